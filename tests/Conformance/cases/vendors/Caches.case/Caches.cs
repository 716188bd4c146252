using Azure.Security.KeyVault.Secrets;
using CSRedis;
using dotnet_etcd.interfaces;
using InfluxDB.Client;
using InfluxDB3.Client;
using LightningDB;
using LiteDB;
using Marten;
using NRedisStack;
using RocksDbSharp;
using ZiggyCreatures.Caching.Fusion;
using Zio;
using ZoneTree;

namespace Cases.Vendors.CachesCase;

internal static class Caches
{
    public static bool CsRedisBad(CSRedisClient client, User user) => client.Set("mail", user.Email); // expect: PRIV208

    public static bool CsRedisOk(CSRedisClient client, User user) => client.Set("theme", user.Theme);

    public static void FreeRedisBad(FreeRedis.IRedisClient client, User user) => client.Set("mail", user.Email); // expect: PRIV208

    public static void FreeRedisOk(FreeRedis.IRedisClient client, User user) => client.Set("theme", user.Theme);

    public static bool JsonBad(IJsonCommands json, User user) => json.Set("user", "$", user); // expect: PRIV208

    public static bool JsonOk(IJsonCommands json, User user) => json.Set("theme", "$", user.Theme);

    public static void FusionBad(IFusionCache cache, User user) => cache.Set("mail", user.Email); // expect: PRIV208

    public static void FusionOk(IFusionCache cache, User user) => cache.Set("theme", user.Theme);

    public static void LiteBad(ILiteCollection<User> users, User user) => users.Insert(user); // expect: PRIV208

    public static void LiteOk(ILiteCollection<Order> orders, User user) => orders.Insert(new Order { Number = user.Theme });

    public static void RocksBad(RocksDb data, User user) => data.Put("mail", user.Email); // expect: PRIV208

    public static void RocksOk(RocksDb data, User user) => data.Put("theme", user.Theme);

    public static void LightningBad(LightningTransaction transaction, LightningDatabase data, User user) =>
        transaction.Put(data, Encoding.UTF8.GetBytes("mail"), Encoding.UTF8.GetBytes(user.Email)); // expect: PRIV208

    public static void LightningOk(LightningTransaction transaction, LightningDatabase data, User user) =>
        transaction.Put(data, Encoding.UTF8.GetBytes("theme"), Encoding.UTF8.GetBytes(user.Theme));

    public static void ZoneBad(IZoneTree<string, string> tree, User user) => tree.Upsert("mail", user.Email); // expect: PRIV208

    public static void ZoneOk(IZoneTree<string, string> tree, User user) => tree.Upsert("theme", user.Theme);

    public static void BreezeBad(DBreeze.Transactions.Transaction transaction, User user) => transaction.Insert("mails", "1", user.Email); // expect: PRIV208

    public static void BreezeOk(DBreeze.Transactions.Transaction transaction, User user) => transaction.Insert("themes", "1", user.Theme);

    public static object EtcdBad(IEtcdClient client, User user) => client.Put("mail", user.Email); // expect: PRIV208

    public static object EtcdOk(IEtcdClient client, User user) => client.Put("theme", user.Theme);

    public static void MartenBad(IDocumentSession session, User user) => session.Store(user); // expect: PRIV208

    public static void MartenOk(IDocumentSession session, User user) => session.Store(new Order { Number = user.Theme });

    public static void InfluxBad(WriteApi write, User user) => write.WriteRecord("login,mail=" + user.Email + " value=1"); // expect: PRIV204

    public static void InfluxOk(WriteApi write, User user) => write.WriteRecord("login,theme=" + user.Theme + " value=1");

    public static Task Influx3Bad(InfluxDB3.Client.IInfluxDBClient client, User user) => client.WriteRecordAsync("login,mail=" + user.Email + " value=1"); // expect: PRIV204

    public static Task Influx3Ok(InfluxDB3.Client.IInfluxDBClient client, User user) => client.WriteRecordAsync("login,theme=" + user.Theme + " value=1");

    public static void ZioBad(IFileSystem files, User user) => files.WriteAllText("/mail", user.Email); // expect: PRIV208

    public static void ZioOk(IFileSystem files, User user) => files.WriteAllText("/theme", user.Theme);

    public static Task SecretBad(SecretClient client, User user) => client.SetSecretAsync("mail", user.Email); // expect: PRIV208

    public static Task SecretOk(SecretClient client, User user) => client.SetSecretAsync("theme", user.Theme);
}
