using System.Net.Http;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Cases.Sinks.HostsCase;

internal static class Literals
{
    private const string Assistant = "https://api.assistant.example/v1";

    private static readonly Uri _inside = new("https://inside.example/");

    public static Task LiteralBad(HttpClient client, User user) => client.PostAsJsonAsync("https://api.assistant.example/v1/chat", user.Email); // expect: PRIV205

    public static Task ConstantBad(HttpClient client, User user) => client.PostAsJsonAsync(Assistant + "/chat", user.Email); // expect: PRIV205

    public static Task InterpolatedBad(HttpClient client, User user) => client.GetAsync($"{Assistant}/who?mail={user.Email}"); // expect: PRIV205

    public static Task WildcardBad(HttpClient client, User user) => client.GetAsync("https://eu.metrics.example/?m=" + user.Email); // expect: PRIV202

    public static Task UriBad(HttpClient client, User user) => client.PostAsJsonAsync(new Uri("HTTPS://API.assistant.example"), user.Email); // expect: PRIV205

    public static Task RequestBad(HttpClient client, User user)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Assistant) { Content = new StringContent(user.Email) };
        return client.SendAsync(request); // expect: PRIV205
    }

    public static Task LocalOk(HttpClient client, User user)
    {
        var url = "https://inside.example/users";
        return client.PostAsJsonAsync(url, user.Email);
    }

    public static Task FieldOk(HttpClient client, User user) => client.PostAsJsonAsync(_inside, user.Email);

    public static Task NobodysHostBad(HttpClient client, User user) => client.PostAsJsonAsync("https://elsewhere.example/", user.Email); // expect: PRIV206

    public static Task HostInTheQueryBad(HttpClient client, User user) => client.GetAsync("https://elsewhere.example/?to=https://inside.example/" + user.Email); // expect: PRIV206
}

internal static class Clients
{
    public static Task BaseAddressBad(User user)
    {
        var client = new HttpClient { BaseAddress = new Uri("https://api.assistant.example") };
        return client.PostAsJsonAsync("/chat", user.Email); // expect: PRIV205
    }

    public static void DefaultHeaderBad(User user)
    {
        var client = new HttpClient { BaseAddress = new Uri("https://api.assistant.example") };
        client.DefaultRequestHeaders.Add("X-Mail", user.Email); // expect: PRIV205
    }

    public static void DefaultHeaderOk(IHttpClientFactory factory, User user)
    {
        var client = factory.CreateClient("inside");
        client.DefaultRequestHeaders.Add("X-Mail", user.Email);
    }

    public static Task AssignedOk(HttpClient client, User user)
    {
        client.BaseAddress = new Uri("https://api.inside.example");
        return client.PostAsJsonAsync("/users", user.Email);
    }

    public static Task NamedBad(IHttpClientFactory factory, User user) =>
        factory.CreateClient("assistant").PostAsJsonAsync("/chat", user.Email); // expect: PRIV205

    public static Task NamedOk(IHttpClientFactory factory, User user)
    {
        var client = factory.CreateClient("inside");
        return client.PostAsJsonAsync("/users", user.Email);
    }

    public static void Register(IServiceCollection services)
    {
        services.AddHttpClient("assistant", client => client.BaseAddress = new Uri("https://api.assistant.example"));
        services.AddHttpClient("inside").ConfigureHttpClient(client => client.BaseAddress = new Uri("https://api.inside.example"));
        services.AddHttpClient<TypedAssistant>(client => client.BaseAddress = new Uri("https://api.assistant.example"));
        services.AddHttpClient<ITypedInside, TypedInside>(client => client.BaseAddress = new Uri("https://api.inside.example"));
    }
}

internal sealed class TypedAssistant(HttpClient client)
{
    public Task ChatBad(User user) => client.PostAsJsonAsync("/chat", user.Email); // expect: PRIV205
}

internal interface ITypedInside
{
    Task SendOk(User user);
}

internal sealed class TypedInside : ITypedInside
{
    private readonly HttpClient _client;

    public TypedInside(HttpClient client) => _client = client;

    public Task SendOk(User user) => _client.PostAsJsonAsync("/users", user.Email);
}

internal sealed class Mixed
{
    public Task CreatedOk(IHttpClientFactory factory, User user) => factory.CreateClient("inside").PostAsJsonAsync("/users", user.Email);

    public Task HandedInBad(HttpClient client, User user) => client.PostAsJsonAsync("/users", user.Email); // expect: PRIV206
}

internal sealed class FromFactory
{
    private readonly HttpClient _client;

    public FromFactory(IHttpClientFactory factory) => _client = factory.CreateClient("inside");

    public Task SendOk(User user) => _client.PostAsJsonAsync("/users", user.Email);
}
