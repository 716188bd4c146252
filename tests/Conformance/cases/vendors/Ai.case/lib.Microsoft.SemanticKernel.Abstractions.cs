// option: PrivacySummaries=false
// Of Microsoft.SemanticKernel.Abstractions 1.82.0: what the cases call of it.
namespace Microsoft.SemanticKernel
{
    public class ChatMessageContent : Microsoft.SemanticKernel.KernelContent
    {
        internal ChatMessageContent()
        {
        }

        public string? Content { get; set; }
    }

    public abstract class FullyQualifiedAIFunction : Microsoft.Extensions.AI.AIFunction
    {
        private protected FullyQualifiedAIFunction()
        {
        }
    }

    public sealed class FunctionResult
    {
        internal FunctionResult()
        {
        }

        public override string ToString() => throw null!;
    }

    public interface IPromptTemplateFactory;

    public sealed class Kernel
    {
        internal Kernel()
        {
        }

        public Task<Microsoft.SemanticKernel.FunctionResult> InvokeAsync(Microsoft.SemanticKernel.KernelFunction function, Microsoft.SemanticKernel.KernelArguments? arguments = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class KernelArguments : Microsoft.Extensions.AI.AIFunctionArguments
    {
        public KernelArguments()
        {
        }
    }

    public abstract class KernelContent
    {
        private protected KernelContent()
        {
        }
    }

    public abstract class KernelFunction : Microsoft.SemanticKernel.FullyQualifiedAIFunction;

    public class PromptExecutionSettings
    {
        internal PromptExecutionSettings()
        {
        }
    }

    public sealed class PromptTemplateConfig
    {
        internal PromptTemplateConfig()
        {
        }
    }
}

namespace Microsoft.SemanticKernel.ChatCompletion
{
    public static class ChatCompletionServiceExtensions
    {
        public static Task<Microsoft.SemanticKernel.ChatMessageContent> GetChatMessageContentAsync(this Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService chatCompletionService, Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, Microsoft.SemanticKernel.Kernel? kernel = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public static Task<IReadOnlyList<Microsoft.SemanticKernel.ChatMessageContent>> GetChatMessageContentsAsync(this Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService chatCompletionService, string prompt, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, Microsoft.SemanticKernel.Kernel? kernel = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public class ChatHistory
    {
        public ChatHistory()
        {
        }

        public ChatHistory(string systemMessage)
        {
        }

        public void AddUserMessage(string content)
        {
        }
    }

    public interface IChatCompletionService;
}
