using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases.Sinks.ToolsCase;

internal static class Tools
{
    public static AIFunction LambdaBad(User user) => AIFunctionFactory.Create(() => user.Email); // expect: PRIV205

    public static AIFunction MethodGroup() => AIFunctionFactory.Create(FindBad);

    public static AIFunction LambdaOk(User user) => AIFunctionFactory.Create(() => user.Theme);

    public static Task EndUserBad(ChatClient client, User user)
    {
        var options = new ChatCompletionOptions { EndUserId = user.Email };
        return client.CompleteChatAsync([new UserChatMessage("hello")], options); // expect: PRIV205
    }

    public static Task EndUserOk(ChatClient client, User user)
    {
        var options = new ChatCompletionOptions { EndUserId = user.Theme };
        return client.CompleteChatAsync([new UserChatMessage("hello")], options);
    }

    public static string NobodysToolOk(User user) => user.Name;

    private static string FindBad(User user) => user.Name; // expect: PRIV205
}
