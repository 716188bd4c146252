using Amazon.SQS;
using Amazon.SQS.Model;
using Azure.Messaging.EventGrid;
using Azure.Messaging.EventHubs;
using Azure.Messaging.EventHubs.Producer;
using Azure.Storage.Queues;
using NATS.Client.Core;

namespace Cases.Vendors.QueuesCase;

internal static class CloudQueues
{
    public static Task SqsBad(IAmazonSQS queue, User user) => queue.SendMessageAsync("https://sqs.example.org/1", "Hello " + user.Name); // expect: PRIV208

    public static Task SqsAttributeBad(IAmazonSQS queue, User user)
    {
        var request = new SendMessageRequest("https://sqs.example.org/1", "in");
        request.MessageAttributes = new Dictionary<string, MessageAttributeValue> { ["mail"] = new MessageAttributeValue { DataType = "String", StringValue = user.Email } };
        return queue.SendMessageAsync(request); // expect: PRIV208
    }

    public static Task QueueBad(QueueClient queue, User user) => queue.SendMessageAsync(user.Email); // expect: PRIV208

    public static Task GridBad(EventGridPublisherClient grid, User user) => grid.SendEventAsync(new EventGridEvent("login", "Login", "1", new { mail = user.Email })); // expect: PRIV208

    public static async Task HubBad(EventHubProducerClient hub, User user)
    {
        using var batch = await hub.CreateBatchAsync();
        batch.TryAdd(new EventData(Encoding.UTF8.GetBytes(user.Name)));
        await hub.SendAsync(batch); // expect: PRIV208
    }

    public static async Task NatsBad(INatsClient nats, User user) => await nats.PublishAsync("logins", user.Email); // expect: PRIV208

    public static Task SqsOk(IAmazonSQS queue, User user) => queue.SendMessageAsync("https://sqs.example.org/1", user.Theme);

    public static Task QueueOk(QueueClient queue, User user) => queue.SendMessageAsync(user.Theme);

    public static Task GridOk(EventGridPublisherClient grid, User user) => grid.SendEventAsync(new EventGridEvent("login", "Login", "1", new { theme = user.Theme }));

    public static async Task NatsOk(INatsClient nats, User user) => await nats.PublishAsync("themes", user.Theme);
}
