using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Cases.Rights.MoreErasureCase;

internal abstract class Person
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string? Email { get; set; }
}

internal interface INamed
{
    [PersonalData("user.name", Purpose = "service")] string? LastName { get; set; }
}

internal interface IErasable
{
    void Erase();
}

internal sealed class Guest : Person, INamed, IErasable
{
    private string? _note;

    public string? LastName { get; set; }

    [PersonalData("user.behavior", Purpose = "service")]
    public string? Note
    {
        get => _note;
        set => _note = value;
    }

    [PersonalData("user.behavior", Purpose = "service")] public byte[] Photo { get; set; } = [];

    [PersonalData("user.behavior", Purpose = "service")] public List<string> Visits { get; } = [];

    [NotPersonalData("A number of the house")] public string? Room { get; set; }

    public void Erase()
    {
        Email = null;
        LastName = null;
        _note = null;
        Photo = [];
        Visits.Clear();
    }
}

internal sealed record Ticket([property: PersonalData("user.name", Purpose = "service")] string? Holder, [property: PersonalData(DataCategory.Email, Purpose = "service")] string? Mail);

internal class Repository<T>(DbContext context)
    where T : class
{
    public void Delete(T entity) => context.Set<T>().Remove(entity);

    public void Save(T entity) => context.Set<T>().Update(entity);
}

internal interface IGuests
{
    [Erases(typeof(Guest))]
    void EraseOk(Guest guest);

    [Erases(typeof(Guest))]
    void Leave(Guest guest); // expect: PRIV401

    [Erases(typeof(Guest))]
    void Refused(int id); // expect: PRIV401
}

internal sealed class Guests : IGuests
{
    public void EraseOk(Guest guest) => guest.Erase();

    public void Leave(Guest guest) => guest.Email = null;

    public void Refused(int id) => throw new NotSupportedException();
}

internal interface IMediator
{
    Task Send(object command);
}

internal sealed record EraseGuest(int Id);

internal static class Defaults
{
    public const string LastName = "erased";
}

internal static class GuestExtensions
{
    public static void Wipe(this Guest guest)
    {
        guest.Email = guest.Note = guest.LastName = null;
        Array.Clear(guest.Photo);
        guest.Visits.Clear();
    }
}

internal sealed class Shapes(Repository<Guest> guests, DbContext context, DbCommand command, IMediator mediator)
{
    [Erases(typeof(Guest))]
    public void OwnRepositoryOk(Guest guest) => guests.Delete(guest);

    [Erases(typeof(Guest))]
    public void ThroughAnInterfaceOk(IErasable erasable) => erasable.Erase();

    [Erases(typeof(Guest))]
    public void ExtensionOk(Guest guest) => guest.Wipe();

    [Erases(typeof(Guest))]
    public async Task CommandOk(int id) => await mediator.Send(new EraseGuest(id));

    [Erases(typeof(Guest))]
    public void ReflectionOk(Guest guest)
    {
        foreach (var property in guest.GetType().GetProperties())
            property.SetValue(guest, null);
    }

    [Erases(typeof(Guest))]
    public void SqlOk(int id)
    {
        command.CommandText = $"UPDATE guests SET email = NULL, last_name = NULL, note = '', photo = NULL, visits = NULL WHERE id = {id}";
        command.ExecuteNonQuery();
    }

    [Erases(typeof(Guest))]
    public void SetValuesOk(Guest guest) => context.Entry(guest).CurrentValues.SetValues(new Dictionary<string, object?>());

    [Erases(typeof(Guest))]
    public void BaseAndInterfaceOk(Guest guest)
    {
        Person person = guest;
        INamed named = guest;
        person.Email = null;
        named.LastName = Defaults.LastName;
        (guest.Note, guest.Photo) = (null, []);
        guest.Visits.RemoveAll(_ => true);
    }

    [Erases(typeof(Guest))]
    public void LocalFunctionOk(Guest guest)
    {
        Clear();
        void Clear() => guest.Erase();
    }

    [Erases(typeof(Ticket))]
    public void LoopOfRecordsOk(List<Ticket> tickets)
    {
        for (var i = 0; i < tickets.Count; i++)
            tickets[i] = tickets[i] with { Holder = null, Mail = null };
    }

    [Erases(typeof(Person))]
    public void BaseTypeOk(Person person) => person.Email = null;

    [Erases(typeof(Guest))]
    public void OnlyTheBaseBad(Person person) => person.Email = null; // expect: PRIV401

    [Erases(typeof(Guest))]
    public void SqlLeavesOneBad(int id) // expect: PRIV401
    {
        command.CommandText = "UPDATE guests SET email = NULL, last_name = NULL, photo = NULL, visits = NULL WHERE id = @id";
        command.ExecuteNonQuery();
    }

    [Erases(typeof(Guest))]
    public void SavedOnlyBad(Guest guest) // expect: PRIV401
    {
        guest.Room = null;
        guests.Save(guest);
    }

    [Erases(typeof(Ticket))]
    public void RecordsBad(List<Ticket> tickets) // expect: PRIV401
    {
        for (var i = 0; i < tickets.Count; i++)
            tickets[i] = tickets[i] with { Mail = null };
    }

    [Erases(typeof(Guest))]
    public void FN_ClearedAndFilledAgain(Guest guest, Guest other) // known miss: PRIV401 what is cleared anywhere on the path counts as cleared, whatever is written there later
    {
        guest.Erase();
        guest.Note = other.Note;
        Keep(guest);
    }

    private static void Keep(Guest guest) => guest.Room = "1";
}
