using Microsoft.EntityFrameworkCore;

namespace Cases.Rights.PartlyCase;

internal sealed class Order
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }

    [PersonalData("user.contact", Purpose = "service")] public string? Street { get; set; }

    [PersonalData("user.contact", Purpose = "security")] public string? Origin { get; set; }
}

internal sealed class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();
}

internal static class Accounts
{
    public static void ForgetNameBad(Order order) // expect: PRIV401
    {
        order.Name = null;
        order.Origin = null;
    }

    public static string TakeOk(Order order) => order.Name + order.Street;

    public static string Take(Order order) => TakeOk(order);
}
