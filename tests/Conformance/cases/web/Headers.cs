using Microsoft.AspNetCore.Http;

namespace Cases.Web.HeadersCase;

internal static class Headers
{
    public static void HeaderAppendBad(User user, HttpResponse response)
        => response.Headers.Append("X-User", user.Email); // expect: PRIV208

    public static void HeaderIndexBad(User user, HttpResponse response)
        => response.Headers["X-User"] = user.Email; // expect: PRIV208

    public static void OwnHeadersBad(User user)
    {
        var headers = new HeaderDictionary();
        headers.Append("X-User", user.Email);
        Log.LogInformation("{H}", headers["X-User"]); // expect: PRIV201
    }

    public static void OwnHeadersKeptOk(User user)
    {
        var headers = new HeaderDictionary();
        headers.Append("X-User", user.Email);
        Log.LogInformation("{H}", headers.ContainsKey("X-User"));
    }

    public static void ThemeAppendOk(User user, HttpResponse response)
        => response.Headers.Append("X-Theme", user.Theme);
}
