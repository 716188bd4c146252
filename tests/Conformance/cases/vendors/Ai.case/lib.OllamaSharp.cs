// option: PrivacySummaries=false
// Of OllamaSharp 5.5.2: what the cases call of it.
namespace OllamaSharp
{
    public class Chat
    {
        public Chat(OllamaSharp.IOllamaApiClient client, string systemPrompt)
        {
        }

        public IAsyncEnumerable<string> SendAsync(string message, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public class ConversationContext
    {
        internal ConversationContext()
        {
        }
    }

    public interface IOllamaApiClient
    {
        Task<OllamaSharp.Models.EmbedResponse> EmbedAsync(OllamaSharp.Models.EmbedRequest request, System.Threading.CancellationToken cancellationToken = default);
    }

    public class OllamaApiClient : OllamaSharp.IOllamaApiClient, IDisposable
    {
        internal OllamaApiClient()
        {
        }

        public Task<OllamaSharp.Models.EmbedResponse> EmbedAsync(OllamaSharp.Models.EmbedRequest request, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public void Dispose()
        {
        }
    }

    public static class OllamaApiClientExtensions
    {
        public static Task<OllamaSharp.Models.EmbedResponse> EmbedAsync(this OllamaSharp.IOllamaApiClient client, string input, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public static IAsyncEnumerable<OllamaSharp.Models.GenerateResponseStream?> GenerateAsync(this OllamaSharp.IOllamaApiClient client, string prompt, OllamaSharp.ConversationContext? context = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace OllamaSharp.Models
{
    public class EmbedRequest : OllamaSharp.Models.OllamaRequest
    {
        public EmbedRequest()
        {
        }

        public List<string> Input { get; set; } = default!;

        public string Model { get; set; } = default!;
    }

    public class EmbedResponse
    {
        internal EmbedResponse()
        {
        }
    }

    public class GenerateResponseStream
    {
        internal GenerateResponseStream()
        {
        }
    }

    public abstract class OllamaRequest
    {
        private protected OllamaRequest()
        {
        }
    }
}
