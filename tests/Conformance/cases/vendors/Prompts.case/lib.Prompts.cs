// option: PrivacySummaries=false
// Of Baidu.AI 4.15.10: what the cases call of it.
namespace Baidu.Aip
{
    public abstract class AipServiceBase
    {
        internal AipServiceBase()
        {
        }
    }
}

namespace Baidu.Aip.ContentCensor
{
    public class TextCensor : Baidu.Aip.AipServiceBase
    {
        internal TextCensor()
        {
        }

        public Newtonsoft.Json.Linq.JObject TextCensorUserDefined(string text, Dictionary<string, object> options = null) => throw null!;
    }
}

// Of Betalgo.Ranul.OpenAI 9.2.6: what the cases call of it.
namespace Betalgo.Ranul.OpenAI.Interfaces
{
    public interface IChatCompletionService
    {
        Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletion(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreate, string? modelId = null, System.Threading.CancellationToken cancellationToken = default);
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.RequestModels
{
    public class ChatCompletionCreateRequest
    {
        public ChatCompletionCreateRequest()
        {
        }

        public IList<Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage> Messages { get; set; } = default!;
    }

    public class ChatMessage
    {
        public ChatMessage()
        {
        }

        public ChatMessage(Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole role, string content, string? name = null, IList<Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ToolCall>? toolCalls = null, string? toolCallId = null)
        {
        }
    }

    public class ToolCall
    {
        public ToolCall()
        {
        }
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels
{
    public record BaseResponse : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ObjectBaseResponse
    {
        public BaseResponse()
        {
        }
    }

    public record ChatCompletionCreateResponse : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse
    {
        public ChatCompletionCreateResponse()
        {
        }
    }

    public record ObjectBaseResponse
    {
        public ObjectBaseResponse()
        {
        }
    }
}

// Of Betalgo.Ranul.OpenAI.Contracts 9.2.6: what the cases call of it.
namespace Betalgo.Ranul.OpenAI.Contracts.Enums
{
    public readonly struct ChatCompletionRole
    {
        public static implicit operator Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole(string value) => throw null!;
    }
}

// Of LLamaSharp 0.30.0: what the cases call of it.
namespace LLama
{
    public class ChatSession
    {
        internal ChatSession()
        {
        }

        public LLama.ChatSession AddUserMessage(string content) => throw null!;
    }
}

namespace LLama.Abstractions
{
    public interface IInferenceParams
    {
    }

    public interface ILLamaExecutor
    {
        IAsyncEnumerable<string> InferAsync(string text, LLama.Abstractions.IInferenceParams? inferenceParams = null, System.Threading.CancellationToken token = default);
    }
}

// Of Microsoft.Agents.AI.Abstractions 1.28.0: what the cases call of it.
namespace Microsoft.Agents.AI
{
    public abstract class AIAgent
    {
        protected AIAgent()
        {
        }

        public Task<Microsoft.Agents.AI.AgentResponse> RunAsync(string message, Microsoft.Agents.AI.AgentSession? session = null, Microsoft.Agents.AI.AgentRunOptions? options = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public class AgentResponse
    {
        public AgentResponse()
        {
        }
    }

    public class AgentRunOptions
    {
        public AgentRunOptions()
        {
        }
    }

    public abstract class AgentSession
    {
        protected AgentSession()
        {
        }
    }
}

// Of Microsoft.Azure.CognitiveServices.Vision.ComputerVision 7.0.1: what the cases call of it.
namespace Microsoft.Azure.CognitiveServices.Vision.ComputerVision
{
    public static class ComputerVisionClientExtensions
    {
        public static Task<Microsoft.Azure.CognitiveServices.Vision.ComputerVision.Models.ImageDescription> DescribeImageAsync(this Microsoft.Azure.CognitiveServices.Vision.ComputerVision.IComputerVisionClient operations, string url, int? maxCandidates = 1, string language = null, IList<Microsoft.Azure.CognitiveServices.Vision.ComputerVision.Models.DescriptionExclude?> descriptionExclude = null, string modelVersion = "latest", System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public interface IComputerVisionClient : IDisposable
    {
    }
}

namespace Microsoft.Azure.CognitiveServices.Vision.ComputerVision.Models
{
    public enum DescriptionExclude
    {
        Celebrities = 0,
    }

    public class ImageDescription
    {
        public ImageDescription()
        {
        }
    }
}

// Of ModelContextProtocol.Core 2.4.0: what the cases call of it.
namespace ModelContextProtocol
{
    public abstract class McpSession : IAsyncDisposable
    {
        protected McpSession()
        {
        }

        public abstract ValueTask DisposeAsync();
    }

    public sealed class ProgressNotificationValue
    {
        public ProgressNotificationValue()
        {
        }
    }

    public sealed class RequestOptions
    {
        public RequestOptions()
        {
        }
    }
}

namespace ModelContextProtocol.Client
{
    public abstract class McpClient : ModelContextProtocol.McpSession
    {
        protected McpClient()
        {
        }

        public ValueTask<ModelContextProtocol.Protocol.CallToolResult> CallToolAsync(string toolName, IReadOnlyDictionary<string, object?>? arguments = null, IProgress<ModelContextProtocol.ProgressNotificationValue>? progress = null, ModelContextProtocol.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace ModelContextProtocol.Protocol
{
    public sealed class CallToolResult : ModelContextProtocol.Protocol.Result
    {
        public CallToolResult()
        {
        }
    }

    public abstract class Result
    {
        protected Result()
        {
        }
    }
}

namespace ModelContextProtocol.Server
{
    [AttributeUsage((AttributeTargets)64)]
    public sealed class McpServerToolAttribute : Attribute
    {
        public McpServerToolAttribute()
        {
        }
    }
}

// Of Newtonsoft.Json 11.0.1: what the cases call of it.
namespace Newtonsoft.Json.Linq
{
    public abstract class JContainer : Newtonsoft.Json.Linq.JToken, System.Collections.IEnumerable
    {
        internal JContainer()
        {
        }
    }

    public class JObject : Newtonsoft.Json.Linq.JContainer, System.Collections.IEnumerable
    {
        public JObject()
        {
        }
    }

    public abstract class JToken : System.Collections.IEnumerable
    {
        internal JToken()
        {
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
    }
}
