using Microsoft.EntityFrameworkCore;

namespace Cases.Rights.ServedCase;

internal sealed class Owner
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }

    public List<Part> Parts { get; } = [];

    public Extra? Extra { get; set; }
}

/// <summary>Stored beside its owner and deleted with it.</summary>
internal sealed class Part
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }
}

/// <summary>No path of its own: a part of its owner, which the export has whole and the erasure forgets.</summary>
internal sealed class Extra
{
    [PersonalData("user.name", Purpose = "service")] public string? Alias { get; set; }
}

internal sealed class Tidy
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }

    public List<Left> Left { get; } = [];
}

/// <summary>What erases its owner only clears that.</summary>
internal sealed class Left // expect: PRIV401
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }
}

/// <summary>Nobody says so, and it is deleted all the same.</summary>
internal sealed class Trace
{
    [PersonalData("user.behavior", Purpose = "service")] public string? Page { get; set; }

    public Owner? Owner { get; set; }
}

/// <summary>Has an owner above it, not below: what erases the one does not erase the other.</summary>
internal sealed class Parent // expect: PRIV401
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }

    public List<Owner> Children { get; } = [];
}

internal sealed class Reader // expect: PRIV401
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }
}

internal sealed class Base : DbContext
{
    public DbSet<Owner> Owners => Set<Owner>();

    public DbSet<Part> Parts => Set<Part>();

    public DbSet<Tidy> Tidy => Set<Tidy>();

    public DbSet<Left> Left => Set<Left>();

    public DbSet<Trace> Traces => Set<Trace>();

    public DbSet<Parent> Parents => Set<Parent>();

    public DbSet<Reader> Readers => Set<Reader>();
}

internal sealed class Erasure(Base data)
{
    [Erases(typeof(Owner))]
    public void EraseOk(Owner owner)
    {
        data.Traces.RemoveRange(data.Traces.Where(trace => trace.Owner == owner));
        data.Owners.Remove(owner);
    }

    [Erases(typeof(Owner))]
    public void OwnerOnlyBad(Owner owner) => owner.Name = null; // expect: PRIV401

    [Erases(typeof(Tidy))]
    public void TidyOk(Tidy tidy) => tidy.Name = null;
}
