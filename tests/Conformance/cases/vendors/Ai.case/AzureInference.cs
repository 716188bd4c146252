using Azure.AI.Inference;

namespace Cases.Vendors.AiCase;

internal static class AzureModel
{
    public static void ListedBad(ChatCompletionsClient client, User user)
    {
        var options = new ChatCompletionsOptions
        {
            Messages = { new ChatRequestSystemMessage("Be kind."), new ChatRequestUserMessage("Write to " + user.Name) },
        };
        client.Complete(options); // expect: PRIV205
    }

    public static Task MessagesBad(ChatCompletionsClient client, User user) =>
        client.CompleteAsync(new ChatCompletionsOptions([new ChatRequestUserMessage(user.Email)])); // expect: PRIV205

    public static Task EmbedBad(EmbeddingsClient client, User user) => client.EmbedAsync(new EmbeddingsOptions([user.Email])); // expect: PRIV205

    public static void ListedOk(ChatCompletionsClient client, User user) => client.Complete(new ChatCompletionsOptions { Messages = { new ChatRequestUserMessage(user.Theme) } });
}
