using Microsoft.EntityFrameworkCore;

namespace Cases.Rights.WholeEntriesCase;

internal sealed class Member
{
    public int Id { get; set; }

    [PersonalData(DataCategory.Email, Purpose = "service")] public string? Email { get; set; }
}

/// <summary>What clears every property of a member clears none of a visitor.</summary>
internal sealed class Visitor // expect: PRIV401, PRIV402
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string? Email { get; set; }
}

internal sealed class Store : DbContext
{
    public DbSet<Member> Members => Set<Member>();

    public DbSet<Visitor> Visitors => Set<Visitor>();
}

internal static class Whole
{
    public static void Clear(Store store, object entity)
    {
        foreach (var property in store.Entry(entity).Properties)
            property.CurrentValue = null;
    }

    [Erases(typeof(Member))]
    public static void ThroughAHelperOk(Store store, Member member) => Clear(store, member);

    [Erases(typeof(Member))]
    public static void EntryOk(Store store, Member member) => store.Entry(member).CurrentValues.SetValues(new { Email = "" });

    [Exports(typeof(Member))]
    public static string ReflectedOk(Member member) =>
        string.Join(';', typeof(Member).GetProperties().Select(property => property.Name + "=" + property.GetValue(member)));
}
