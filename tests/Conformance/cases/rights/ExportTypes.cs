using Microsoft.EntityFrameworkCore;

namespace Cases.Rights.ExportTypesCase;

internal sealed class Covered
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }

    public List<Line> Lines { get; set; } = [];
}

internal sealed class Line
{
    [PersonalData("user.name", Purpose = "service")] public string? Recipient { get; set; }
}

internal class Forgotten // expect: PRIV402
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }
}

internal sealed class Derived : Forgotten; // expect: PRIV402

/// <summary>Access is to all data, that which a law keeps too.</summary>
internal sealed class Invoice // expect: PRIV402
{
    [PersonalData("user.name", Purpose = "bookkeeping")] public string? Name { get; set; }
}

internal sealed class Posted // expect: PRIV402
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }
}

/// <summary>A secret is no data to hand out.</summary>
internal sealed class Login
{
    [PersonalData(DataCategory.Password, Purpose = "service")] public string Secret { get; set; } = "";
}

internal sealed class Count
{
    [PersonalData("user.behavior", Purpose = "statistics")] public int Visits { get; set; }
}

internal sealed class Message
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }
}

internal sealed class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<Covered> Covered => Set<Covered>();

    public DbSet<Line> Lines => Set<Line>();

    public DbSet<Forgotten> Forgotten => Set<Forgotten>();

    public DbSet<Derived> Derived => Set<Derived>();

    public DbSet<Invoice> Invoices => Set<Invoice>();

    public DbSet<Login> Logins => Set<Login>();

    public DbSet<Count> Counts => Set<Count>();
}

internal sealed class Store
{
    [Recipient("store")] public void Save(Posted posted) { }

    public void Tell(Message message) { }
}

internal sealed class Exports
{
    [Exports(typeof(Covered))]
    public Covered ExportOk(Covered covered) => covered;
}
