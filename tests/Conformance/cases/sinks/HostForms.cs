using System.Net.Http;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Refit
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class PostAttribute(string path) : Attribute
    {
        public string Path => path;
    }

    public static class RestService
    {
        public static extern T For<T>(string hostUrl);

        public static extern T For<T>(HttpClient client);
    }

    public static class HttpClientFactoryExtensions
    {
        public static extern IHttpClientBuilder AddRefitClient<T>(this IServiceCollection services);
    }
}

namespace Cases.Sinks.HostFormsCase
{
    public interface IAssistantApi
    {
        [Post("/chat")]
        Task Chat(string text);
    }

    public interface IInsideApi
    {
        [Post("/users")]
        Task Send(string text);
    }

    public interface IUnknownApi
    {
        [Post("/users")]
        Task Send(string text);
    }

    internal static class Refits
    {
        public static Task ForBad(User user) => RestService.For<IAssistantApi>("https://api.assistant.example").Chat(user.Email); // expect: PRIV205

        public static Task ForLocalBad(User user)
        {
            var api = RestService.For<IAssistantApi>("https://api.assistant.example/v1");
            return api.Chat(user.Email); // expect: PRIV205
        }

        public static Task ForOk(User user) => RestService.For<IInsideApi>("https://api.inside.example/v2").Send(user.Email);

        public static Task RegisteredBad(IAssistantApi api, User user) => api.Chat(user.Email); // expect: PRIV205

        public static Task RegisteredOk(IInsideApi api, User user) => api.Send(user.Email);

        public static Task UnknownBad(IUnknownApi api, User user) => api.Send(user.Email); // expect: PRIV206

        public static void Register(IServiceCollection services, string address)
        {
            services.AddRefitClient<IAssistantApi>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://api.assistant.example"));
            services.AddRefitClient<IInsideApi>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://api.inside.example"));
            services.AddRefitClient<IUnknownApi>().ConfigureHttpClient(client => client.BaseAddress = new Uri(address));
        }
    }

    /// <summary>An absolute address overrides the base address, whatever its host is.</summary>
    internal sealed class Overridden(string tenant)
    {
        private readonly HttpClient _client = new() { BaseAddress = new Uri("https://inside.example") };

        public Task AbsoluteBad(User user) => _client.PostAsJsonAsync($"https://{tenant}.example/users", user.Email); // expect: PRIV206

        public Task AbsoluteUriBad(User user) => _client.PostAsJsonAsync(new Uri("https://" + tenant + "/users"), user.Email); // expect: PRIV206

        public Task AbsoluteLocalBad(User user)
        {
            var url = $"https://{tenant}.example/users";
            return _client.PostAsJsonAsync(url, user.Email); // expect: PRIV206
        }

        public Task AbsoluteRequestBad(User user)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"https://{tenant}.example/")) { Content = new StringContent(user.Email) };
            return _client.SendAsync(request); // expect: PRIV206
        }

        public Task OtherHostBad(User user) => _client.PostAsJsonAsync("https://api.assistant.example/chat", user.Email); // expect: PRIV205

        public Task RelativeOk(User user) => _client.PostAsJsonAsync($"users/{tenant}", user.Email);

        public Task RelativeUriOk(User user) => _client.PostAsJsonAsync(new Uri("/users", UriKind.Relative), user.Email);

        public Task HostInTheQueryOk(User user) => _client.PostAsJsonAsync("/go?to=https://api.assistant.example/", user.Email);
    }
}
