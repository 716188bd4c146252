// option: PrivacySummaries=false
// Of Microsoft.Azure.Cosmos.Client 3.64.0: what the cases call of it.
namespace Microsoft.Azure.Cosmos
{
    public abstract class Container
    {
        public virtual Task<Microsoft.Azure.Cosmos.ItemResponse<T>> PatchItemAsync<T>(string id, Microsoft.Azure.Cosmos.PartitionKey partitionKey, IReadOnlyList<Microsoft.Azure.Cosmos.PatchOperation> patchOperations, Microsoft.Azure.Cosmos.PatchItemRequestOptions requestOptions = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public virtual Task<Microsoft.Azure.Cosmos.ItemResponse<T>> UpsertItemAsync<T>(T item, Microsoft.Azure.Cosmos.PartitionKey? partitionKey = null, Microsoft.Azure.Cosmos.ItemRequestOptions requestOptions = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public class ItemRequestOptions : Microsoft.Azure.Cosmos.RequestOptions
    {
        private protected ItemRequestOptions()
        {
        }
    }

    public class ItemResponse<T> : Microsoft.Azure.Cosmos.Response<T>
    {
        internal ItemResponse()
        {
        }
    }

    public readonly struct PartitionKey
    {
        public PartitionKey(string partitionKeyValue)
        {
        }
    }

    public sealed class PatchItemRequestOptions : Microsoft.Azure.Cosmos.ItemRequestOptions
    {
        internal PatchItemRequestOptions()
        {
        }
    }

    public abstract class PatchOperation
    {
        public static Microsoft.Azure.Cosmos.PatchOperation Set<T>(string path, T value) => throw null!;
    }

    public class RequestOptions
    {
        private protected RequestOptions()
        {
        }
    }

    public abstract class Response<T>
    {
        private protected Response()
        {
        }
    }
}
