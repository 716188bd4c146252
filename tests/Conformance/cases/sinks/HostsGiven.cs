using System.Net.Http;
using System.Net.Http.Json;
using System.Net.WebSockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Cases.Sinks.HostsGivenCase;

/// <summary>Addresses that are given after what holds them was made, or that others may give.</summary>
internal static class HostsGiven
{
    public static Task RequestBad(HttpClient client, User user)
    {
        var request = new HttpRequestMessage();
        request.Method = HttpMethod.Post;
        request.RequestUri = new Uri("https://api.assistant.example/chat");
        request.Content = new StringContent(user.Email);
        return client.SendAsync(request); // expect: PRIV205
    }

    public static Task RequestOk(HttpClient client, User user)
    {
        using var request = new HttpRequestMessage { Method = HttpMethod.Post };
        request.RequestUri = new Uri("https://inside.example/users");
        request.Content = new StringContent(user.Email);
        return client.SendAsync(request);
    }

    public static Task RequestOverwrittenBad(HttpClient client, User user)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://inside.example/" + user.Email);
        request.RequestUri = new Uri("https://api.assistant.example/" + user.Email);
        return client.SendAsync(request); // expect: PRIV205
    }

    /// <summary>One of two hosts.</summary>
    public static Task RequestOfTwoBad(HttpClient client, User user)
    {
        var request = new HttpRequestMessage { Content = new StringContent(user.Email) };
        if (Coin)
            request.RequestUri = new Uri("https://inside.example/users");
        else
            request.RequestUri = new Uri("https://elsewhere.example/users");
        return client.SendAsync(request); // expect: PRIV206
    }

    public static Task DeclaredFirstBad(HttpClient client, User user)
    {
        string url;
        url = "https://api.assistant.example/chat";
        return client.PostAsJsonAsync(url, user.Email); // expect: PRIV205
    }

    public static Task DeclaredFirstOk(HttpClient client, User user)
    {
        string url;
        url = "https://inside.example/users";
        return client.PostAsJsonAsync(url, user.Email);
    }

    public static Task DeclaredFirstOfTwoBad(HttpClient client, User user)
    {
        string url;
        if (Coin)
            url = "https://inside.example/users";
        else
            url = "https://elsewhere.example/users";
        return client.PostAsJsonAsync(url, user.Email); // expect: PRIV206
    }

    public static void WebRequestBad(User user) => System.Net.WebRequest.Create("https://api.assistant.example/?m=" + user.Email); // expect: PRIV205

    public static void WebRequestOk(User user) => System.Net.WebRequest.Create("https://inside.example/?m=" + user.Email);

    public static Task SocketBad(ClientWebSocket socket, User user) =>
        socket.ConnectAsync(new Uri("wss://api.assistant.example/live?m=" + user.Email), default); // expect: PRIV205

    public static Task SocketOk(ClientWebSocket socket, User user) => socket.ConnectAsync(new Uri("wss://inside.example/live?m=" + user.Email), default);

    public static Task SocketThemeOk(ClientWebSocket socket, User user) => socket.ConnectAsync(new Uri("wss://elsewhere.example/live?t=" + user.Theme), default);

    public static void Register(IServiceCollection services)
    {
        services.AddHttpClient("assistant", Assistant);
        services.AddHttpClient("inside", Inside);
    }

    public static Task MethodGroupBad(IHttpClientFactory factory, User user) => factory.CreateClient("assistant").PostAsJsonAsync("chat", user.Email); // expect: PRIV205

    public static Task MethodGroupOk(IHttpClientFactory factory, User user) => factory.CreateClient("inside").PostAsJsonAsync("users", user.Email);

    private static void Assistant(HttpClient client) => client.BaseAddress = new Uri("https://api.assistant.example");

    private static void Inside(HttpClient client)
    {
        client.Timeout = TimeSpan.FromSeconds(9);
        client.BaseAddress = new Uri("https://inside.example");
    }
}

internal sealed class Endpoints
{
    public string Bound { get; set; } = "https://inside.example";

    public string Fixed { get; } = "https://inside.example";
}

internal sealed class WithFields(HttpClient client)
{
    private static readonly Uri BaseAddress = new("https://inside.example");
    private static readonly HttpClient _own = new() { BaseAddress = BaseAddress };
    private string _kept = "https://inside.example";
    private string _changed = "https://inside.example";

    public void Change(string url) => _changed = url;

    public Task NeverWrittenOk(User user) => client.PostAsJsonAsync(_kept + "/users", user.Email);

    /// <summary>It begins with the host and may become another.</summary>
    public Task ChangedBad(User user) => client.PostAsJsonAsync(_changed + "/users", user.Email); // expect: PRIV206

    /// <summary>Options are bound to what is configured.</summary>
    public Task BoundBad(IOptions<Endpoints> options, User user) => client.PostAsJsonAsync(options.Value.Bound + "/users", user.Email); // expect: PRIV206

    public Task FixedOk(Endpoints endpoints, User user) => client.PostAsJsonAsync(endpoints.Fixed + "/users", user.Email);

    public Task OwnOk(User user) => _own.PostAsJsonAsync("users", user.Email);
}

/// <summary>Set up by its constructor before it is kept.</summary>
internal sealed class SetUp
{
    private readonly HttpClient _client;

    public SetUp(HttpClient client)
    {
        client.BaseAddress = new Uri("https://api.assistant.example/");
        _client = client;
    }

    public Task ChatBad(User user) => _client.PostAsJsonAsync("chat", user.Email); // expect: PRIV205
}

internal sealed class SetUpInside
{
    private readonly HttpClient _client;

    public SetUpInside(HttpClient client)
    {
        client.BaseAddress = new Uri("https://inside.example/");
        _client = client;
    }

    public Task SendOk(User user) => _client.PostAsJsonAsync("users", user.Email);
}

/// <summary>Written to in every other way.</summary>
internal sealed class GivenOtherwise(HttpClient client)
{
    private string _taken = "https://inside.example";
    private string _parted = "https://inside.example";
    private string _others = "https://inside.example";

    public static void Fill(GivenOtherwise other, string url) => other._others = url;

    public void Fill(string url)
    {
        Take(ref _taken, url);
        (_parted, _) = (url, 1);
    }

    public Task TakenBad(User user) => client.PostAsJsonAsync(_taken + "/users", user.Email); // expect: PRIV206

    public Task PartedBad(User user) => client.PostAsJsonAsync(_parted + "/users", user.Email); // expect: PRIV206

    public Task OthersBad(User user) => client.PostAsJsonAsync(_others + "/users", user.Email); // expect: PRIV206

    public Task FoundBad(User user, Dictionary<string, string> known)
    {
        string? url;
        if (!known.TryGetValue("users", out url))
            url = "https://inside.example/users";
        return client.PostAsJsonAsync(url, user.Email); // expect: PRIV206
    }

    public Task SometimesBad(User user, string url)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(user.Email) };
        if (url.Length == 0)
            request.RequestUri = new Uri("https://inside.example/users");
        return client.SendAsync(request); // expect: PRIV206
    }

    public Task AlwaysOk(User user, string url)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(user.Email) };
        request.RequestUri = new Uri("https://inside.example/users");
        return client.SendAsync(request);
    }

    private static void Take(ref string kept, string url) => kept = url;
}

/// <summary>One of its constructors sets it up, the other one does not.</summary>
internal sealed class SetUpSometimes
{
    private readonly HttpClient _client;

    public SetUpSometimes(HttpClient client)
    {
        client.BaseAddress = new Uri("https://inside.example/");
        _client = client;
    }

    public SetUpSometimes(IHttpClientFactory factory) => _client = factory.CreateClient("who knows");

    public Task SendBad(User user) => _client.PostAsJsonAsync("users", user.Email); // expect: PRIV206
}

/// <summary>Clients that the program's own methods make.</summary>
internal sealed class Made
{
    public Task SendBad(User user) => Client().PostAsJsonAsync("users", user.Email); // expect: PRIV205

    public Task InsideOk(User user) => Inside().PostAsJsonAsync("users", user.Email);

    public async Task AwaitedBad(User user) => await (await LateAsync()).PostAsJsonAsync("users", user.Email); // expect: PRIV205

    public Task KeptOk(User user)
    {
        var client = Inside();
        return client.PostAsJsonAsync("users", user.Email);
    }

    /// <summary>One of two hosts.</summary>
    public Task EitherBad(User user) => Either().PostAsJsonAsync("users", user.Email); // expect: PRIV206

    public Task NamedBad(User user) => CreateClient().PostAsJsonAsync("users", user.Email); // expect: PRIV205

    public Task AddressOk(HttpClient client, User user) => client.PostAsJsonAsync(Address("users"), user.Email);

    public Task AddressBad(HttpClient client, User user) => client.PostAsJsonAsync(Elsewhere("users"), user.Email); // expect: PRIV205

    private static HttpClient Client() => new() { BaseAddress = new Uri("https://api.assistant.example/") };

    private static HttpClient Inside()
    {
        var client = new HttpClient();
        client.BaseAddress = new Uri("https://inside.example/");
        return client;
    }

    private static HttpClient Either()
    {
        if (Coin)
            return new HttpClient { BaseAddress = new Uri("https://inside.example/") };
        return new HttpClient { BaseAddress = new Uri("https://api.assistant.example/") };
    }

    private static async Task<HttpClient> LateAsync()
    {
        await Task.Yield();
        return new HttpClient { BaseAddress = new Uri("https://api.assistant.example/") };
    }

    private static HttpClient CreateClient() => new() { BaseAddress = new Uri("https://api.assistant.example/") };

    private static string Address(string path) => "https://inside.example/" + path;

    private static string Elsewhere(string path) => $"https://api.assistant.example/{path}";
}

/// <summary>Who derives from it decides where its client goes.</summary>
internal class MadeByWhoKnows
{
    public Task SendBad(User user) => Client().PostAsJsonAsync("users", user.Email); // expect: PRIV206

    protected virtual HttpClient Client() => new() { BaseAddress = new Uri("https://inside.example/") };
}
