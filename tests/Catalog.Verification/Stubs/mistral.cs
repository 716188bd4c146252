// The shape of Mistral.SDK as far as its pack speaks of it, after https://github.com/tghamm/Mistral.SDK and https://github.com/tryAGI/Mistral

using System.Collections.Generic;
using System.Threading.Tasks;

namespace Mistral.SDK.Completions
{
    public abstract class CompletionsEndpoint
    {
        public abstract Task<object> GetCompletionAsync(object request);

        public abstract IAsyncEnumerable<object> StreamCompletionAsync(object request);
    }
}

namespace Mistral.SDK.Embeddings
{
    public abstract class EmbeddingsEndpoint
    {
        public abstract Task<object> GetEmbeddingsAsync(object request);
    }
}

namespace Mistral
{
    public interface IChatClient
    {
        Task<object> ChatCompletionAsync(object request);

        Task<object> ChatCompletionAsync(string model, IList<object> messages, double? temperature = default, object metadata = default);

        Task<object> ChatCompletionAsResponseAsync(object request);
    }

    public interface IFimClient
    {
        Task<object> FimCompletionAsync(object request);

        Task<object> FimCompletionAsync(string prompt, string model = "codestral-2404", string suffix = default, object metadata = default);

        Task<object> FimCompletionAsResponseAsync(object request);
    }

    public interface IEmbeddingsClient
    {
        Task<object> EmbeddingsAsync(object request);

        Task<object> EmbeddingsAsync(string model, object input, object metadata = default);

        Task<object> EmbeddingsAsResponseAsync(object request);
    }

    public interface IClassifiersClient
    {
        Task<object> ChatModerationsAsync(object request);

        Task<object> ChatModerationsAsync(object input, string model);

        Task<object> ModerationsAsync(object request);

        Task<object> ModerationsAsync(string model, object input, object metadata = default);
    }

    public interface IOcrClient
    {
        Task<object> OcrAsync(object request);

        Task<object> OcrAsync(object document, string model = default, string id = default);
    }
}
