using System.Linq.Expressions;
using System.Threading;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;

namespace Cases.Rights.IndirectCase;

internal class User
{
    private string? _phone;

    public int Id { get; set; }

    [PersonalData(DataCategory.Email, Purpose = "service")] public string? Email { get; set; }

    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }

    [PersonalData("user.contact.phone_number", Purpose = "service")] public string? Phone { get => _phone; set => _phone = value; }

    public void Blank()
    {
        Email = Name = null;
        Nothing(ref _phone);
    }

    public void Swap()
    {
        Email = Name = null;
        Interlocked.Exchange(ref _phone, null);
    }

    private static void Nothing(ref string? text) => text = null;
}

internal sealed class Follower
{
    [PersonalData("user.name", Purpose = "service")] public string? Nick { get; set; }
}

internal sealed class Local
{
    [PersonalData("user.name", Purpose = "service")] public string? Nick { get; set; }
}

internal sealed class UserDto
{
    public static readonly Expression<Func<User, UserDto>> FromField = user => new UserDto { Email = user.Email, Name = user.Name, Phone = user.Phone };

    public static readonly Expression<Func<User, UserDto>> ShortField = user => new UserDto { Email = user.Email };

    public static Expression<Func<User, UserDto>> FromProperty => user => new UserDto { Email = user.Email, Name = user.Name, Phone = user.Phone };

    public static Expression<Func<User, UserDto>> FromAutoProperty { get; } = user => new UserDto { Email = user.Email, Name = user.Name, Phone = user.Phone };

    public string? Email { get; set; }

    public string? Name { get; set; }

    public string? Phone { get; set; }
}

internal sealed record UserErased(int Id);

internal sealed class Db(DbContextOptions<Db> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();

    public DbSet<Follower> Followers => Set<Follower>();

    public DbSet<Local> Locals => Set<Local>();
}

internal sealed class Indirect(Db db, Func<int, Task> erase)
{
    private static readonly Func<User, string?>[] Columns = [user => user.Email, user => user.Name, user => user.Phone];

    private static readonly Dictionary<string, Func<User, object?>> Named = new()
    {
        ["email"] = user => user.Email,
        ["name"] = user => user.Name,
        ["phone"] = user => user.Phone,
    };

    private static readonly Action<User>[] Steps = [user => user.Email = null, user => user.Name = "", user => user.Phone = null];

    private readonly List<object> _events = [];

    [Erases(typeof(User))]
    public void RefHelperOk(User user) => user.Blank();

    [Erases(typeof(User))]
    public void ExchangedOk(User user) => user.Swap();

    [Erases(typeof(User))]
    public void EachPropertyOk(User user)
    {
        foreach (var property in db.Entry(user).Properties)
            property.CurrentValue = null;
    }

    [Erases(typeof(User))]
    public void CurrentValuesOk(User user)
    {
        var values = db.Entry(user).CurrentValues;
        values["Email"] = null;
        values[nameof(User.Name)] = null;
        db.Entry(user).CurrentValues["Phone"] = "";
    }

    [Erases(typeof(User))]
    public void StepsOk(User user)
    {
        foreach (var step in Steps)
            step(user);
    }

    [Erases(typeof(User))]
    public void EventOk(User user) => _events.Add(new UserErased(user.Id));

    [Erases(typeof(User))]
    public Task InjectedDelegateOk(int id) => erase(id);

    [Erases(typeof(User))]
    public void OneOnlyBad(User user) => user.Name = null; // expect: PRIV401

    [Erases(typeof(User))]
    public void ReadOnlyBad(User user) => _events.Add(user.Id); // expect: PRIV401

    [Exports(typeof(User))]
    public List<UserDto> FieldProjectionOk() => db.Users.Select(UserDto.FromField).ToList();

    [Exports(typeof(User))]
    public List<UserDto> PropertyProjectionOk() => db.Users.Select(UserDto.FromProperty).ToList();

    [Exports(typeof(User))]
    public List<UserDto> AutoPropertyProjectionOk() => db.Users.Select(UserDto.FromAutoProperty).ToList();

    [Exports(typeof(User))]
    public string ColumnsOk(User user) => string.Join(';', Columns.Select(column => column(user)));

    [Exports(typeof(User))]
    public Dictionary<string, object?> NamedOk(User user) => Named.ToDictionary(pair => pair.Key, pair => pair.Value(user));

    [Exports(typeof(User))]
    public List<UserDto> ShortProjectionBad() => db.Users.Select(UserDto.ShortField).ToList(); // expect: PRIV402

    public void Endpoints(WebApplication app)
    {
        app.MapDelete("/followers", [Erases(typeof(Follower))] async (Db context, string nick) =>
        {
            await context.Followers.Where(each => each.Nick == nick).ExecuteDeleteAsync();
        });
        app.MapGet("/followers", [Exports(typeof(Follower))] async (Db context, string nick) =>
            await context.Followers.Where(each => each.Nick == nick).ToListAsync()); // expect: PRIV208

        app.MapDelete("/locals", Remove);
        app.MapGet("/locals", Show);

        [Erases(typeof(Local))]
        static Task Remove(Db context) => context.Locals.ExecuteDeleteAsync();

        [Exports(typeof(Local))]
        static Task<List<Local>> Show(Db context) => context.Locals.ToListAsync(); // expect: PRIV208
    }
}
