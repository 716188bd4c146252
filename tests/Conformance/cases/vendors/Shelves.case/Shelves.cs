using Azure.Search.Documents;
using Azure.Storage.Files.Shares;
using FASTER.core;
using Microsoft.Azure.Cosmos.Table;
using Microsoft.Azure.Storage.File;
using Streamiz.Kafka.Net.Stream;

namespace Cases.Vendors.ShelvesCase;

public sealed class UserEntity : TableEntity
{
    public string Note { get; set; } = "";
}

internal static class Shelves
{
    public static Task IndexedBad(SearchClient search, User user) => search.UploadDocumentsAsync(new[] { user }); // expect: PRIV208

    public static void SearchedBad(SearchClient search, User user) => search.Search<Order>(user.Name); // expect: PRIV208

    public static void SearchedOk(SearchClient search, User user) => search.Search<Order>(user.Theme);

    public static Task ShareBad(ShareFileClient file, User user) => file.UploadAsync(new System.IO.MemoryStream(Encoding.UTF8.GetBytes(user.Email))); // expect: PRIV208

    public static Task ShareOk(ShareFileClient file, User user) => file.UploadAsync(new System.IO.MemoryStream(Encoding.UTF8.GetBytes(user.Theme)));

    public static Task ClassicShareBad(CloudFile file, User user) => file.UploadTextAsync("mail: " + user.Email); // expect: PRIV208

    public static Task ClassicShareOk(CloudFile file, User user) => file.UploadTextAsync("theme: " + user.Theme);

    public static TableOperation TableBad(User user) => TableOperation.InsertOrReplace(new UserEntity { Note = user.Email }); // expect: PRIV208

    public static TableOperation TableOk(User user) => TableOperation.InsertOrReplace(new UserEntity { Note = user.Theme });

    public static void FasterBad(ClientSession<string, string> session, User user) => session.Upsert("mail", user.Email); // expect: PRIV208

    public static void FasterKeyBad(ClientSession<string, string> session, User user) => session.Upsert(user.Email, user.Theme); // expect: PRIV208

    public static void FasterLogBad(FasterLog log, User user) => log.Enqueue(Encoding.UTF8.GetBytes(user.Email)); // expect: PRIV208

    public static void FasterOk(ClientSession<string, string> session, User user) => session.Upsert("theme", user.Theme);

    public static void StreamBad(IKStream<string, string> orders, User user) => orders.MapValues(order => order + user.Email).To("orders-of-users"); // expect: PRIV208

    public static void StreamOk(IKStream<string, string> orders, User user) => orders.MapValues(order => order + user.Theme).To("orders-by-theme");
}
