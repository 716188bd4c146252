using Microsoft.EntityFrameworkCore;

namespace Cases.Rights.ProjectsCase;

internal sealed class Order
{
    [PersonalData("user.name", Purpose = "service")] public string? Recipient { get; set; }
}

internal sealed class Shop : DbContext
{
    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Visit> Visits => Set<Visit>();

    public DbSet<Customer> Customers => Set<Customer>(); // expect: PRIV401
}

internal sealed class Erasure(Shop shop)
{
    [Erases(typeof(Order))]
    public void EraseOk(Order order) => shop.Remove(order);
}
