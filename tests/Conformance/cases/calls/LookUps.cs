using System.Security.Claims;
using System.Text.RegularExpressions;
using System.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;

namespace Cases.Calls.LookUpsCase;

internal sealed class Row
{
    public string Id { get; set; } = "";
}

// What is found by a key is not the key: it carries what the place carries where it is looked up.
internal static class LookUps
{
    public static async Task AccountOk(UserManager<Row> manager, User user) => Log.LogInformation("{X}", (await manager.FindByEmailAsync(user.Email))?.Id);

    public static async Task SignedInOk(SignInManager<Row> manager, User user) => Log.LogInformation("{X}", await manager.PasswordSignInAsync(user.Email, "", false, false));

    public static void CachedOk(IMemoryCache cache, User user) => Log.LogInformation("{X}", cache.Get(user.Email));

    public static void TriedOk(IMemoryCache cache, User user) => Log.LogInformation("{X}", cache.TryGetValue(user.Email, out string? found) ? found : "");

    public static void MadeIfMissingOk(IMemoryCache cache, User user) => Log.LogInformation("{X}", cache.GetOrCreate(user.Email, entry => "new"));

    public static async Task DistributedOk(IDistributedCache cache, User user) => Log.LogInformation("{X}", await cache.GetStringAsync(user.Email));

    public static void SettingOk(IConfiguration configuration, User user) => Log.LogInformation("{X}", configuration[user.Email]);

    public static void SessionOk(ISession session, User user) => Log.LogInformation("{X}", session.GetString(user.Email));

    public static void HeaderOk(HttpRequest request, User user) => Log.LogInformation("{X}", request.Headers[user.Email].ToString());

    public static void ClaimOk(ClaimsPrincipal who, User user) => Log.LogInformation("{X}", who.FindFirst(user.Email)?.Value);

    public static void ClaimValueOk(ClaimsPrincipal who, User user) => Log.LogInformation("{X}", who.FindFirstValue(user.Email));

    public static void ClaimBad(User user) =>
        Log.LogInformation("{X}", new ClaimsIdentity([new Claim("mail", user.Email)]).FindFirst("mail")?.Value); // expect: PRIV201

    public static void PatternOk(User user) => Log.LogInformation("{X}", Regex.Match("fixed", user.Name).Value);

    public static void InputBad(User user) => Log.LogInformation("{X}", Regex.Match(user.Email, "@.*").Value); // expect: PRIV201

    public static void CompiledBad(Regex regex, User user) => Log.LogInformation("{X}", regex.Match(user.Email).Groups[1].Value); // expect: PRIV201

    public static void SeparatorOk(User user) => Log.LogInformation("{X}", "fixed".Split(user.Name)[0]);

    public static void SplitBad(User user) => Log.LogInformation("{X}", user.Email.Split('@')[0]); // expect: PRIV201
}

// What an object of a library is told shows in its other members, and in its text.
internal static class Told
{
    public static void LocalizedBad(IStringLocalizer text, User user) => Log.LogInformation("{X}", text["Hello {0}", user.Name]); // expect: PRIV201

    public static void LocalizedValueBad(IStringLocalizer text, User user) => Log.LogInformation("{X}", text["Hello {0}", user.Name].Value); // expect: PRIV201

    public static void LocalizedOk(IStringLocalizer text, User user) => Log.LogInformation("{X}", text["Hello {0}", user.Theme].Value);

    public static void LocalizedKeyOk(IStringLocalizer text) => Log.LogInformation("{X}", text[nameof(User.Email)]);

    public static void BuiltAddressBad(User user)
    {
        var builder = new UriBuilder("https://inside.example") { Query = "mail=" + user.Email };
        Log.LogInformation("{X}", builder.Uri); // expect: PRIV201
    }

    public static void BuiltTextBad(User user)
    {
        var builder = new UriBuilder("https://inside.example");
        builder.Path = user.Name;
        Log.LogInformation("{X}", builder.ToString()); // expect: PRIV201
    }

    public static void BuiltOk(User user)
    {
        var builder = new UriBuilder("https://inside.example") { Query = "theme=" + user.Theme };
        Log.LogInformation("{X} {Y}", builder.Uri, user.Visits);
    }

    public static void QueryBad(User user)
    {
        var query = HttpUtility.ParseQueryString("");
        query["mail"] = user.Email;
        Log.LogInformation("{X}", query.ToString()); // expect: PRIV201
    }

    public static void QueryOk(User user)
    {
        var query = HttpUtility.ParseQueryString("");
        query["theme"] = user.Theme;
        query["mail"] = user.Email;
        Log.LogInformation("{X}", query["theme"]);
    }
}
