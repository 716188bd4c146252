using Azure.Messaging.ServiceBus;

namespace Cases.Vendors.QueuesCase;

internal static class ServiceBusQueue
{
    public static async Task MessageBad(ServiceBusClient client, User user)
    {
        var sender = client.CreateSender("logins");
        await sender.SendMessageAsync(new ServiceBusMessage("Hello " + user.Name)); // expect: PRIV208
    }

    public static async Task PropertyBad(ServiceBusSender sender, User user)
    {
        var message = new ServiceBusMessage("in") { ApplicationProperties = { ["mail"] = user.Email } };
        await sender.SendMessageAsync(message); // expect: PRIV208
    }

    public static async Task LaterPropertyBad(ServiceBusSender sender, User user)
    {
        var message = new ServiceBusMessage("in") { Subject = "login" };
        message.ApplicationProperties["mail"] = user.Email;
        await sender.SendMessageAsync(message); // expect: PRIV208
    }

    public static async Task BatchBad(ServiceBusSender sender, User user)
    {
        using var batch = await sender.CreateMessageBatchAsync();
        batch.TryAddMessage(new ServiceBusMessage(BinaryData.FromString(user.Email))); // expect: PRIV208
        await sender.SendMessagesAsync(batch);
    }

    public static Task DeadLetterBad(ServiceBusReceiver receiver, ServiceBusReceivedMessage message, User user) =>
        receiver.DeadLetterMessageAsync(message, "refused", "no such person: " + user.Name); // expect: PRIV208

    public static Task StateBad(ServiceBusSessionReceiver receiver, User user) => receiver.SetSessionStateAsync(BinaryData.FromString(user.Email)); // expect: PRIV208

    public static Task MessageOk(ServiceBusSender sender, User user) => sender.SendMessageAsync(new ServiceBusMessage("Theme " + user.Theme));

    public static Task DeadLetterOk(ServiceBusReceiver receiver, ServiceBusReceivedMessage message) => receiver.DeadLetterMessageAsync(message, "refused");
}
