using Anthropic;
using Anthropic.Models.Messages;

namespace Cases.Vendors.AiCase;

internal static class AnthropicModel
{
    public static async Task<string> MessageBad(AnthropicClient client, Cases.User user)
    {
        var parameters = new MessageCreateParams
        {
            MaxTokens = 1024,
            Messages = [new UserMessageParam { Content = "Write to " + user.Name }],
            Model = "claude",
        };
        var message = await client.Messages.Create(parameters); // expect: PRIV205
        return message.ID;
    }

    public static async Task SystemBad(IAnthropicClient client, Cases.User user)
    {
        var parameters = new MessageCreateParams { MaxTokens = 1, Messages = [], Model = "claude", System = "You serve " + user.Email };
        await foreach (var part in client.Messages.CreateStreaming(parameters)) // expect: PRIV205
            Coin = part is null;
    }

    public static Task MessageOk(AnthropicClient client, Cases.User user) =>
        client.Messages.Create(new MessageCreateParams { MaxTokens = 1, Messages = [new UserMessageParam { Content = "Theme " + user.Theme }], Model = "claude" });
}
