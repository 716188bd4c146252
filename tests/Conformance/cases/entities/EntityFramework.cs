using Microsoft.EntityFrameworkCore;

namespace Cases.Entities.EntityFrameworkCase;

internal sealed class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();

    public DbSet<Caller> Callers => Set<Caller>();
}

internal sealed class Caller
{
    [System.ComponentModel.DataAnnotations.Schema.NotMapped]
    [PersonalData("user.contact.phone_number", Purpose = "service", LegalBasis = LegalBasis.Contract)]
    public string Phone { get; set; } = "";
}

internal static class EntityFramework
{
    // A tag says what is there, column or not.
    public static void TaggedWithoutColumnBad(Shop shop) => Log.LogInformation("{X}", shop.Callers.First().Phone); // expect: PRIV201

    public static void FirstBad(Shop shop) => Log.LogInformation("{X}", shop.Users.First().Email); // expect: PRIV201

    public static void FindBad(Shop shop) => Log.LogInformation("{X}", shop.Users.Find(1)!.Email); // expect: PRIV201

    public static async Task FirstAsyncBad(Shop shop)
    {
        var user = await shop.Users.FirstOrDefaultAsync(each => each.Visits > 3);
        Log.LogInformation("{X}", user?.Email); // expect: PRIV201
    }

    public static async Task ProjectedBad(Shop shop)
    {
        var mails = await shop.Users.Where(each => each.Visits > 3).Select(each => each.Email).ToListAsync();
        Log.LogInformation("{X}", string.Join(',', mails)); // expect: PRIV201
    }

    public static async Task AnonymousBad(Shop shop)
    {
        var shape = await shop.Users.Select(each => new { each.Email, each.Theme }).FirstAsync();
        Log.LogInformation("{X}", shape.Email); // expect: PRIV201
    }

    public static void QueryBad(Shop shop)
    {
        var names = from user in shop.Users where user.Visits > 3 select user.Name;
        foreach (var name in names)
        {
            Log.LogInformation("{X}", name); // expect: PRIV201
        }
    }

    public static async Task CountOk(Shop shop) => Log.LogInformation("{X}", await shop.Users.CountAsync(each => each.Email != ""));

    public static async Task AnyOk(Shop shop, string mail) => Log.LogInformation("{X}", await shop.Users.AnyAsync(each => each.Email == mail));

    public static async Task ProjectedCleanOk(Shop shop)
    {
        var themes = await shop.Users.Where(each => each.Email != "").Select(each => each.Theme).ToListAsync();
        Log.LogInformation("{X}", string.Join(',', themes));
    }

    public static async Task AnonymousSiblingOk(Shop shop)
    {
        var shape = await shop.Users.Select(each => new { each.Email, each.Theme }).FirstAsync();
        Log.LogInformation("{X}", shape.Theme);
    }
}
