using System.IO;
using Microsoft.EntityFrameworkCore;

namespace Cases.Rights.ErasureCase;

internal class Player
{
    [PersonalData("user.unique_id", Purpose = "service")] public int Id { get; set; }

    [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";

    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }

    [PersonalData("user.financial", Purpose = "bookkeeping")] public string? Account { get; set; }

    [PersonalData("user.behavior", Purpose = "statistics")] public int Visits { get; set; }

    [PersonalData("user.name", Purpose = "service")] public string Shown => Name + " <" + Email + ">";

    public Place? Place { get; set; }

    public bool IsDeleted { get; set; }

    public string Theme { get; set; } = "";

    public void Anonymise()
    {
        Email = "";
        Name = null;
        Place?.Clear();
    }

    public void Rename(string? name) => Name = name;
}

internal sealed class Place
{
    [PersonalData("user.contact.address.street", Purpose = "service")] public string? Street { get; set; }

    public string Country { get; set; } = "";

    public void Clear() => Street = null;
}

internal sealed record Card(
    [property: PersonalData(DataCategory.Email, Purpose = "service")] string? Email,
    [property: PersonalData("user.name", Purpose = "service")] string? Name,
    string Theme);

internal sealed class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<Player> Players => Set<Player>();

    public DbSet<Card> Cards => Set<Card>();
}

internal interface IPlayers
{
    void Delete(int id);

    void Save(Player player);

    void Keep(Card card);
}

internal interface IBus
{
    void Send(object command);
}

internal static class Words
{
    [Transforms(Form.Pseudonymised)] public static string Hash(string text) => "h" + text;

    [Transforms(Form.Anonymised)] public static string Blank(string text) => new('*', text.Length);
}

internal sealed class Deletions(Shop shop, IPlayers players, IBus bus, Dictionary<int, Player> cache)
{
    [Erases(typeof(Player))]
    public void RemoveOk(Player player) => shop.Players.Remove(player);

    [Erases(typeof(Player))]
    public void RemoveRangeOk(int id) => shop.RemoveRange(shop.Players.Where(player => player.Id == id));

    [Erases(typeof(Player))]
    public async Task ExecuteDeleteOk(int id) => await shop.Players.Where(player => player.Id == id).ExecuteDeleteAsync();

    [Erases(typeof(Player))]
    public void EntryOk(Player player) => shop.Entry(player).State = EntityState.Deleted;

    [Erases(typeof(Player))]
    public void DictionaryOk(int id) => cache.Remove(id);

    [Erases(typeof(Player))]
    public void UnknownRepositoryOk(int id) => players.Delete(id);

    [Erases(typeof(Player))]
    public void CommandOk(int id) => bus.Send(new { Erase = id });

    [Erases(typeof(Player))]
    public void ThroughAHelperOk(Player player) => Away(player);

    [Erases(typeof(Player))]
    public void SqlOk(string id) => Run("DELETE FROM Players WHERE Id = " + id);

    [Erases(typeof(Player))]
    public void FileOk(int id) => File.Delete("players/" + id);

    [Erases(typeof(Player))]
    public void NothingBad() // expect: PRIV401
    {
    }

    [Erases(typeof(Player))]
    public void SoftDeleteBad(Player player) // expect: PRIV401
    {
        player.IsDeleted = true;
        shop.SaveChanges();
    }

    [Erases(typeof(Player))]
    public void OtherTypeBad(Card card) // expect: PRIV401
    {
        shop.Cards.Remove(card);
        Log.LogInformation("erased");
    }

    private void Away(Player player)
    {
        shop.Remove(player);
        shop.SaveChanges();
    }

    private static void Run(string sql) => Console.WriteLine(sql);
}

internal sealed class Overwriting(Shop shop, IPlayers players)
{
    [Erases(typeof(Player))]
    public void AllOk(Player player)
    {
        player.Email = "";
        player.Name = null;
        player.Place = null;
        shop.SaveChanges();
    }

    [Erases(typeof(Player))]
    public void NestedOk(Player player)
    {
        player.Email = $"erased-{player.Id}@example.org";
        player.Name = default;
        if (player.Place is { } place)
            place.Street = null;
    }

    [Erases(typeof(Player))]
    public void OwnMethodOk(Player player) => player.Anonymise();

    [Erases(typeof(Player))]
    public void LoopOk(int id)
    {
        foreach (var player in shop.Players.Where(each => each.Id == id))
        {
            (player.Email, player.Name) = ("", null);
            player.Place = null;
        }
    }

    [Erases(typeof(Player))]
    public void HelpersOk(Player player)
    {
        player.Rename(null);
        Clear(player);
    }

    [Erases(typeof(Player))]
    public void AnonymisedOk(Player player)
    {
        player.Email = Words.Blank(player.Email);
        player.Name = Words.Blank(player.Name ?? "");
        player.Place = new Place { Country = player.Place?.Country ?? "" };
    }

    [Erases(typeof(Player))]
    public void NewObjectOk(Player player) => players.Save(new Player { Id = player.Id, Theme = player.Theme });

    [Erases(typeof(Player))]
    public void LambdaOk(List<Player> all) => all.ForEach(player => player.Anonymise());

    [Erases(typeof(Player))]
    public void ExecuteUpdateOk() => shop.Players.ExecuteUpdate(set => set
        .SetProperty(player => player.Email, "")
        .SetProperty(player => player.Name, (string?)null)
        .SetProperty(player => player.Place!.Street, (string?)null));

    [Erases(typeof(Player))]
    public void EntryPropertyOk(Player player)
    {
        player.Email = "";
        shop.Entry(player).Property(each => each.Name).CurrentValue = null;
        player.Place?.Clear();
    }

    [Erases(typeof(Player))]
    public void OneLeftBad(Player player) // expect: PRIV401
    {
        player.Email = "";
        player.Place = null;
        shop.SaveChanges();
    }

    [Erases(typeof(Player))]
    public void NestedLeftBad(Player player) // expect: PRIV401
    {
        player.Email = "";
        player.Name = null;
    }

    [Erases(typeof(Player))]
    public void KeptInTheNewOneBad(Player player) => players.Save(new Player { Id = player.Id, Name = player.Name }); // expect: PRIV401

    [Erases(typeof(Player))]
    public void HashedBad(Player player) // expect: PRIV401
    {
        player.Email = Words.Hash(player.Email);
        player.Name = null;
        player.Place = null;
    }

    [Erases(typeof(Player))]
    public void LoweredBad(Player player) // expect: PRIV401
    {
        player.Email = player.Email.ToLowerInvariant();
        player.Name = null;
        player.Place = null;
    }

    [Erases(typeof(Player))]
    public void ExecuteUpdateBad() => shop.Players.ExecuteUpdate(set => set.SetProperty(player => player.Email, "")); // expect: PRIV401

    [Erases(typeof(Player))]
    public void LoopBad(List<Player> all) // expect: PRIV401
    {
        foreach (var player in all)
            player.Rename(null);
    }

    [Erases(typeof(Player))]
    public void DeletesTheAvatarOnlyBad(Player player) // expect: PRIV401
    {
        player.Name = null;
        player.Place = null;
        File.Delete("avatars/" + player.Id);
    }

    [Erases(typeof(Player))]
    [PrivacyException("PRIV401", Justification = "The address stays for an open case")]
    public void ExceptionOk(Player player) => player.Name = null;

    private static void Clear(Player player)
    {
        player.Email = string.Empty;
        player.Place = null;
    }
}

internal sealed class Records(IPlayers players)
{
    [Erases(typeof(Card))]
    public void WithOk(Card card) => players.Keep(card with { Email = null, Name = null });

    [Erases(typeof(Card))]
    public void ConstructorOk(Card card) => players.Keep(new Card(null, null, card.Theme));

    [Erases(typeof(Card))]
    public void NamedArgumentsOk(Card card) => players.Keep(new Card(Theme: card.Theme, Name: "nobody", Email: null));

    [Erases(typeof(Card))]
    public void WithBad(Card card) => players.Keep(card with { Email = null }); // expect: PRIV401

    [Erases(typeof(Card))]
    public void ConstructorBad(Card card) => players.Keep(new Card(null, card.Name, card.Theme)); // expect: PRIV401

    [Erases(typeof(Card)), Erases(typeof(Player))]
    public void TwoTypesBad(Player player) // expect: PRIV401
    {
        players.Keep(new Card(null, null, ""));
        player.Name = null;
    }
}
