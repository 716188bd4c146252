using Confluent.Kafka;

namespace Cases.Vendors.QueuesCase;

internal static class KafkaQueue
{
    public static Task ValueBad(IProducer<Null, string> producer, User user) => producer.ProduceAsync("logins", new Message<Null, string> { Value = user.Email }); // expect: PRIV208

    public static void KeyBad(IProducer<string, string> producer, User user) =>
        producer.Produce("logins", new Message<string, string> { Key = user.Name, Value = "in" }, report => Coin = report.Error.IsError); // expect: PRIV208

    public static void HeaderBad(IProducer<Null, string> producer, User user)
    {
        var message = new Message<Null, string> { Value = "in", Headers = new Headers() };
        message.Headers.Add("mail", Encoding.UTF8.GetBytes(user.Email));
        producer.Produce("logins", message); // expect: PRIV208
    }

    public static async Task<long> BuiltBad(ProducerBuilder<Null, User> builder, User user)
    {
        using var producer = builder.Build();
        var result = await producer.ProduceAsync("users", new Message<Null, User> { Value = user }); // expect: PRIV208
        return result.Offset.Value;
    }

    public static Task ValueOk(IProducer<Null, string> producer, User user) => producer.ProduceAsync("themes", new Message<Null, string> { Value = user.Theme });
}
