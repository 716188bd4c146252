using Microsoft.EntityFrameworkCore;

namespace Cases.Rights.ErasureTypesCase;

internal abstract class Entity
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string? Email { get; set; }
}

internal sealed class Covered : Entity
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }

    public List<Line> Lines { get; set; } = [];
}

/// <summary>Goes with its owner.</summary>
internal sealed class Line
{
    [PersonalData("user.name", Purpose = "service")] public string? Recipient { get; set; }

    public Covered? Owner { get; set; }
}

internal sealed class Forgotten : Entity; // expect: PRIV401

internal sealed record Remark([property: PersonalData("user.name", Purpose = "service")] string Author, string Text); // expect: PRIV401

internal sealed class Letter // expect: PRIV401
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string To { get; set; } = "";
}

internal sealed class Saved // expect: PRIV401
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string To { get; set; } = "";
}

internal sealed class Configured // expect: PRIV401
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string To { get; set; } = "";
}

/// <summary>Only ever passed on: nothing of it is kept.</summary>
internal sealed class Form : Entity;

/// <summary>Kept because a law says so.</summary>
internal sealed class Invoice
{
    [PersonalData("user.name", Purpose = "bookkeeping")] public string? Name { get; set; }
}

internal sealed class Plain
{
    public string Theme { get; set; } = "";
}

internal sealed class Said
{
    [NotPersonalData("A firm's address")] public string? Email { get; set; }
}

[PrivacyException("PRIV401", Justification = "Erased by the archive's own job")]
internal sealed class Archived : Entity;

internal sealed class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<Covered> Covered => Set<Covered>();

    public DbSet<Line> Lines => Set<Line>();

    public DbSet<Forgotten> Forgotten { get; set; } = null!;

    public DbSet<Invoice> Invoices { get; set; } = null!;

    public DbSet<Plain> Plain { get; set; } = null!;

    public DbSet<Said> Said { get; set; } = null!;

    public DbSet<Archived> Archived { get; set; } = null!;

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Configured>().HasNoKey();
}

internal sealed class Store
{
    [Recipient("store")] public void Save(Letter letter) { }

    [Recipient("app-log")] public void Tell(Form form) { }

    public void Keep(Shop shop, Remark note) => shop.Add(note);

    public void KeepAll(Shop shop, List<Saved> all) => shop.AddRange(all);

    public Covered FromForm(Form form) => new() { Email = form.Email };
}

internal sealed class Erasure(Shop shop)
{
    [Erases(typeof(Covered))]
    public void EraseOk(Covered covered) => shop.Remove(covered);
}
