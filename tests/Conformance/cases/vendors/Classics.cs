using Azure.AI.OpenAI;
using Microsoft.SemanticKernel;
using RabbitMQ.Client;

namespace Cases.Vendors.ClassicsCase
{
    /// <summary>Libraries as they were before their great changes, and prompts that a kernel sends.</summary>
    internal static class Classics
    {
        public static void RabbitBad(IModel channel, User user) => channel.BasicPublish("", "mails", false, null, Encoding.UTF8.GetBytes(user.Email)); // expect: PRIV208

        public static void RabbitOk(IModel channel, User user) => channel.BasicPublish("", "mails", false, null, Encoding.UTF8.GetBytes(user.Theme));

        public static Task AzureBad(OpenAIClient client, User user)
        {
            var options = new ChatCompletionsOptions { Messages = { "write to " + user.Email } };
            return client.GetChatCompletionsAsync(options); // expect: PRIV205
        }

        public static Task AzureOk(OpenAIClient client, User user) => client.GetChatCompletionsAsync(new ChatCompletionsOptions { Messages = { user.Theme } });

        public static Task PromptBad(Kernel kernel, User user) => kernel.InvokePromptAsync("write to " + user.Email); // expect: PRIV205

        public static Task ArgumentsBad(Kernel kernel, User user) => kernel.InvokePromptAsync("write", new KernelArguments { ["mail"] = user.Email }); // expect: PRIV205

        public static object FunctionBad(Kernel kernel, User user) => kernel.CreateFunctionFromMethod(() => user.Email); // expect: PRIV205

        public static object FunctionOk(Kernel kernel, User user) => kernel.CreateFunctionFromMethod(() => user.Theme);

        public static Task PromptOk(Kernel kernel, User user) => kernel.InvokePromptAsync("write about " + user.Theme);
    }
}

namespace RabbitMQ.Client
{
    public interface IModel
    {
        void BasicPublish(string exchange, string routingKey, bool mandatory, object? basicProperties, ReadOnlyMemory<byte> body);
    }
}

namespace Azure.AI.OpenAI
{
    public class ChatCompletionsOptions
    {
        public List<string> Messages { get; } = [];
    }

    public class OpenAIClient
    {
        public virtual Task GetChatCompletionsAsync(ChatCompletionsOptions chatCompletionsOptions) => Task.CompletedTask;
    }
}

namespace Microsoft.SemanticKernel
{
    public class Kernel;

    public class KernelArguments : Dictionary<string, object?>;

    public static class KernelExtensions
    {
        public static Task InvokePromptAsync(this Kernel kernel, string promptTemplate, KernelArguments? arguments = null) => Task.CompletedTask;

        public static object CreateFunctionFromMethod(this Kernel kernel, Delegate method) => kernel;
    }
}
