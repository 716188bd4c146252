using Microsoft.EntityFrameworkCore;

namespace Cases.Entities.WritesCase;

internal sealed class Member
{
    public int Id { get; set; }

    [PersonalData("user.contact.email", Purpose = "service", LegalBasis = LegalBasis.Contract)]
    public string Email { get; set; } = "";

    public string Theme { get; set; } = "";
}

internal sealed class Caller
{
    [PersonalData("user.contact.phone_number", Purpose = "service", LegalBasis = LegalBasis.Contract)]
    public string Phone { get; set; } = "";
}

internal sealed class Colour
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

internal sealed record MemberDto(
    [property: PersonalData("user.contact.email", Purpose = "service", LegalBasis = LegalBasis.Contract)] string Email);

internal sealed class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    public DbSet<Caller> Callers => Set<Caller>();

    public DbSet<Colour> Colours => Set<Colour>();
}

internal static class Sets
{
    public static void AddBad(Shop shop, Member member) => shop.Members.Add(member); // expect: PRIV208

    public static void MadeBad(Shop shop, User user) => shop.Members.Add(new Member { Email = user.Email }); // expect: PRIV208

    public static async Task AddAsyncBad(Shop shop, Member member) => await shop.Members.AddAsync(member); // expect: PRIV208

    public static void AddRangeBad(Shop shop, List<Member> members) => shop.Members.AddRange(members); // expect: PRIV208

    public static void UpdateBad(Shop shop, Member member) => shop.Members.Update(member); // expect: PRIV208

    public static void AttachBad(Shop shop, Member member) => shop.Members.Attach(member); // expect: PRIV208

    public static void ContextAddBad(Shop shop, Member member) => shop.Add(member); // expect: PRIV208

    public static void ContextUpdateBad(Shop shop, Member member) => shop.Update(member); // expect: PRIV208

    public static void ContextAddRangeBad(DbContext shop, Member first, Colour second) => shop.AddRange(first, second); // expect: PRIV208

    public static void NothingAddedOk(Shop shop) => shop.Members.AddRange();

    public static void NoneAddedOk(Shop shop) => shop.Members.AddRange(new Member[0]);

    public static void EmptyListOk(Shop shop) => shop.Members.AddRange(new List<Member>());

    public static void EmptyExpressionOk(Shop shop) => shop.Members.AddRange([]);

    public static void FilledListBad(Shop shop, Member member) => shop.Members.AddRange(new List<Member> { member }); // expect: PRIV208

    public static void AllowedOk(Shop shop, Caller caller) => shop.Callers.Add(caller);

    public static void NotPersonalOk(Shop shop, Colour colour) => shop.Colours.Add(colour);

    public static void ThemeOk(Shop shop, User user) => shop.Add(new Colour { Name = user.Theme });

    public static void RemoveOk(Shop shop, Member member) => shop.Members.Remove(member);

    public static void ListOk(List<Member> members, Member member) => members.Add(member);

    public static Task<int> SaveOk(Shop shop) => shop.SaveChangesAsync();
}

internal static class Entries
{
    public static void ModifiedBad(Shop shop, Member member) => shop.Entry(member).State = EntityState.Modified; // expect: PRIV208

    public static void AddedBad(Shop shop, Member member)
    {
        var entry = shop.Entry(member);
        entry.State = EntityState.Added; // expect: PRIV208
    }

    public static void SetValuesBad(Shop shop, Member known, MemberDto dto) => shop.Entry(known).CurrentValues.SetValues(dto); // expect: PRIV208

    public static void ByNameBad(Shop shop, Member known, User user) => shop.Entry(known).CurrentValues["Email"] = user.Email; // expect: PRIV208

    public static void PropertyBad(Shop shop, Member known, User user) => shop.Entry(known).Property(each => each.Email).CurrentValue = user.Email; // expect: PRIV208

    public static void DeletedOk(Shop shop, Member member) => shop.Entry(member).State = EntityState.Deleted;

    public static void DetachedOk(Shop shop, Member member) => shop.Entry(member).State = EntityState.Detached;

    public static bool AskedOk(Shop shop, Member member) => shop.Entry(member).State == EntityState.Modified;

    public static void SetValuesOk(Shop shop, Colour known, Colour dto) => shop.Entry(known).CurrentValues.SetValues(dto);

    public static void ReloadOk(Shop shop, Member member) => shop.Entry(member).Reload();
}

internal static class Updates
{
    public static Task SetPropertyBad(Shop shop, User user) =>
        shop.Members.Where(each => each.Id == 1).ExecuteUpdateAsync(set => set.SetProperty(each => each.Email, user.Email)); // expect: PRIV208

    public static Task SetPropertyOk(Shop shop, User user) =>
        shop.Members.Where(each => each.Email == user.Email).ExecuteUpdateAsync(set => set.SetProperty(each => each.Theme, user.Theme));

    public static Task DeleteOk(Shop shop, User user) => shop.Members.Where(each => each.Email == user.Email).ExecuteDeleteAsync();
}
