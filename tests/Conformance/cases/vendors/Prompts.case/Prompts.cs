using Baidu.Aip.ContentCensor;
using Betalgo.Ranul.OpenAI.Interfaces;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;
using LLama;
using LLama.Abstractions;
using Microsoft.Agents.AI;
using Microsoft.Azure.CognitiveServices.Vision.ComputerVision;
using ModelContextProtocol.Client;
using ModelContextProtocol.Server;

namespace Cases.Vendors.PromptsCase;

internal static class Prompts
{
    public static Task BetalgoBad(IChatCompletionService chat, User user) =>
        chat.CreateCompletion(new ChatCompletionCreateRequest { Messages = [new ChatMessage("user", "who is " + user.Name)] }); // expect: PRIV205

    public static Task BetalgoOk(IChatCompletionService chat, User user) =>
        chat.CreateCompletion(new ChatCompletionCreateRequest { Messages = [new ChatMessage("user", "theme " + user.Theme)] });

    public static object LlamaBad(ILLamaExecutor model, User user) => model.InferAsync("who is " + user.Name); // expect: PRIV205

    public static object LlamaSessionBad(ChatSession session, User user) => session.AddUserMessage(user.Email); // expect: PRIV205

    public static object LlamaOk(ILLamaExecutor model, User user) => model.InferAsync("theme " + user.Theme);

    public static Task AgentBad(AIAgent agent, User user) => agent.RunAsync("who is " + user.Name); // expect: PRIV205

    public static Task AgentOk(AIAgent agent, User user) => agent.RunAsync("theme " + user.Theme);

    public static object ContextBad(McpClient client, User user) =>
        client.CallToolAsync("find", new Dictionary<string, object?> { ["mail"] = user.Email }); // expect: PRIV205

    public static object ContextOk(McpClient client, User user) => client.CallToolAsync("find", new Dictionary<string, object?> { ["theme"] = user.Theme });

    [McpServerTool]
    public static string ToolBad(User user) => "mail " + user.Email; // expect: PRIV205

    [McpServerTool]
    public static string ToolOk(User user) => "theme " + user.Theme;

    public static Task VisionBad(IComputerVisionClient client, User user) => client.DescribeImageAsync("https://example.org/" + user.Name); // expect: PRIV205

    public static Task VisionOk(IComputerVisionClient client, User user) => client.DescribeImageAsync("https://example.org/" + user.Theme);

    public static object CensorBad(TextCensor censor, User user) => censor.TextCensorUserDefined(user.Email); // expect: PRIV205

    public static object CensorOk(TextCensor censor, User user) => censor.TextCensorUserDefined(user.Theme);
}
