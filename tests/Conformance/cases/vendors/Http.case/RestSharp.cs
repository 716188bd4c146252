using RestSharp;

namespace Cases.Vendors.HttpCase;

internal static class RestSharpHttp
{
    public static async Task<string?> FluentBodyBad(User user)
    {
        using var client = new RestClient("https://api.example.com");
        var request = new RestRequest("users").AddJsonBody(new { mail = user.Email });
        var response = await client.PostAsync(request); // expect: PRIV206
        return response.Content;
    }

    public static Task FluentMoreBad(IRestClient client, User user)
    {
        var request = new RestRequest("users").AddHeader("X-Theme", user.Theme).AddQueryParameter("q", user.Name).AddHeader("X-More", "1");
        return client.ExecuteAsync(request); // expect: PRIV206
    }

    public static Task WholeBad(IRestClient client, User user) => client.PostAsync(new RestRequest("users").AddJsonBody(user)); // expect: PRIV206

    public static async Task AnswerOk(IRestClient client, User user)
    {
        var request = new RestRequest("users").AddJsonBody(new { theme = user.Theme });
        var response = await client.PostAsync(request);
        Log.LogInformation("{X}", response.Content);
    }

    public static async Task AnswerBad(IRestClient client, User user)
    {
        var response = await client.PostAsync(new RestRequest("users").AddJsonBody(user)); // expect: PRIV206
        Log.LogInformation("{X}", response.Content);
    }

    public static async Task<string?> BodyBad(User user)
    {
        using var client = new RestClient("https://api.example.com");
        var request = new RestRequest("users");
        request.AddStringBody("{\"mail\":\"" + user.Email + "\"}", ContentType.Json);
        var response = await client.PostAsync(request); // expect: PRIV206
        return response.Content;
    }

    public static Task QueryBad(IRestClient client, User user)
    {
        var request = new RestRequest("search");
        request.AddQueryParameter("q", user.Name);
        return client.ExecuteAsync(request); // expect: PRIV206
    }

    public static Task ResourceBad(IRestClient client, User user) => client.GetAsync<string>("users/" + user.Email); // expect: PRIV206

    public static Task HeadBad(IRestClient client, User user) => client.HeadAsync(new RestRequest("users/" + user.Email)); // expect: PRIV206

    public static Task DownloadBad(IRestClient client, User user) => client.DownloadDataAsync(new RestRequest("photos/" + user.Name)); // expect: PRIV206

    public static void DefaultBad(RestClient client, User user) => client.AddDefaultHeader("X-User", user.Email); // expect: PRIV206

    public static Task BodyOk(IRestClient client, User user) => client.PostAsync(new RestRequest("themes").AddJsonBody(new { theme = user.Theme }));

    public static void DefaultOk(RestClient client, User user) => client.AddDefaultHeader("X-Theme", user.Theme);
}
