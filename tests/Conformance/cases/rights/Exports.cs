using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Cases.Rights.ExportsCase;

internal class Player
{
    [PersonalData("user.unique_id", Purpose = "service")] public int Id { get; set; }

    [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";

    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }

    [PersonalData(DataCategory.Password, Purpose = "service")] public string Secret { get; set; } = "";

    [PersonalData("user.behavior", Purpose = "statistics")] public int Visits { get; set; }

    public Place? Place { get; set; }

    public string Theme { get; set; } = "";

    public string Csv() => Id + ";" + Email + ";" + Name + ";" + Place?.Street;
}

internal sealed class Place
{
    [PersonalData("user.contact.address.street", Purpose = "service")] public string? Street { get; set; }

    public string Country { get; set; } = "";
}

internal sealed class Hidden
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";

    [JsonIgnore, PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }
}

internal sealed class PlayerExport
{
    public PlayerExport()
    {
    }

    public PlayerExport(Player player)
    {
        Id = player.Id;
        Email = player.Email;
        Name = player.Name;
        Street = player.Place?.Street;
    }

    public int Id { get; set; }

    public string? Email { get; set; }

    public string? Name { get; set; }

    public string? Street { get; set; }

    public Player? Whole { get; set; }

    public static PlayerExport From(Player player) => new() { Id = player.Id, Email = player.Email, Name = player.Name, Street = player.Place?.Street };

    public static implicit operator PlayerExport(Player player) => new(player);
}

internal sealed class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<Player> Players => Set<Player>();

    public DbSet<Hidden> Hidden => Set<Hidden>();
}

internal interface IExports
{
    string Export(int id);

    string Statistics(int id);
}

internal sealed class Whole(Shop shop, IExports exports)
{
    [Exports(typeof(Player))]
    public Player ReturnedOk(int id) => shop.Players.First(player => player.Id == id);

    [Exports(typeof(Player))]
    public async Task<List<Player>> ListOk(int id) => await shop.Players.Where(player => player.Id == id).ToListAsync();

    [Exports(typeof(Player))]
    public string SerialisedOk(Player player) => JsonSerializer.Serialize(player);

    [Exports(typeof(Player))]
    public IResult Result(Player player) => Results.Json(player); // expect: PRIV208, PRIV209

    [Exports(typeof(Player))]
    public object InAnotherObjectOk(Player player) => new { player, On = "today" };

    [Exports(typeof(Player))]
    public PlayerExport InAPropertyOk(Player player) => new() { Whole = player };

    [Exports(typeof(Player))]
    public PlayerExport ConstructorOk(Player player) => new(player);

    [Exports(typeof(Player))]
    public PlayerExport MappedOk(Player player) => PlayerExport.From(player);

    [Exports(typeof(Player))]
    public PlayerExport ConvertedOk(Player player) => player;

    [Exports(typeof(Player))]
    public IEnumerable<PlayerExport> SelectedOk(int id) => shop.Players.Where(player => player.Id == id).Select(player => new PlayerExport(player));

    [Exports(typeof(Player))]
    public string OwnTextOk(Player player) => player.Csv();

    [Exports(typeof(Player))]
    public string UnknownOk(int id) => exports.Export(id);

    [Exports(typeof(Hidden))]
    public Hidden ReturnedHiddenOk(Hidden hidden) => hidden;

    [Exports(typeof(Hidden))]
    public string HiddenAddedOk(Hidden hidden) => JsonSerializer.Serialize(hidden) + hidden.Name;

    [Exports(typeof(Hidden))]
    public string NotSerialisedBad(Hidden hidden) => JsonSerializer.Serialize(hidden); // expect: PRIV402

    [Exports(typeof(Player))]
    public void NothingBad() // expect: PRIV402
    {
    }

    [Exports(typeof(Player))]
    public void LoggedBad(Player player) => Log.LogInformation("{Email}", player.Theme); // expect: PRIV402
}

internal sealed class Members(Shop shop)
{
    [Exports(typeof(Player))]
    public object AnonymousOk(Player player) => new { player.Id, player.Email, player.Name, player.Place?.Street };

    [Exports(typeof(Player))]
    public Dictionary<string, object?> DictionaryOk(Player player) => new()
    {
        ["id"] = player.Id,
        ["email"] = player.Email,
        ["name"] = player.Name,
        ["place"] = player.Place,
    };

    [Exports(typeof(Player))]
    public PlayerExport InitialiserOk(Player player) => new() { Id = player.Id, Email = player.Email, Name = player.Name, Street = player.Place?.Street };

    [Exports(typeof(Player))]
    public string TextOk(Player player) => $"{player.Id} {player.Email} {player.Name} {player.Place?.Street}";

    [Exports(typeof(Player))]
    public object QueryOk(int id) => shop.Players.Where(player => player.Id == id).Select(player => new { player.Id, player.Email, player.Name, player.Place!.Street }).ToList();

    [Exports(typeof(Player))]
    public string HelpersOk(Player player) => Contact(player) + Rest(player);

    [Exports(typeof(Player))]
    public object AnonymousBad(Player player) => new { player.Id, player.Email, player.Place }; // expect: PRIV402

    [Exports(typeof(Player))]
    public object NestedBad(Player player) => new { player.Id, player.Email, player.Name, player.Place?.Country }; // expect: PRIV402

    [Exports(typeof(Player))]
    public Dictionary<string, object?> DictionaryBad(Player player) => new() // expect: PRIV402
    {
        ["id"] = player.Id,
        ["name"] = player.Name,
        ["place"] = player.Place,
    };

    [Exports(typeof(Player))]
    public PlayerExport InitialiserBad(Player player) => new() { Id = player.Id, Email = player.Email, Name = player.Name }; // expect: PRIV402

    [Exports(typeof(Player))]
    public string HelperBad(Player player) => Contact(player); // expect: PRIV402

    [Exports(typeof(Player))]
    public object QueryBad(string email) => // expect: PRIV402
        shop.Players.Where(player => player.Email == email).Select(player => new { player.Id, player.Name, player.Place }).ToList();

    [Exports(typeof(Player))]
    public string OnlyLoggedBad(Player player) // expect: PRIV402
    {
        Log.LogInformation("{Email}", player.Email);
        return player.Id + player.Name + player.Place?.Street;
    }

    [Exports(typeof(Player))]
    public string NamedBad(Player player) => nameof(player.Email) + player.Id + player.Name + player.Place?.Street; // expect: PRIV402

    [Exports(typeof(Player))]
    public string ClearedBad(Player player) // expect: PRIV402
    {
        player.Email = "";
        return player.Id + player.Name + player.Place?.Street;
    }

    [Exports(typeof(Player))]
    [PrivacyException("PRIV402", Justification = "The address is the login and shown there")]
    public string ExceptionOk(Player player) => player.Id + player.Name + player.Place?.Street;

    private static string Contact(Player player) => player.Email + player.Place?.Street;

    private static string Rest(Player player) => player.Id + ": " + player.Name;
}
