using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Cases.Rights.ErasureInServicesCase;

internal abstract class Entity
{
    public int Id { get; set; }

    public bool IsDeleted { get; private set; }

    public DateTime? DeletedAt { get; private set; }

    public virtual void MarkDeleted()
    {
        IsDeleted = true;
        DeletedAt = DateTime.UtcNow;
    }
}

internal sealed class Customer : Entity
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; private set; } = "";

    [PersonalData("user.name", Purpose = "service")] public string FullName { get; private set; } = "";

    public Address? Home { get; private set; }

    public List<Order> Orders { get; } = [];

    public static Customer Anonymous(int id) => new() { Id = id, Email = $"deleted-{id}@example.invalid", FullName = "Deleted" };

    public override void MarkDeleted()
    {
        base.MarkDeleted();
        Email = $"{Guid.NewGuid():N}@example.invalid";
        FullName = string.Empty;
        Home = Address.None;
    }

    public Customer Renamed() => new() { Id = Id, FullName = FullName };

    public void SetEmail(string email) => Email = email;

    public void Rename(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        FullName = name;
    }

    public void Move(Address? address) => Home = address;
}

internal sealed record Address([property: PersonalData("user.contact.address.street", Purpose = "service")] string Street, string Country)
{
    public static readonly Address None = new("", "");
}

internal sealed class Order : Entity
{
    public Customer? Customer { get; set; }

    [PersonalData("user.name", Purpose = "service")] public string? ShipTo { get; set; }
}

internal struct Coordinates
{
    [PersonalData("user.location", Purpose = "service")] public double Latitude;

    [PersonalData("user.location", Purpose = "service")] public double Longitude;
}

internal sealed class Device
{
    [PersonalData("user.device", Purpose = "service")] public string? Token { get; set; }

    public Coordinates Last { get; set; }

    [PersonalData("user.device", Purpose = "service")] public Dictionary<string, string> Settings { get; set; } = [];
}

internal sealed class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Device> Devices => Set<Device>();
}

internal interface IUnitOfWork
{
    Task CommitAsync();
}

internal interface ICustomerStore
{
    Task<Customer?> FindAsync(int id);

    Task SaveAsync(Customer customer);

    Task DeleteAsync(int id);
}

internal interface IHandler<in TRequest, TAnswer>
{
    Task<TAnswer> Handle(TRequest request);
}

internal sealed record ForgetMe(int CustomerId);

internal sealed class ForgetMeHandler(Shop shop) : IHandler<ForgetMe, bool>
{
    [Erases(typeof(Customer))]
    public async Task<bool> Handle(ForgetMe request)
    {
        var customer = await shop.Customers.Include(each => each.Orders).SingleOrDefaultAsync(each => each.Id == request.CustomerId);
        if (customer is null)
            return false;
        shop.Customers.Remove(customer);
        await shop.SaveChangesAsync();
        return true;
    }
}

internal sealed class FlagHandler(Shop shop) : IHandler<ForgetMe, bool>
{
    [Erases(typeof(Device))]
    public async Task<bool> Handle(ForgetMe request) // expect: PRIV401
    {
        var device = await shop.Devices.FirstAsync();
        device.Token = null;
        return await shop.SaveChangesAsync() > 0;
    }
}

/// <summary>Connection as Dapper extends it.</summary>
internal interface IConnection
{
    Task<int> ExecuteAsync(string sql, object? parameters = null);
}

internal sealed partial class Erasers(Shop shop, ICustomerStore store, IConnection connection, IUnitOfWork work)
{
    private const string Forget = """
        UPDATE customers
        SET email = '', full_name = '', street = NULL
        WHERE id = @id
        """;

    [Erases(typeof(Customer))]
    public async Task SoftDeleteThatClearsOk(int id)
    {
        var customer = await store.FindAsync(id) ?? throw new KeyNotFoundException();
        customer.MarkDeleted();
        await store.SaveAsync(customer);
    }

    [Erases(typeof(Customer))]
    public Task ByIdOk(int id) => store.DeleteAsync(id);

    [Erases(typeof(Customer))]
    public Task SetBasedOk(int id) => shop.Customers.Where(each => each.Id == id).ExecuteDeleteAsync();

    [Erases(typeof(Customer))]
    public Task StubOk(int id)
    {
        shop.Entry(Customer.Anonymous(id)).State = EntityState.Deleted;
        return shop.SaveChangesAsync();
    }

    [Erases(typeof(Customer))]
    public Task ReplacedOk(int id)
    {
        shop.Update(Customer.Anonymous(id));
        return shop.SaveChangesAsync();
    }

    [Erases(typeof(Customer))]
    public Task SettersOk(Customer customer)
    {
        customer.SetEmail("");
        customer.Rename("");
        customer.Move(null);
        return work.CommitAsync();
    }

    [Erases(typeof(Customer))]
    public Task<int> DapperConstantOk(int id) => connection.ExecuteAsync(Forget, new { id });

    [Erases(typeof(Customer))]
    public async Task DapperPiecesOk(int id)
    {
        var sql = "UPDATE customers SET " + "email = NULL, " + "full_name = NULL, " + "street = NULL " + "WHERE id = @id";
        await connection.ExecuteAsync(sql, new { id });
    }

    [Erases(typeof(Customer))]
    public Task<int> ProcedureOk(int id) => connection.ExecuteAsync("EXEC dbo.usp_customer_erase @id", new { id });

    [Erases(typeof(Customer))]
    public Task<int> CteOk(int id) => connection.ExecuteAsync("WITH gone AS (SELECT @id AS id) DELETE FROM customers WHERE id IN (SELECT id FROM gone)", new { id });

    [Erases(typeof(Customer))]
    public Task<int> TransactionOk(int id) => connection.ExecuteAsync("BEGIN TRANSACTION; DELETE FROM orders WHERE customer_id = @id; DELETE FROM customers WHERE id = @id; COMMIT", new { id });

    [Erases(typeof(Order))]
    public Task<int> UpdateSetOk(int id) => shop.Orders.Where(each => each.Customer!.Id == id)
        .ExecuteUpdateAsync(calls => calls.SetProperty(each => each.ShipTo, (string?)null));

    [Erases(typeof(Order))]
    public async Task EachAsyncOk(int id)
    {
        await foreach (var order in shop.Orders.Where(each => each.Customer!.Id == id).AsAsyncEnumerable())
            order.ShipTo = default;
    }

    [Erases(typeof(Order))]
    public void ForEachOk(Customer customer) => customer.Orders.ForEach(order => order.ShipTo = null);

    [Erases(typeof(Order))]
    public void ClearedListOk(Customer customer) => customer.Orders.Clear();

    [Erases(typeof(Order))]
    public void NullConditionalOk(Order? order)
    {
        if (order is { ShipTo: not null } found)
            found.ShipTo = "***";
    }

    [Erases(typeof(Order))]
    public void MaskedWithItsLengthOk(Order order) => order.ShipTo = new string('*', 8);

    [Erases(typeof(Device))]
    public void StructReplacedOk(Device device)
    {
        device.Token = null;
        device.Last = default;
        device.Settings = [];
    }

    [Erases(typeof(Device))]
    public void StructNewOk(Device device)
    {
        (device.Token, device.Last) = (null, new Coordinates());
        device.Settings.Clear();
    }

    [Erases(typeof(Device))]
    public void RefOk(Device device)
    {
        Blank(device);
        device.Last = new Coordinates { Latitude = 0, Longitude = 0 };
        foreach (var key in device.Settings.Keys.ToList())
            device.Settings.Remove(key);
    }

    [Erases(typeof(Customer)), Erases(typeof(Order))]
    public async Task BothOk(int id)
    {
        var orders = await shop.Orders.Where(each => each.Customer!.Id == id).ToListAsync();
        shop.RemoveRange(orders);
        shop.Remove(orders[0].Customer!);
    }

    [Erases(typeof(Customer))]
    public void OnlyMarkedBad(Order order) => order.MarkDeleted(); // expect: PRIV401

    [Erases(typeof(Customer))]
    public void RenamedBad(Customer customer) => customer.Rename(""); // expect: PRIV401

    [Erases(typeof(Customer))]
    public Customer CopyBad(Customer customer) => customer.Renamed(); // expect: PRIV401

    private static void Blank(Device device) => device.Token = string.Empty;
}
