using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Cases.Rights.MoreExportsCase;

internal abstract class Person
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string? Email { get; set; }
}

internal interface INamed
{
    [PersonalData("user.name", Purpose = "service")] string? Name { get; set; }
}

internal sealed class Guest : Person, INamed
{
    public string? Name { get; set; }

    public List<Stay> Stays { get; } = [];
}

internal sealed class Stay
{
    [PersonalData("user.behavior", Purpose = "service")] public string? Room { get; set; }

    public Guest? Guest { get; set; }
}

internal sealed record Ticket([property: PersonalData("user.name", Purpose = "service")] string? Holder, [property: PersonalData(DataCategory.Email, Purpose = "service")] string? Mail);

internal interface IWriter
{
    void Write(Guest guest, List<string?> lines);
}

internal sealed class Full : IWriter
{
    public void Write(Guest guest, List<string?> lines)
    {
        lines.Add(guest.Email);
        lines.Add(guest.Name);
        lines.AddRange(guest.Stays.Select(stay => stay.Room));
    }
}

internal interface IShort
{
    string Write(Guest guest);
}

internal sealed class Short : IShort
{
    public string Write(Guest guest) => guest.Email + "";
}

internal sealed class Shapes(IWriter writer, IShort small, DbContext context)
{
    [Exports(typeof(Guest))]
    public List<string?> ServiceOk(Guest guest)
    {
        var lines = new List<string?>();
        writer.Write(guest, lines);
        return lines;
    }

    [Exports(typeof(Guest))]
    public async Task<string> AwaitedOk(int id) => JsonSerializer.Serialize(await context.Set<Guest>().SingleAsync(guest => guest.Name != ""));

    [Exports(typeof(Guest))]
    public IEnumerable<Guest> YieldedOk(List<Guest> guests)
    {
        foreach (var guest in guests)
            yield return guest;
    }

    [Exports(typeof(Guest))]
    public IEnumerable<string?> YieldedMembersOk(Guest guest)
    {
        yield return guest.Email;
        yield return ((INamed)guest).Name;
        foreach (var stay in guest.Stays)
            yield return stay.Room;
    }

    [Exports(typeof(Guest))]
    public object QueryOk(List<Guest> guests, string mail) =>
        from guest in guests where guest.Email == mail select new { guest.Email, guest.Name, guest.Stays };

    [Exports(typeof(Guest))]
    public string ChosenOk(Guest guest) => (string.IsNullOrEmpty(guest.Email) ? "-" : guest.Email) + (guest.Name ?? "-") + string.Join(',', guest.Stays.Select(stay => stay.Room));

    [Exports(typeof(Guest))]
    public string PatternOk(Guest guest) => guest is { Email: var email, Name: var name, Stays: var stays } ? email + name + stays.Count + stays[0].Room : "";

    [Exports(typeof(Ticket))]
    public string DeconstructedOk(Ticket ticket)
    {
        var (holder, mail) = ticket;
        return holder + mail;
    }

    [Exports(typeof(Ticket))]
    public string PrintedOk(Ticket ticket) => $"{ticket}";

    [Exports(typeof(Guest))]
    public object ListsOk(Guest guest) => new object?[] { guest.Email, guest.Name, guest.Stays.ToList() };

    [Exports(typeof(Guest))]
    public object ExpressionsOk(Guest guest) => new List<object?>([guest.Email, guest.Name, .. guest.Stays]);

    [Exports(typeof(Guest))]
    public string ServiceBad(Guest guest) => small.Write(guest); // expect: PRIV402

    [Exports(typeof(Ticket))]
    public string PatternBad(Ticket ticket) => ticket is { Holder: null } ? "" : ticket.Mail + ""; // expect: PRIV402

    [Exports(typeof(Guest))]
    public string EmptyCheckBad(Guest guest) => // expect: PRIV402
        (string.IsNullOrEmpty(guest.Email) ? "-" : "set") + guest.Name + string.Join(',', guest.Stays.Select(stay => stay.Room));

    [Exports(typeof(Guest))]
    public IEnumerable<string?> YieldedBad(Guest guest) // expect: PRIV402
    {
        yield return guest.Email;
        foreach (var stay in guest.Stays)
            yield return stay.Room;
    }

    [Exports(typeof(Guest))]
    public object CountedBad(Guest guest) => new { guest.Email, guest.Name, guest.Stays.Count }; // expect: PRIV402
}
