// option: PrivacySummaries=false
// Of Google.Protobuf 3.31.1: what the cases call of it.
namespace Google.Protobuf.Collections
{
    public sealed class MapField<TKey, TValue>
    {
        internal MapField()
        {
        }

        public TValue this[TKey key]
        {
            get => throw null!;
            set
            {
            }
        }
    }
}

// Of Microsoft.Extensions.VectorData.Abstractions 10.5.0: what the cases call of it.
namespace Microsoft.Extensions.VectorData
{
    public class VectorSearchOptions<TRecord>
    {
        internal VectorSearchOptions()
        {
        }
    }

    public sealed class VectorSearchResult<TRecord> where TRecord : class
    {
        internal VectorSearchResult()
        {
        }

        public double? Score { get; }
    }

    public abstract class VectorStoreCollection<TKey, TRecord> : IDisposable where TKey : notnull where TRecord : class
    {
        public virtual IAsyncEnumerable<Microsoft.Extensions.VectorData.VectorSearchResult<TRecord>> SearchAsync<TInput>(TInput searchValue, int top, Microsoft.Extensions.VectorData.VectorSearchOptions<TRecord>? options = null, System.Threading.CancellationToken cancellationToken = default) where TInput : notnull => throw null!;

        public virtual Task UpsertAsync(TRecord record, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public void Dispose()
        {
        }
    }
}

// Of Qdrant.Client 1.0.0: what the cases call of it.
namespace Qdrant.Client
{
    public class QdrantClient : IDisposable
    {
        internal QdrantClient()
        {
        }

        public Task<Qdrant.Client.Grpc.UpdateResult> UpsertAsync(string collectionName, IReadOnlyList<Qdrant.Client.Grpc.PointStruct> points, bool wait = true, Qdrant.Client.Grpc.WriteOrderingType? ordering = null, Qdrant.Client.Grpc.ShardKeySelector? shardKeySelector = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public void Dispose()
        {
        }
    }
}

namespace Qdrant.Client.Grpc
{
    public sealed class PointId
    {
        internal PointId()
        {
        }

        public static implicit operator Qdrant.Client.Grpc.PointId(ulong id) => throw null!;
    }

    public sealed class PointStruct
    {
        public PointStruct()
        {
        }

        public Qdrant.Client.Grpc.PointId Id { get; set; } = default!;

        public Google.Protobuf.Collections.MapField<string, Qdrant.Client.Grpc.Value> Payload { get; } = default!;

        public Qdrant.Client.Grpc.Vectors Vectors { get; set; } = default!;
    }

    public sealed class ShardKeySelector
    {
        internal ShardKeySelector()
        {
        }
    }

    public sealed class UpdateResult
    {
        internal UpdateResult()
        {
        }
    }

    public sealed class Value
    {
        internal Value()
        {
        }

        public static implicit operator Qdrant.Client.Grpc.Value(string value) => throw null!;
    }

    public sealed class Vectors
    {
        internal Vectors()
        {
        }

        public static implicit operator Qdrant.Client.Grpc.Vectors(float[] values) => throw null!;
    }

    public enum WriteOrderingType
    {
        Weak = 0,
    }
}
