// option: PrivacySummaries=false
// Of StackExchange.Redis 3.0.0: what the cases call of it.
namespace StackExchange.Redis
{
    public enum CommandFlags
    {
        None = 0,
    }

    public readonly struct Expiration;

    public readonly struct HashEntry
    {
        public HashEntry(StackExchange.Redis.RedisValue name, StackExchange.Redis.RedisValue value)
        {
        }
    }

    public interface IConnectionMultiplexer : IDisposable, IAsyncDisposable
    {
        StackExchange.Redis.IDatabase GetDatabase(int db = -1, object? asyncState = null);
    }

    public interface IDatabase : StackExchange.Redis.IDatabaseAsync
    {
        StackExchange.Redis.RedisResult ScriptEvaluate(string script, StackExchange.Redis.RedisKey[]? keys = null, StackExchange.Redis.RedisValue[]? values = null, StackExchange.Redis.CommandFlags flags = (StackExchange.Redis.CommandFlags)0);

        StackExchange.Redis.RedisValue StreamAdd(StackExchange.Redis.RedisKey key, StackExchange.Redis.NameValueEntry[] streamPairs, StackExchange.Redis.RedisValue? messageId = null, long? maxLength = null, bool useApproximateMaxLength = false, long? limit = null, StackExchange.Redis.StreamTrimMode trimMode = (StackExchange.Redis.StreamTrimMode)0, StackExchange.Redis.CommandFlags flags = (StackExchange.Redis.CommandFlags)0);

        StackExchange.Redis.RedisValue StringGet(StackExchange.Redis.RedisKey key, StackExchange.Redis.CommandFlags flags = (StackExchange.Redis.CommandFlags)0);

        bool StringSet(StackExchange.Redis.RedisKey key, StackExchange.Redis.RedisValue value, StackExchange.Redis.Expiration expiry = default, StackExchange.Redis.ValueCondition when = default, StackExchange.Redis.CommandFlags flags = (StackExchange.Redis.CommandFlags)0);
    }

    public interface IDatabaseAsync
    {
        Task<StackExchange.Redis.RedisResult> ExecuteAsync(string command, params object[] args);

        Task HashSetAsync(StackExchange.Redis.RedisKey key, StackExchange.Redis.HashEntry[] hashFields, StackExchange.Redis.CommandFlags flags = (StackExchange.Redis.CommandFlags)0);

        Task<long> StringIncrementAsync(StackExchange.Redis.RedisKey key, long value = 1, StackExchange.Redis.CommandFlags flags = (StackExchange.Redis.CommandFlags)0);
    }

    public interface ISubscriber
    {
        Task<long> PublishAsync(StackExchange.Redis.RedisChannel channel, StackExchange.Redis.RedisValue message, StackExchange.Redis.CommandFlags flags = (StackExchange.Redis.CommandFlags)0);
    }

    public sealed class LuaScript
    {
        internal LuaScript()
        {
        }

        public Task<StackExchange.Redis.RedisResult> EvaluateAsync(StackExchange.Redis.IDatabaseAsync db, object? ps = null, StackExchange.Redis.RedisKey? withKeyPrefix = null, StackExchange.Redis.CommandFlags flags = (StackExchange.Redis.CommandFlags)0) => throw null!;

        public static StackExchange.Redis.LuaScript Prepare(string script) => throw null!;
    }

    public readonly struct NameValueEntry
    {
        public NameValueEntry(StackExchange.Redis.RedisValue name, StackExchange.Redis.RedisValue value)
        {
        }
    }

    public readonly struct RedisChannel
    {
        public static StackExchange.Redis.RedisChannel Literal(string value) => throw null!;
    }

    public readonly struct RedisKey
    {
        public static implicit operator StackExchange.Redis.RedisKey(string? key) => throw null!;
    }

    public abstract class RedisResult;

    public readonly struct RedisValue
    {
        public static implicit operator StackExchange.Redis.RedisValue(string? value) => throw null!;
    }

    public enum StreamTrimMode
    {
        KeepReferences = 0,
    }

    public readonly struct ValueCondition;
}
