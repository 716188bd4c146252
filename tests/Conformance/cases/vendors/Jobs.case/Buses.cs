using Amqp;
using DotNetCore.CAP;
using Microsoft.Azure.Amqp;
using Microsoft.Azure.WebJobs;
using MQTTnet;
using NATS.Client.JetStream;
using NATS.Client.KeyValueStore;
using NATS.Client.ObjectStore;
using Orleans.Streams;
using Rebus.Bus;
using Wolverine;

namespace Cases.Vendors.JobsCase;

public class Joined
{
    public string Mail { get; set; } = "";
}

internal static class Buses
{
    public static Task RebusBad(IBus bus, User user) => bus.Publish(new Joined { Mail = user.Email }); // expect: PRIV208

    public static Task RebusHeaderBad(IBus bus, User user) => bus.Send(new Joined(), new Dictionary<string, string> { ["who"] = user.Name }); // expect: PRIV208

    public static Task RebusOk(IBus bus, User user) => bus.Publish(new Joined { Mail = user.Theme });

    public static ValueTask WolverineBad(IMessageBus bus, User user) => bus.PublishAsync(new Joined { Mail = user.Email }); // expect: PRIV208

    public static Task WolverineInvokeBad(IMessageBus bus, User user) => bus.InvokeAsync(new Joined { Mail = user.Email }); // expect: PRIV208

    public static ValueTask WolverineOk(IMessageBus bus, User user) => bus.PublishAsync(new Joined { Mail = user.Theme });

    public static Task CapBad(ICapPublisher publisher, User user) => publisher.PublishAsync("joined", new Joined { Mail = user.Email }); // expect: PRIV208

    public static Task CapOk(ICapPublisher publisher, User user) => publisher.PublishAsync("joined", new Joined { Mail = user.Theme });

    public static Task MqttBad(IMqttClient client, User user) => client.PublishStringAsync("mails", user.Email); // expect: PRIV208

    public static Task MqttMessageBad(IMqttClient client, User user) =>
        client.PublishAsync(new MqttApplicationMessage { Topic = "mails/" + user.Name }); // expect: PRIV208

    public static void MqttReadOk(MqttApplicationMessage message, User user) => Coin = message.Topic == user.Theme;

    public static Task MqttOk(IMqttClient client, User user) => client.PublishStringAsync("themes", user.Theme);

    public static ValueTask<NATS.Client.JetStream.Models.PubAckResponse> JetStreamBad(INatsJSContext context, User user) => context.PublishAsync("mails", user.Email); // expect: PRIV208

    public static ValueTask<NATS.Client.JetStream.Models.PubAckResponse> JetStreamOk(INatsJSContext context, User user) => context.PublishAsync("themes", user.Theme);

    public static ValueTask<ulong> KeyValueBad(INatsKVStore store, User user) => store.PutAsync("mail", user.Email); // expect: PRIV208

    public static ValueTask<ulong> KeyValueOk(INatsKVStore store, User user) => store.PutAsync("theme", user.Theme);

    public static ValueTask<NATS.Client.ObjectStore.Models.ObjectMetadata> ObjectBad(INatsObjStore store, User user) => store.PutAsync("mail", Encoding.UTF8.GetBytes(user.Email)); // expect: PRIV208

    public static ValueTask<NATS.Client.ObjectStore.Models.ObjectMetadata> ObjectOk(INatsObjStore store, User user) => store.PutAsync("theme", Encoding.UTF8.GetBytes(user.Theme));

    public static Task LinkBad(ISenderLink link, User user) => link.SendAsync(new Message(user.Email)); // expect: PRIV208

    public static Task LinkOk(ISenderLink link, User user) => link.SendAsync(new Message(user.Theme));

    public static void AzureLinkBad(SendingAmqpLink link, AmqpMessage message, User user)
    {
        message.ApplicationProperties.Map["mail"] = user.Email;
        link.SendMessageNoWait(message, default, default); // expect: PRIV208
    }

    public static void AzureLinkOk(SendingAmqpLink link, AmqpMessage message) => link.SendMessageNoWait(message, default, default);

    public static Task StreamBad(IAsyncStream<Joined> stream, User user) => stream.OnNextAsync(new Joined { Mail = user.Email }); // expect: PRIV208

    public static Task StreamOk(IAsyncStream<Joined> stream, User user) => stream.OnNextAsync(new Joined { Mail = user.Theme });

    public static Task CollectorBad(IAsyncCollector<Joined> joined, User user) => joined.AddAsync(new Joined { Mail = user.Email }); // expect: PRIV208

    public static void CollectedBad(ICollector<string> mails, User user) => mails.Add(user.Email); // expect: PRIV208

    public static void CollectedOk(ICollector<string> themes, User user) => themes.Add(user.Theme);
}
