using System.Net.Http;
using System.Net.Http.Json;

namespace Cases.Sinks.HostBuildersCase;

/// <summary>Addresses that a UriBuilder makes.</summary>
internal static class HostBuilders
{
    public static Task AddressBad(HttpClient client, User user)
    {
        var builder = new UriBuilder("https://api.assistant.example/v1") { Query = "m=1" };
        return client.PostAsJsonAsync(builder.Uri, user.Email); // expect: PRIV205
    }

    public static Task SchemeAndHostBad(HttpClient client, User user) =>
        client.PostAsJsonAsync(new UriBuilder("https", "api.assistant.example").Uri, user.Email); // expect: PRIV205

    public static Task PrintedBad(HttpClient client, User user)
    {
        var builder = new UriBuilder("https", "eu.metrics.example", 443, "who");
        return client.PostAsJsonAsync(builder.ToString(), user.Email); // expect: PRIV202
    }

    public static Task InitialisedBad(HttpClient client, User user)
    {
        var builder = new UriBuilder { Scheme = "https", Host = "api.assistant.example", Path = "chat" };
        return client.PostAsJsonAsync(builder.Uri, user.Email); // expect: PRIV205
    }

    public static Task SetLaterBad(HttpClient client, User user)
    {
        var builder = new UriBuilder("https://inside.example");
        builder.Host = "api.assistant.example";
        return client.PostAsJsonAsync(builder.Uri, user.Email); // expect: PRIV205
    }

    public static Task QueryBad(HttpClient client, User user)
    {
        var builder = new UriBuilder("https://api.assistant.example");
        builder.Query = "mail=" + user.Email;
        return client.GetAsync(builder.Uri); // expect: PRIV205
    }

    public static Task InsideOk(HttpClient client, User user)
    {
        var builder = new UriBuilder("https", "inside.example");
        builder.Path = "users";
        return client.PostAsJsonAsync(builder.Uri, user.Email);
    }

    public static Task InsidePrintedOk(HttpClient client, User user) => client.PostAsJsonAsync(new Uri(new UriBuilder("https://inside.example/").ToString()), user.Email);

    /// <summary>Nobody knows the host.</summary>
    public static Task OpenBad(HttpClient client, User user, string host) => client.PostAsJsonAsync(new UriBuilder("https", host).Uri, user.Email); // expect: PRIV206

    public static Task SetOpenBad(HttpClient client, User user, string host)
    {
        var builder = new UriBuilder("https://inside.example");
        builder.Host = host;
        return client.PostAsJsonAsync(builder.Uri, user.Email); // expect: PRIV206
    }
}
