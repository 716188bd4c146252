using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace Cases.Sinks.AssistantsCase;

internal static class Assistants
{
    public static Task PromptBad(IChatClient client, User user) => client.GetResponseAsync("write to " + user.Email); // expect: PRIV205

    public static Task MessageBad(IChatClient client, User user)
    {
        var message = new ChatMessage(ChatRole.User, $"write to {user.Email}");
        return client.GetResponseAsync(message); // expect: PRIV205
    }

    public static Task MessagesBad(IChatClient client, User user)
    {
        List<ChatMessage> messages = [new(ChatRole.System, "be kind"), new(ChatRole.User, user.Email)];
        return client.GetResponseAsync(messages); // expect: PRIV205
    }

    public static void OpenAiBad(ChatClient client, User user)
    {
        var message = new UserChatMessage(user.Email);
        client.CompleteChat(message); // expect: PRIV205
    }

    public static Task PromptOk(IChatClient client, User user) => client.GetResponseAsync("what suits the theme " + user.Theme);

    public static void OpenAiOk(ChatClient client, User user) => client.CompleteChat(new UserChatMessage(user.Theme));
}
