using OllamaSharp;
using OllamaSharp.Models;

namespace Cases.Vendors.AiCase;

internal static class OllamaModel
{
    public static async Task GenerateBad(OllamaApiClient client, User user)
    {
        await foreach (var part in client.GenerateAsync("Write to " + user.Name)) // expect: PRIV205
            Coin = part is null;
    }

    public static async Task ChatBad(IOllamaApiClient client, User user)
    {
        var chat = new Chat(client, "Be kind.");
        await foreach (var token in chat.SendAsync("Who is " + user.Email + "?")) // expect: PRIV205
            Coin = token is null;
    }

    public static Task EmbedBad(IOllamaApiClient client, User user) => client.EmbedAsync(new EmbedRequest { Model = "m", Input = [user.Name] }); // expect: PRIV205

    public static Task EmbedOk(IOllamaApiClient client, User user) => client.EmbedAsync(user.Theme);
}
