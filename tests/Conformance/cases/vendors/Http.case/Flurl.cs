using Flurl.Http;

namespace Cases.Vendors.HttpCase;

internal static class FlurlHttp
{
    public static Task JsonBad(User user) => "https://api.example.com/users".PostJsonAsync(new { mail = user.Email }); // expect: PRIV206

    public static Task AddressBad(User user) => ("https://api.example.com/users/" + user.Email).GetStringAsync(); // expect: PRIV206

    public static Task HeaderBad(User user) => "https://api.example.com".WithHeader("X-User", user.Name).GetStringAsync(); // expect: PRIV206

    public static Task PartBad(User user) =>
        "https://api.example.com".PostMultipartAsync(parts => parts.AddString("name", user.Name).AddString("theme", user.Theme)); // expect: PRIV206

    public static Task JsonOk(User user) => "https://api.example.com/themes".PostJsonAsync(new { theme = user.Theme });

    public static Task PartOk(User user) => "https://api.example.com".PostMultipartAsync(parts => parts.AddString("theme", user.Theme));
}
