using Akka.Persistence;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;
using FluentStorage.Storage;
using Microsoft.WindowsAzure.Storage.Blob;
using Microsoft.WindowsAzure.Storage.Queue;

namespace Cases.Vendors.KeptCase;

/// <summary>An actor whose events are kept.</summary>
internal abstract class Account : ReceivePersistentActor
{
    public void PersistBad(User user) => Persist(user.Email, mail => Coin = mail.Length > 1); // expect: PRIV208

    public void SnapshotBad(User user) => SaveSnapshot(user); // expect: PRIV208

    public void PersistOk(User user) => Persist(user.Theme, theme => Coin = theme.Length > 1);
}

internal static class Kept
{
    public static Task ParameterBad(IAmazonSimpleSystemsManagement systems, User user) =>
        systems.PutParameterAsync(new PutParameterRequest { Name = "owner", Value = user.Email }); // expect: PRIV208

    public static Task ParameterOk(IAmazonSimpleSystemsManagement systems, User user) =>
        systems.PutParameterAsync(new PutParameterRequest { Name = "theme", Value = user.Theme });

    public static Task BlobBad(CloudBlockBlob blob, User user) => blob.UploadTextAsync(user.Email); // expect: PRIV208

    public static Task BlobOk(CloudBlockBlob blob, User user) => blob.UploadTextAsync(user.Theme);

    public static Task QueueBad(CloudQueue queue, User user) => queue.AddMessageAsync(new CloudQueueMessage(user.Email)); // expect: PRIV208

    public static Task QueueOk(CloudQueue queue, User user) => queue.AddMessageAsync(new CloudQueueMessage(user.Theme));

    public static Task StoreBad(IStore store, User user) => store.SetText("mail", user.Email); // expect: PRIV208

    public static Task StoreOk(IStore store, User user) => store.SetText("theme", user.Theme);
}
