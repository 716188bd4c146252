using Microsoft.EntityFrameworkCore;

namespace Cases.Entities.WritesUnnamedCase;

internal sealed class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();
}

// A policy that does not name the pack leaves entities to the rules on stored data.
internal static class WritesUnnamed
{
    public static void AddOk(Shop shop, User user) => shop.Users.Add(user);

    public static void ModifiedOk(Shop shop, User user) => shop.Entry(user).State = EntityState.Modified;

    public static void SqlBad(User user) => Log.LogInformation("INSERT {Mail}", user.Email); // expect: PRIV201
}
