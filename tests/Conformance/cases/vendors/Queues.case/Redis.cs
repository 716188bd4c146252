using StackExchange.Redis;

namespace Cases.Vendors.QueuesCase;

internal static class RedisStore
{
    public static void StringBad(IConnectionMultiplexer redis, User user) => redis.GetDatabase().StringSet("mail", user.Email); // expect: PRIV208

    public static Task KeyBad(IDatabase db, User user) => db.StringIncrementAsync("visits:" + user.Email); // expect: PRIV208

    public static Task HashBad(IDatabase db, User user) => db.HashSetAsync("user:1", [new HashEntry("name", user.Name), new HashEntry("theme", user.Theme)]); // expect: PRIV208

    public static void ScriptBad(IDatabase db, User user) => db.ScriptEvaluate("return redis.call('set', KEYS[1], ARGV[1])", ["user:1"], [user.Email]); // expect: PRIV208

    public static Task PreparedBad(IDatabase db, User user)
    {
        var script = LuaScript.Prepare("return redis.call('set', @key, @value)");
        return script.EvaluateAsync(db, new { key = "user:1", value = user.Name }); // expect: PRIV208
    }

    public static Task CommandBad(IDatabase db, User user) => db.ExecuteAsync("SET", "user:1", user.Email); // expect: PRIV208

    public static Task PublishBad(ISubscriber channel, User user) => channel.PublishAsync(RedisChannel.Literal("logins"), user.Name); // expect: PRIV208

    public static void StreamBad(IDatabase db, User user) => db.StreamAdd("logins", [new NameValueEntry("mail", user.Email)]); // expect: PRIV208

    public static void StringOk(IDatabase db, User user) => db.StringSet("theme:1", user.Theme);

    public static void ScriptOk(IDatabase db, User user) => db.ScriptEvaluate("return redis.call('set', KEYS[1], ARGV[1])", ["user:1"], [user.Theme]);

    public static RedisValue ReadOk(IDatabase db, User user) => db.StringGet("user:" + user.Email);
}
