// option: PrivacySummaries=false
// Of Azure.Core 1.62.0: what the cases call of it.
namespace Azure
{
    public class MatchConditions
    {
        private protected MatchConditions()
        {
        }
    }

    public abstract class NullableResponse<T>
    {
        private protected NullableResponse()
        {
        }
    }

    public class RequestConditions : Azure.MatchConditions
    {
        private protected RequestConditions()
        {
        }
    }

    public abstract class Response : IDisposable
    {
        public void Dispose()
        {
        }
    }

    public abstract class Response<T> : Azure.NullableResponse<T>;
}

// Of Azure.Data.Tables 12.13.0: what the cases call of it.
namespace Azure.Data.Tables
{
    public interface ITableEntity;

    public class TableClient
    {
        internal TableClient()
        {
        }

        public virtual Task<Azure.Response> AddEntityAsync<T>(T entity, System.Threading.CancellationToken cancellationToken = default) where T : Azure.Data.Tables.ITableEntity => throw null!;
    }

    public sealed class TableEntity : Azure.Data.Tables.ITableEntity, IDictionary<string, object>
    {
        public TableEntity(string partitionKey, string rowKey)
        {
        }

        public object this[string key]
        {
            get => throw null!;
            set
            {
            }
        }

        bool IDictionary<string, object>.ContainsKey(string key) => throw null!;

        void IDictionary<string, object>.Add(string key, object value) => throw null!;

        bool IDictionary<string, object>.Remove(string key) => throw null!;

        bool IDictionary<string, object>.TryGetValue(string key, out object value) => throw null!;

        ICollection<string> IDictionary<string, object>.Keys { get => throw null!; }

        ICollection<object> IDictionary<string, object>.Values { get => throw null!; }

        void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => throw null!;

        void ICollection<KeyValuePair<string, object>>.Clear() => throw null!;

        bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) => throw null!;

        void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) => throw null!;

        bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) => throw null!;

        int ICollection<KeyValuePair<string, object>>.Count { get => throw null!; }

        bool ICollection<KeyValuePair<string, object>>.IsReadOnly { get => throw null!; }

        IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() => throw null!;

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
    }
}

// Of Azure.Storage.Blobs 12.30.1: what the cases call of it.
namespace Azure.Storage.Blobs
{
    public class BlobClient : Azure.Storage.Blobs.Specialized.BlobBaseClient
    {
        internal BlobClient()
        {
        }

        public virtual Task<Azure.Response<Azure.Storage.Blobs.Models.BlobContentInfo>> UploadAsync(BinaryData content) => throw null!;
    }

    public class BlobContainerClient
    {
        internal BlobContainerClient()
        {
        }

        public virtual Task<Azure.Response<Azure.Storage.Blobs.Models.BlobContentInfo>> UploadBlobAsync(string blobName, BinaryData content, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Azure.Storage.Blobs.Models
{
    public class BlobContentInfo
    {
        internal BlobContentInfo()
        {
        }
    }

    public class BlobHttpHeaders
    {
        internal BlobHttpHeaders()
        {
        }
    }

    public class BlobInfo
    {
        internal BlobInfo()
        {
        }
    }

    public class BlobLeaseRequestConditions : Azure.RequestConditions
    {
        private protected BlobLeaseRequestConditions()
        {
        }
    }

    public class BlobRequestConditions : Azure.Storage.Blobs.Models.BlobLeaseRequestConditions
    {
        internal BlobRequestConditions()
        {
        }
    }
}

namespace Azure.Storage.Blobs.Specialized
{
    public class AppendBlobClient : Azure.Storage.Blobs.Specialized.BlobBaseClient
    {
        internal AppendBlobClient()
        {
        }

        public virtual Azure.Response<Azure.Storage.Blobs.Models.BlobContentInfo> CreateIfNotExists(Azure.Storage.Blobs.Models.BlobHttpHeaders httpHeaders = null, IDictionary<string, string> metadata = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public class BlobBaseClient
    {
        private protected BlobBaseClient()
        {
        }

        public virtual Task<Azure.Response<Azure.Storage.Blobs.Models.BlobInfo>> SetMetadataAsync(IDictionary<string, string> metadata, Azure.Storage.Blobs.Models.BlobRequestConditions conditions = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}
