using RabbitMQ.Client;

namespace Cases.Vendors.QueuesCase;

internal static class RabbitQueue
{
    public static async Task BodyBad(IChannel channel, User user)
    {
        var body = Encoding.UTF8.GetBytes("Hello " + user.Name);
        await channel.BasicPublishAsync(exchange: "", routingKey: "hello", body: body); // expect: PRIV208
    }

    public static async Task HeaderBad(IChannel channel, User user)
    {
        var properties = new BasicProperties { Persistent = true, Headers = new Dictionary<string, object?> { ["mail"] = user.Email } };
        await channel.BasicPublishAsync("", "hello", false, properties, Encoding.UTF8.GetBytes("in")); // expect: PRIV208
    }

    public static async Task BodyOk(IChannel channel, User user) => await channel.BasicPublishAsync("", "hello", Encoding.UTF8.GetBytes(user.Theme));
}
