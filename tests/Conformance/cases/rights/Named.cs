using Microsoft.EntityFrameworkCore;

namespace Cases.Rights.NamedCase;

internal sealed class Member
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";

    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }

    [PersonalData("user.device.ip_address", Purpose = "security")] public string? LastSeenFrom { get; set; }
}

internal sealed class Order
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }

    [PersonalData("user.contact", Purpose = "service")] public string? Street { get; set; }
}

internal sealed class Letter // expect: PRIV401
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }

    [PersonalData("user.contact", Purpose = "service")] public string? Street { get; set; }
}

internal sealed class Visit // expect: PRIV401, PRIV402
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }
}

internal sealed class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<Visit> Visits => Set<Visit>();
}

internal sealed class Accounts(Shop shop)
{
    public void Erase(Member member) => shop.Members.Remove(member);

    public void ForgetNames(Order order) => order.Name = null;

    public void ForgetStreets(Order order) => order.Street = null;

    public object Show(Member member, Order order, Letter letter) => // expect: PRIV402
        new { member.Email, member.Name, order, To = letter.Name, Where = letter.Street };

    public string Take(Member member) => member.Email + member.Name;
}
