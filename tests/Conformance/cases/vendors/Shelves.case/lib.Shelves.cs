// option: PrivacySummaries=false
// Of Azure.Search.Documents 11.5.1: what the cases call of it.
namespace Azure.Search.Documents
{
    public class SearchClient
    {
        public virtual Task<object> UploadDocumentsAsync<T>(IEnumerable<T> documents, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public virtual object Search<T>(string searchText, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

// Of Azure.Storage.Files.Shares 12.28.0: what the cases call of it.
namespace Azure.Storage.Files.Shares
{
    public class ShareFileClient
    {
        public virtual Task<object> UploadAsync(System.IO.Stream stream, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

// Of Microsoft.Azure.Cosmos.Table 1.0.8: what the cases call of it.
namespace Microsoft.Azure.Cosmos.Table
{
    public interface ITableEntity
    {
        string PartitionKey { get; set; }
    }

    public class TableEntity : Microsoft.Azure.Cosmos.Table.ITableEntity
    {
        public string PartitionKey { get; set; } = "";
    }

    public class TableOperation
    {
        internal TableOperation()
        {
        }

        public static Microsoft.Azure.Cosmos.Table.TableOperation InsertOrReplace(Microsoft.Azure.Cosmos.Table.ITableEntity entity) => throw null!;
    }
}

// Of Microsoft.Azure.Storage.File 11.1.7: what the cases call of it.
namespace Microsoft.Azure.Storage.File
{
    public class CloudFile
    {
        public virtual Task UploadTextAsync(string content) => throw null!;
    }
}

// Of Microsoft.FASTER.Core 2.6.5: what the cases call of it.
namespace FASTER.core
{
    public sealed class ClientSession<Key, Value>
    {
        internal ClientSession()
        {
        }

        public int Upsert(Key key, Value desiredValue, object? userContext = null, long serialNo = 0) => throw null!;
    }

    public sealed class FasterLog
    {
        internal FasterLog()
        {
        }

        public long Enqueue(byte[] entry) => throw null!;
    }
}

// Of Streamiz.Kafka.Net 1.8.2: what the cases call of it.
namespace Streamiz.Kafka.Net.Stream
{
    public interface IKStream<K, V>
    {
        Streamiz.Kafka.Net.Stream.IKStream<K, VR> MapValues<VR>(Func<V, VR> mapper, string? named = null);

        void To(string topicName, string? named = null);
    }
}
