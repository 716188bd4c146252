using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

namespace Cases.Sources.NewObjectsCase;

internal interface IHttp
{
    string Get(string key);
}

internal interface ILoader
{
    void Load(User into);

    void Note(User about);

    void LoadedBefore(User known);

    void Loader(User known);

    void Merge(User known);
}

/// <summary>Its tagged members are computed: what a new one holds is not empty.</summary>
internal sealed class Visitor(IHttp http)
{
    [PersonalData("user.contact.email", Purpose = "service")]
    public string Email => http.Get("email");

    [PersonalData("user.contact.email", Purpose = "service")]
    public string this[int place] => http.Get("email" + place);
}

/// <summary>Nothing is written to it anywhere.</summary>
internal sealed class Unwritten
{
    [PersonalData("user.contact.email", Purpose = "service")]
    public string? Email { get; set; }

    [PersonalData("user.contact.phone_number", Purpose = "service")]
    public string? Phone;

    public string? Theme { get; set; }
}

internal interface IContact
{
    [PersonalData("user.contact.email", Purpose = "service")]
    string Email { get; }
}

internal sealed class Contact : IContact
{
    public string Email { get; set; } = "";
}

/// <summary>Tagged members of what is made on the spot: asked for though nobody wrote them, or filled by code that is not seen.</summary>
internal static class NewObjects
{
    public static void ComputedBad(IHttp http)
    {
        Log.LogInformation("{X}", new Visitor(http).Email); // expect: PRIV201
        Log.LogInformation("{X}", new Visitor(http)[0]); // expect: PRIV201
    }

    public static void UnwrittenBad()
    {
        Log.LogInformation("{X}", new Unwritten().Email); // expect: PRIV201
        var made = new Unwritten();
        Log.LogInformation("{X}", made.Phone); // expect: PRIV201
        var themed = new Unwritten { Theme = "dark" };
        Log.LogInformation("{X} {Y}", themed.Theme, themed.Email); // expect: PRIV201
    }

    public static void WrittenOk()
    {
        Log.LogInformation("{X}", new Unwritten { Email = "nobody" }.Email);
        var made = new Unwritten();
        made.Phone = "none";
        Log.LogInformation("{X}", made.Phone);
        Log.LogInformation("{X}", new Unwritten().Theme);
        Log.LogInformation("{X}", new User().Email); // its constructor wrote it
    }

    public static void BehindAnInterfaceOk()
    {
        IContact contact = new Contact { Email = "(hidden)" };
        Log.LogInformation("{X}", contact.Email);
    }

    public static void BehindAnInterfaceBad(IContact given, User user)
    {
        Log.LogInformation("{X}", given.Email); // expect: PRIV201
        IContact contact = new Contact { Email = user.Email };
        Log.LogInformation("{X}", contact.Email); // expect: PRIV201
    }

    public static void WholeOk() => Log.LogInformation("{@X}", new Unwritten { Theme = "dark" });

    public static void FilledBad(ILoader loader)
    {
        var user = new User();
        loader.Load(user);
        Log.LogInformation("{X}", user.Email); // expect: PRIV201
    }

    public static void FilledWholeBad(ILoader loader)
    {
        var user = new User { Email = "none" };
        loader.Load(user);
        Log.LogInformation("{@X}", user); // expect: PRIV201
    }

    public static void FilledOk(ILoader loader)
    {
        var (user, other) = (new User(), new User());
        loader.Load(other);
        Log.LogInformation("{X}", user.Email);
        other.Email = "none";
        Log.LogInformation("{X}", other.Email);
        Log.LogInformation("{X}", other.Theme);
        loader.Note(user);
        loader.LoadedBefore(user);
        loader.Loader(user);
        loader.Merge(user);
        Log.LogInformation("{X}", user.Email);
    }

    public static async Task UpdatedBad(ControllerBase page)
    {
        var user = new User();
        await page.TryUpdateModelAsync(user);
        Log.LogInformation("{X}", user.Email); // expect: PRIV201
    }

    public static void BoundBad(IConfiguration configuration)
    {
        var user = new User();
        configuration.Bind(user);
        Log.LogInformation("{X}", user.Email); // expect: PRIV201
    }

    public static void PopulatedBad(string json)
    {
        var user = new User();
        Newtonsoft.Json.JsonConvert.PopulateObject(json, user);
        Log.LogInformation("{X}", user.Email); // expect: PRIV201
    }
}
