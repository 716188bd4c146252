using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;

namespace Cases.Web.RequestsCase;

internal static class Requests
{
    public static void ItemsBad(HttpContext context, User user)
    {
        context.Items["mail"] = user.Email;
        Log.LogInformation("{X}", context.Items["mail"]); // expect: PRIV201
    }

    public static void ClaimBad(User user)
    {
        var claim = new Claim(ClaimTypes.Email, user.Email);
        Log.LogInformation("{X}", claim.Value); // expect: PRIV201
    }

    public static void IdentityBad(User user)
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, user.Name)]);
        Log.LogInformation("{X}", identity.FindFirst(ClaimTypes.Name)?.Value); // expect: PRIV201
    }

    public static Task ResponseBad(HttpContext context, User user) => context.Response.WriteAsync(user.Email); // expect: PRIV208

    public static void ItemsOk(HttpContext context, User user)
    {
        context.Items["theme"] = user.Theme;
        Log.LogInformation("{X}", context.Request.Method);
    }

    public static void ClaimOk(User user)
    {
        var claim = new Claim("theme", user.Theme);
        Log.LogInformation("{X}", claim.Value);
    }

    public static Task ResponseOk(HttpContext context, User user) => context.Response.WriteAsync(user.Theme);
}
