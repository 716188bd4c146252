using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cases.Rights.NamedStoresCase;

internal interface IAggregate
{
    Guid Id { get; }
}

internal abstract class Aggregate : IAggregate
{
    public Guid Id { get; protected set; }
}

internal sealed class Guest : Aggregate
{
    private readonly List<Booking> _bookings = [];

    [PersonalData(DataCategory.Email, Purpose = "service")] public string? Email { get; private set; }

    public FullName Name { get; private set; } = FullName.Unknown;

    public IReadOnlyCollection<Booking> Bookings => _bookings;

    public void Forget()
    {
        Email = null;
        Name = FullName.Unknown;
        _bookings.Clear();
    }
}

internal sealed record FullName([property: PersonalData("user.name", Purpose = "service")] string First, [property: PersonalData("user.name", Purpose = "service")] string Last)
{
    public static FullName Unknown { get; } = new("", "");
}

internal sealed class Booking
{
    public Guid GuestId { get; set; }

    [PersonalData("user.behavior", Purpose = "service")] public string? Wishes { get; set; }
}

internal sealed class AuditEntry
{
    public Guid GuestId { get; set; }

    [PersonalData("user.device.ip_address", Purpose = "security")] public string? Ip { get; set; }
}

/// <summary>Kept nowhere: what a page shows and what a form sends.</summary>
internal sealed record GuestView([property: PersonalData(DataCategory.Email, Purpose = "service")] string? Email, [property: PersonalData("user.name", Purpose = "service")] string First);

internal sealed class RegisterForm
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string? Email { get; set; }
}

internal sealed class Newsletter // expect: PRIV401, PRIV402
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string? Recipient { get; set; }
}

internal abstract class Payment
{
    [PersonalData("user.financial", Purpose = "service")] public string? Reference { get; set; }
}

internal sealed class CardPayment : Payment
{
    [PersonalData("user.financial", Purpose = "service")] public string? Holder { get; set; }
}

internal sealed class GuestConfiguration : IEntityTypeConfiguration<Guest>
{
    public void Configure(EntityTypeBuilder<Guest> builder) => builder.OwnsOne(guest => guest.Name);
}

internal sealed class Hotel(DbContextOptions<Hotel> options) : DbContext(options)
{
    public DbSet<Guest> Guests => Set<Guest>();

    public DbSet<Booking> Bookings { get; set; }

    public DbSet<AuditEntry> Audit { get; set; }

    public DbSet<Newsletter> Newsletters { get; set; }

    public DbSet<Payment> Payments { get; set; }

    public DbSet<CardPayment> Cards { get; set; }
}

internal interface IRepository<T>
    where T : IAggregate
{
    Task<T> GetAsync(Guid id);

    Task SaveAsync(T aggregate);
}

internal interface IEventBus
{
    Task PublishAsync<T>(T message);
}

internal sealed class ErasureService(IRepository<Guest> guests, Hotel hotel, IEventBus bus)
{
    public async Task EraseAsync(Guid id)
    {
        var guest = await guests.GetAsync(id);
        guest.Forget();
        await guests.SaveAsync(guest);
        await EraseAuditAsync(id);
        await bus.PublishAsync(new GuestView(null, ""));
    }

    public async Task EraseAllOfAsync<T>(Guid id)
        where T : Payment
    {
        hotel.RemoveRange(await hotel.Set<T>().ToListAsync());
        await hotel.SaveChangesAsync();
    }

    private async Task EraseAuditAsync(Guid id)
    {
        await foreach (var entry in hotel.Audit.Where(each => each.GuestId == id).AsAsyncEnumerable())
            entry.Ip = null;
    }
}

internal sealed record Mine(Guid Id);

internal sealed class AccessHandler(Hotel hotel)
{
    public async Task<string> Handle(Mine query)
    {
        var guest = await hotel.Guests.Include(each => each.Bookings).SingleAsync(each => each.Id == query.Id);
        var audit = await hotel.Audit.Where(each => each.GuestId == query.Id).Select(each => each.Ip).ToListAsync();
        var payments = await hotel.Payments.ToListAsync();
        return JsonSerializer.Serialize(new { guest, audit, payments });
    }
}

internal sealed class Pages(Hotel hotel)
{
    public async Task<GuestView> Show(Guid id)
    {
        var guest = await hotel.Guests.FirstAsync(each => each.Id == id);
        return new GuestView(guest.Email, guest.Name.First);
    }

    public void Register(RegisterForm form) => hotel.Newsletters.Add(new Newsletter { Recipient = form.Email });
}
