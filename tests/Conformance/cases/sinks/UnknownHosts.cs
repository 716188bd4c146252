// severity: PRIV206=warning
using System.Net.Http;
using System.Net.Http.Json;

namespace Cases.Sinks.UnknownHostsCase;

internal static class Unknown
{
    public static Task ParameterBad(HttpClient client, string url, User user) => client.PostAsJsonAsync(url, user.Email); // expect: PRIV206

    public static Task RelativeBad(HttpClient client, User user) => client.PostAsJsonAsync("/users", user.Email); // expect: PRIV206

    public static Task PartOfTheHostBad(HttpClient client, string tenant, User user) => client.PostAsJsonAsync($"https://{tenant}.example/", user.Email); // expect: PRIV206

    public static Task WrittenTwiceBad(HttpClient client, string other, User user)
    {
        var url = "https://inside.example/";
        if (Coin)
            url = other;
        return client.PostAsJsonAsync(url, user.Email); // expect: PRIV206
    }
}
