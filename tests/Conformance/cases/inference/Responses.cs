// option: PrivacyInference=report
// severity: PRIV201=warning
// severity: PRIV206=warning
using System.Net.Http;
using System.Net.Http.Json;

namespace Cases.Inference.ResponsesCase;

internal sealed class User
{
    public string Email { get; set; } = "";
}

internal sealed class Answer
{
    public string Url { get; set; } = "";
}

// What a server answers is its own, whatever was asked.
internal static class Responses
{
    public static async Task StringBad(HttpClient client, User user)
    {
        var address = new Uri("https://example.org/" + user.Email);
        var text = await client.GetStringAsync(address); // expect: PRIV206
        Log.LogInformation("{X}", text);
    }

    public static async Task MessageBad(HttpClient client, User user)
    {
        var response = await client.PostAsync("https://example.org", new StringContent(user.Email)); // expect: PRIV206
        Log.LogInformation("{X}", await response.Content.ReadAsStringAsync());
    }

    public static async Task JsonBad(HttpClient client, User user)
    {
        var answer = await client.GetFromJsonAsync<Answer>("https://example.org/" + user.Email); // expect: PRIV206
        Log.LogInformation("{X}", answer?.Url);
    }

    public static async Task AddressBad(HttpClient client, User user)
    {
        var address = "https://example.org/" + user.Email;
        var text = await client.GetStringAsync(address); // expect: PRIV206
        Log.LogInformation("{X} {Y}", text, address); // expect: PRIV201
    }
}
