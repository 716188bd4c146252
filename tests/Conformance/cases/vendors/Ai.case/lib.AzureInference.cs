// option: PrivacySummaries=false
// Of Azure.AI.Inference 1.0.0: what the cases call of it.
namespace Azure.AI.Inference
{
    public class ChatCompletions
    {
        internal ChatCompletions()
        {
        }
    }

    public class ChatCompletionsClient
    {
        internal ChatCompletionsClient()
        {
        }

        public virtual Azure.Response<Azure.AI.Inference.ChatCompletions> Complete(Azure.AI.Inference.ChatCompletionsOptions chatCompletionsOptions, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public virtual Task<Azure.Response<Azure.AI.Inference.ChatCompletions>> CompleteAsync(Azure.AI.Inference.ChatCompletionsOptions chatCompletionsOptions, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public class ChatCompletionsOptions
    {
        public ChatCompletionsOptions()
        {
        }

        public ChatCompletionsOptions(IEnumerable<Azure.AI.Inference.ChatRequestMessage> messages)
        {
        }

        public IList<Azure.AI.Inference.ChatRequestMessage> Messages { get; set; } = default!;
    }

    public abstract class ChatRequestMessage
    {
        private protected ChatRequestMessage()
        {
        }
    }

    public class ChatRequestSystemMessage : Azure.AI.Inference.ChatRequestMessage
    {
        public ChatRequestSystemMessage(string content)
        {
        }
    }

    public class ChatRequestUserMessage : Azure.AI.Inference.ChatRequestMessage
    {
        public ChatRequestUserMessage(string content)
        {
        }
    }

    public class EmbeddingsClient
    {
        internal EmbeddingsClient()
        {
        }

        public virtual Task<Azure.Response<Azure.AI.Inference.EmbeddingsResult>> EmbedAsync(Azure.AI.Inference.EmbeddingsOptions embeddingsOptions, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public class EmbeddingsOptions
    {
        public EmbeddingsOptions(IEnumerable<string> input)
        {
        }
    }

    public class EmbeddingsResult
    {
        internal EmbeddingsResult()
        {
        }
    }
}

// Of Azure.Core 1.47.1: what the cases call of it.
namespace Azure
{
    public abstract class NullableResponse<T>
    {
        private protected NullableResponse()
        {
        }
    }

    public abstract class Response<T> : Azure.NullableResponse<T>;
}
