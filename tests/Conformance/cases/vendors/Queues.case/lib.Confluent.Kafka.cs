// option: PrivacySummaries=false
// Of Confluent.Kafka 2.16.0: what the cases call of it.
namespace Confluent.Kafka
{
    public class DeliveryReport<TKey, TValue> : Confluent.Kafka.DeliveryResult<TKey, TValue>
    {
        internal DeliveryReport()
        {
        }

        public Confluent.Kafka.Error Error { get; set; } = default!;
    }

    public class DeliveryResult<TKey, TValue>
    {
        private protected DeliveryResult()
        {
        }

        public Confluent.Kafka.Offset Offset { get; set; }
    }

    public class Error
    {
        internal Error()
        {
        }

        public bool IsError { get; }
    }

    public class Headers : System.Collections.IEnumerable
    {
        public Headers()
        {
        }

        public void Add(string key, byte[] val)
        {
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
    }

    public interface IProducer<TKey, TValue> : IDisposable
    {
        void Produce(string topic, Confluent.Kafka.Message<TKey, TValue> message, Action<Confluent.Kafka.DeliveryReport<TKey, TValue>> deliveryHandler = null);

        Task<Confluent.Kafka.DeliveryResult<TKey, TValue>> ProduceAsync(string topic, Confluent.Kafka.Message<TKey, TValue> message, System.Threading.CancellationToken cancellationToken = default);
    }

    public class Message<TKey, TValue> : Confluent.Kafka.MessageMetadata
    {
        public Message()
        {
        }

        public TKey Key { get; set; } = default!;

        public TValue Value { get; set; } = default!;
    }

    public class MessageMetadata
    {
        private protected MessageMetadata()
        {
        }

        public Confluent.Kafka.Headers Headers { get; set; } = default!;
    }

    public sealed class Null
    {
        internal Null()
        {
        }
    }

    public struct Offset
    {
        public long Value
        {
            get => throw null!;
        }
    }

    public class ProducerBuilder<TKey, TValue>
    {
        internal ProducerBuilder()
        {
        }

        public virtual Confluent.Kafka.IProducer<TKey, TValue> Build() => throw null!;
    }
}
