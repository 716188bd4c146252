// option: PrivacySummaries=false
// Of RabbitMQ.Client 7.0.0: what the cases call of it.
namespace RabbitMQ.Client
{
    public sealed class BasicProperties : RabbitMQ.Client.IBasicProperties, RabbitMQ.Client.IReadOnlyBasicProperties, RabbitMQ.Client.IAmqpHeader
    {
        public BasicProperties()
        {
        }

        public IDictionary<string, object?>? Headers { get; set; }

        public bool Persistent { get; set; }
    }

    public interface IAmqpHeader;

    public interface IBasicProperties : RabbitMQ.Client.IReadOnlyBasicProperties
    {
        IDictionary<string, object?>? Headers { get; set; }

        bool Persistent { get; set; }
    }

    public interface IChannel : IAsyncDisposable, IDisposable
    {
        ValueTask BasicPublishAsync<TProperties>(string exchange, string routingKey, bool mandatory, TProperties basicProperties, ReadOnlyMemory<byte> body, System.Threading.CancellationToken cancellationToken = default) where TProperties : RabbitMQ.Client.IReadOnlyBasicProperties, RabbitMQ.Client.IAmqpHeader;
    }

    public static class IChannelExtensions
    {
        public static ValueTask BasicPublishAsync(this RabbitMQ.Client.IChannel channel, string exchange, string routingKey, ReadOnlyMemory<byte> body, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public interface IReadOnlyBasicProperties
    {
        IDictionary<string, object?>? Headers { get; }

        bool Persistent { get; }
    }
}
