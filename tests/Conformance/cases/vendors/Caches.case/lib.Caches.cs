// option: PrivacySummaries=false
// Of Azure.Core 1.64.0: what the cases call of it.
namespace Azure
{
    public abstract class NullableResponse<T>
    {
        protected NullableResponse()
        {
        }
    }

    public abstract class Response<T> : Azure.NullableResponse<T>
    {
        protected Response()
        {
        }
    }
}

// Of Azure.Security.KeyVault.Secrets 4.12.0: what the cases call of it.
namespace Azure.Security.KeyVault.Secrets
{
    public class KeyVaultSecret
    {
        internal KeyVaultSecret()
        {
        }
    }

    public class SecretClient
    {
        protected SecretClient()
        {
        }

        public virtual Task<Azure.Response<Azure.Security.KeyVault.Secrets.KeyVaultSecret>> SetSecretAsync(string name, string value, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

// Of CSRedisCore 3.8.807: what the cases call of it.
namespace CSRedis
{
    public class CSRedisClient : IDisposable
    {
        internal CSRedisClient()
        {
        }

        public void Dispose()
        {
        }

        public bool Set(string key, object value, int expireSeconds = -1, CSRedis.RedisExistence? exists = null) => throw null!;
    }

    public enum RedisExistence
    {
        Nx = 0,
    }
}

// Of DBreeze 1.138.2026.603: what the cases call of it.
namespace DBreeze.Transactions
{
    public class Transaction : IDisposable
    {
        internal Transaction()
        {
        }

        public void Dispose()
        {
        }

        public void Insert<TKey, TValue>(string tableName, TKey key, TValue value)
        {
        }
    }
}

// Of FreeRedis 1.5.5: what the cases call of it.
namespace FreeRedis
{
    public interface IRedisClient
    {
        void Set<T>(string key, T value, int timeoutSeconds = 0);
    }
}

// Of Grpc.Core.Api 2.71.0: what the cases call of it.
namespace Grpc.Core
{
    public sealed class Metadata : System.Collections.IEnumerable
    {
        public Metadata()
        {
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
    }
}

// Of InfluxDB.Client 5.1.0: what the cases call of it.
namespace InfluxDB.Client
{
    public class WriteApi : IDisposable
    {
        internal WriteApi()
        {
        }

        public void Dispose()
        {
        }

        public void WriteRecord(string record, InfluxDB.Client.Api.Domain.WritePrecision precision = InfluxDB.Client.Api.Domain.WritePrecision.Ns, string bucket = null, string org = null)
        {
        }
    }
}

namespace InfluxDB.Client.Api.Domain
{
    public enum WritePrecision
    {
        Ns = 4,
    }
}

// Of InfluxDB3.Client 1.10.0: what the cases call of it.
namespace InfluxDB3.Client
{
    public interface IInfluxDBClient : IDisposable
    {
        Task WriteRecordAsync(string record, string? database = null, InfluxDB3.Client.Write.WritePrecision? precision = null, Dictionary<string, string>? headers = null, System.Threading.CancellationToken cancellationToken = default, InfluxDB3.Client.Config.WriteOptions? writeOptions = null);
    }
}

namespace InfluxDB3.Client.Config
{
    public class WriteOptions
    {
        public WriteOptions()
        {
        }
    }
}

namespace InfluxDB3.Client.Write
{
    public enum WritePrecision
    {
        Ms = 1,
    }
}

// Of LightningDB 0.23.1: what the cases call of it.
namespace LightningDB
{
    public sealed class LightningDatabase : IDisposable
    {
        internal LightningDatabase()
        {
        }

        public void Dispose()
        {
        }
    }

    public sealed class LightningTransaction : IDisposable
    {
        internal LightningTransaction()
        {
        }

        public LightningDB.MDBResultCode Put(LightningDB.LightningDatabase db, byte[] key, byte[] value, LightningDB.PutOptions options = LightningDB.PutOptions.None) => throw null!;

        public void Dispose()
        {
        }
    }

    public enum MDBResultCode
    {
        Success = 0,
    }

    public enum PutOptions
    {
        None = 0,
    }
}

// Of LiteDB 5.0.21: what the cases call of it.
namespace LiteDB
{
    public class BsonValue
    {
        public BsonValue()
        {
        }
    }

    public interface ILiteCollection<T>
    {
        LiteDB.BsonValue Insert(T entity);
    }
}

// Of Marten 9.58.0: what the cases call of it.
namespace Marten
{
    public interface IDocumentOperations : IDisposable, IAsyncDisposable
    {
        void Store<T>(params T[] entities) where T : notnull;
    }

    public interface IDocumentSession : Marten.IDocumentOperations, IDisposable, IAsyncDisposable
    {
    }
}

// Of NRedisStack 1.8.0: what the cases call of it.
namespace NRedisStack
{
    public interface IJsonCommands
    {
        bool Set(StackExchange.Redis.RedisKey key, StackExchange.Redis.RedisValue path, object obj, StackExchange.Redis.When when = StackExchange.Redis.When.Always, System.Text.Json.JsonSerializerOptions? serializerOptions = null);

        bool Set(StackExchange.Redis.RedisKey key, StackExchange.Redis.RedisValue path, StackExchange.Redis.RedisValue json, StackExchange.Redis.When when = StackExchange.Redis.When.Always);
    }
}

// Of RocksDB 11.12.0.7641: what the cases call of it.
namespace RocksDbSharp
{
    public interface ColumnFamilyHandle
    {
    }

    public sealed class RocksDb : IDisposable
    {
        internal RocksDb()
        {
        }

        public void Dispose()
        {
        }

        public void Put(string key, string value, RocksDbSharp.ColumnFamilyHandle cf = null, RocksDbSharp.WriteOptions writeOptions = null, System.Text.Encoding encoding = null)
        {
        }
    }

    public class WriteOptions
    {
        public WriteOptions()
        {
        }
    }
}

// Of StackExchange.Redis 3.2.15: what the cases call of it.
namespace StackExchange.Redis
{
    public readonly struct RedisKey
    {
        public static implicit operator StackExchange.Redis.RedisKey(string? key) => throw null!;
    }

    public readonly struct RedisValue
    {
        public static implicit operator StackExchange.Redis.RedisValue(string? value) => throw null!;
    }

    public enum When
    {
        Always = 0,
    }
}

// Of ZiggyCreatures.FusionCache 2.9.0: what the cases call of it.
namespace ZiggyCreatures.Caching.Fusion
{
    public sealed class FusionCacheEntryOptions
    {
        internal FusionCacheEntryOptions()
        {
        }
    }

    public interface IFusionCache : IDisposable
    {
        void Set<TValue>(string key, TValue value, ZiggyCreatures.Caching.Fusion.FusionCacheEntryOptions? options = null, IEnumerable<string>? tags = null, System.Threading.CancellationToken token = default);
    }
}

// Of Zio 0.24.0: what the cases call of it.
namespace Zio
{
    public static class FileSystemExtensions
    {
        public static void WriteAllText(this Zio.IFileSystem fs, Zio.UPath path, string content)
        {
        }
    }

    public interface IFileSystem : IDisposable
    {
    }

    public readonly struct UPath
    {
        public static implicit operator Zio.UPath(string path) => throw null!;
    }
}

// Of ZoneTree 2.1.3: what the cases call of it.
namespace ZoneTree
{
    public interface IZoneTree<TKey, TValue> : IDisposable
    {
        long Upsert(in TKey key, in TValue value);
    }
}

// Of dotnet-etcd 10.0.0: what the cases call of it.
namespace Etcdserverpb
{
    public sealed class PutResponse
    {
        public PutResponse()
        {
        }
    }
}

namespace dotnet_etcd.interfaces
{
    public interface IEtcdClient : IDisposable
    {
        Etcdserverpb.PutResponse Put(string key, string val, Grpc.Core.Metadata headers = null, DateTime? deadline = null, System.Threading.CancellationToken cancellationToken = default);
    }
}
