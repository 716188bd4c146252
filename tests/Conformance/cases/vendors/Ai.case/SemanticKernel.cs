using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Cases.Vendors.AiCase;

internal static class KernelModel
{
    public static async Task<string?> HistoryBad(IChatCompletionService chat, User user)
    {
        var history = new ChatHistory("Be kind.");
        history.AddUserMessage("Write to " + user.Name);
        var reply = await chat.GetChatMessageContentAsync(history); // expect: PRIV205
        return reply.Content;
    }

    public static Task TextBad(IChatCompletionService chat, User user) => chat.GetChatMessageContentsAsync("Who is " + user.Email + "?"); // expect: PRIV205

    public static Task PromptBad(Kernel kernel, User user) => kernel.InvokePromptAsync("Write to " + user.Email); // expect: PRIV205

    public static async Task<string> FunctionBad(Kernel kernel, User user)
    {
        var write = kernel.CreateFunctionFromPrompt("Write to " + user.Name); // expect: PRIV205
        var result = await kernel.InvokeAsync(write);
        return result.ToString();
    }

    public static Task ArgumentsBad(Kernel kernel, KernelFunction write, User user) => kernel.InvokeAsync(write, new KernelArguments { ["mail"] = user.Email }); // expect: PRIV205

    public static Task HistoryOk(IChatCompletionService chat, User user)
    {
        var history = new ChatHistory();
        history.AddUserMessage("Theme " + user.Theme);
        return chat.GetChatMessageContentAsync(history);
    }

    public static KernelFunction FunctionOk(Kernel kernel, User user) => kernel.CreateFunctionFromPrompt("Write about " + user.Theme);
}
