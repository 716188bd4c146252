// The shape of Pinecone.Client as far as its pack speaks of it, after https://github.com/pinecone-io/pinecone-dotnet-client

using System.Threading.Tasks;

namespace Pinecone
{
    public abstract class IndexClient
    {
        public abstract Task<object> UpsertAsync(object request);

        public abstract Task<object> UpdateAsync(object request);

        public abstract Task<object> QueryAsync(object request);

        public abstract Task<object> SearchRecordsAsync(string namespace_, object request);
    }

    public abstract class InferenceClient
    {
        public abstract Task<object> EmbedAsync(object request);

        public abstract Task<object> RerankAsync(object request);
    }
}
