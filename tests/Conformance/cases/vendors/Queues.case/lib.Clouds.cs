// option: PrivacySummaries=false
// Of AWSSDK.Core 4.0.0: what the cases call of it.
namespace Amazon.Runtime
{
    public abstract class AmazonWebServiceRequest
    {
        private protected AmazonWebServiceRequest()
        {
        }
    }

    public class AmazonWebServiceResponse
    {
        private protected AmazonWebServiceResponse()
        {
        }
    }
}

// Of AWSSDK.SQS 4.0.0: what the cases call of it.
namespace Amazon.SQS
{
    public class AmazonSQSRequest : Amazon.Runtime.AmazonWebServiceRequest
    {
        private protected AmazonSQSRequest()
        {
        }
    }

    public interface IAmazonSQS : IDisposable
    {
        Task<Amazon.SQS.Model.SendMessageResponse> SendMessageAsync(Amazon.SQS.Model.SendMessageRequest request, System.Threading.CancellationToken cancellationToken = default);

        Task<Amazon.SQS.Model.SendMessageResponse> SendMessageAsync(string queueUrl, string messageBody, System.Threading.CancellationToken cancellationToken = default);
    }
}

namespace Amazon.SQS.Model
{
    public class MessageAttributeValue
    {
        public MessageAttributeValue()
        {
        }

        public string DataType { get; set; } = default!;

        public string StringValue { get; set; } = default!;
    }

    public class SendMessageRequest : Amazon.SQS.AmazonSQSRequest
    {
        public SendMessageRequest(string queueUrl, string messageBody)
        {
        }

        public Dictionary<string, Amazon.SQS.Model.MessageAttributeValue> MessageAttributes { get; set; } = default!;
    }

    public class SendMessageResponse : Amazon.Runtime.AmazonWebServiceResponse
    {
        internal SendMessageResponse()
        {
        }
    }
}

// Of Azure.Core 1.62.0: what the cases call of it.
namespace Azure
{
    public abstract class NullableResponse<T>
    {
        private protected NullableResponse()
        {
        }
    }

    public abstract class Response : IDisposable
    {
        public void Dispose()
        {
        }
    }

    public abstract class Response<T> : Azure.NullableResponse<T>;
}

namespace Azure.Messaging
{
    public class MessageContent
    {
        private protected MessageContent()
        {
        }
    }
}

// Of Azure.Messaging.EventGrid 4.17.0: what the cases call of it.
namespace Azure.Messaging.EventGrid
{
    public class EventGridEvent
    {
        public EventGridEvent(string subject, string eventType, string dataVersion, object data, Type dataSerializationType = null)
        {
        }
    }

    public class EventGridPublisherClient
    {
        internal EventGridPublisherClient()
        {
        }

        public virtual Task<Azure.Response> SendEventAsync(Azure.Messaging.EventGrid.EventGridEvent eventGridEvent, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

// Of Azure.Messaging.EventHubs 5.12.2: what the cases call of it.
namespace Azure.Messaging.EventHubs
{
    public class EventData : Azure.Messaging.MessageContent
    {
        public EventData(ReadOnlyMemory<byte> eventBody)
        {
        }
    }
}

namespace Azure.Messaging.EventHubs.Producer
{
    public sealed class EventDataBatch : IDisposable
    {
        internal EventDataBatch()
        {
        }

        public bool TryAdd(Azure.Messaging.EventHubs.EventData eventData) => throw null!;

        public void Dispose()
        {
        }
    }

    public class EventHubProducerClient : IAsyncDisposable
    {
        internal EventHubProducerClient()
        {
        }

        public virtual ValueTask<Azure.Messaging.EventHubs.Producer.EventDataBatch> CreateBatchAsync(System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public virtual Task SendAsync(Azure.Messaging.EventHubs.Producer.EventDataBatch eventBatch, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public System.Threading.Tasks.ValueTask DisposeAsync() => throw null!;
    }
}

// Of Azure.Messaging.ServiceBus 7.21.0: what the cases call of it.
namespace Azure.Messaging.ServiceBus
{
    public class ServiceBusClient : IAsyncDisposable
    {
        internal ServiceBusClient()
        {
        }

        public virtual Azure.Messaging.ServiceBus.ServiceBusSender CreateSender(string queueOrTopicName) => throw null!;

        public System.Threading.Tasks.ValueTask DisposeAsync() => throw null!;
    }

    public class ServiceBusMessage
    {
        public ServiceBusMessage(BinaryData body)
        {
        }

        public ServiceBusMessage(string body)
        {
        }

        public IDictionary<string, object> ApplicationProperties { get; } = default!;

        public string Subject { get; set; } = default!;
    }

    public sealed class ServiceBusMessageBatch : IDisposable
    {
        internal ServiceBusMessageBatch()
        {
        }

        public bool TryAddMessage(Azure.Messaging.ServiceBus.ServiceBusMessage message) => throw null!;

        public void Dispose()
        {
        }
    }

    public class ServiceBusReceivedMessage
    {
        internal ServiceBusReceivedMessage()
        {
        }
    }

    public class ServiceBusReceiver : IAsyncDisposable
    {
        private protected ServiceBusReceiver()
        {
        }

        public virtual Task DeadLetterMessageAsync(Azure.Messaging.ServiceBus.ServiceBusReceivedMessage message, string deadLetterReason, string deadLetterErrorDescription = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public System.Threading.Tasks.ValueTask DisposeAsync() => throw null!;
    }

    public class ServiceBusSender : IAsyncDisposable
    {
        internal ServiceBusSender()
        {
        }

        public virtual ValueTask<Azure.Messaging.ServiceBus.ServiceBusMessageBatch> CreateMessageBatchAsync(System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public virtual Task SendMessageAsync(Azure.Messaging.ServiceBus.ServiceBusMessage message, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public virtual Task SendMessagesAsync(Azure.Messaging.ServiceBus.ServiceBusMessageBatch messageBatch, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public System.Threading.Tasks.ValueTask DisposeAsync() => throw null!;
    }

    public class ServiceBusSessionReceiver : Azure.Messaging.ServiceBus.ServiceBusReceiver
    {
        internal ServiceBusSessionReceiver()
        {
        }

        public virtual Task SetSessionStateAsync(BinaryData sessionState, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

// Of Azure.Storage.Queues 12.28.1: what the cases call of it.
namespace Azure.Storage.Queues
{
    public class QueueClient
    {
        internal QueueClient()
        {
        }

        public virtual Task<Azure.Response<Azure.Storage.Queues.Models.SendReceipt>> SendMessageAsync(string messageText) => throw null!;
    }
}

namespace Azure.Storage.Queues.Models
{
    public class SendReceipt
    {
        internal SendReceipt()
        {
        }
    }
}

// Of NATS.Client.Abstractions 3.3.2: what the cases call of it.
namespace NATS.Client.Core
{
    public interface INatsSerialize<in T>;
}

// Of NATS.Client.Core 3.3.2: what the cases call of it.
namespace NATS.Client.Core
{
    public interface INatsClient : IAsyncDisposable
    {
        ValueTask PublishAsync<T>(string subject, T data, NATS.Client.Core.NatsHeaders? headers = null, string? replyTo = null, NATS.Client.Core.INatsSerialize<T>? serializer = null, NATS.Client.Core.NatsPubOpts? opts = null, System.Threading.CancellationToken cancellationToken = default);
    }

    public class NatsHeaders : IDictionary<string, Microsoft.Extensions.Primitives.StringValues>
    {
        internal NatsHeaders()
        {
        }

        bool IDictionary<string, Microsoft.Extensions.Primitives.StringValues>.ContainsKey(string key) => throw null!;

        void IDictionary<string, Microsoft.Extensions.Primitives.StringValues>.Add(string key, Microsoft.Extensions.Primitives.StringValues value) => throw null!;

        bool IDictionary<string, Microsoft.Extensions.Primitives.StringValues>.Remove(string key) => throw null!;

        bool IDictionary<string, Microsoft.Extensions.Primitives.StringValues>.TryGetValue(string key, out Microsoft.Extensions.Primitives.StringValues value) => throw null!;

        Microsoft.Extensions.Primitives.StringValues IDictionary<string, Microsoft.Extensions.Primitives.StringValues>.this[string key] { get => throw null!; set => throw null!; }

        ICollection<string> IDictionary<string, Microsoft.Extensions.Primitives.StringValues>.Keys { get => throw null!; }

        ICollection<Microsoft.Extensions.Primitives.StringValues> IDictionary<string, Microsoft.Extensions.Primitives.StringValues>.Values { get => throw null!; }

        void ICollection<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>>.Add(KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues> item) => throw null!;

        void ICollection<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>>.Clear() => throw null!;

        bool ICollection<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>>.Contains(KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues> item) => throw null!;

        void ICollection<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>>.CopyTo(KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>[] array, int arrayIndex) => throw null!;

        bool ICollection<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>>.Remove(KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues> item) => throw null!;

        int ICollection<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>>.Count { get => throw null!; }

        bool ICollection<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>>.IsReadOnly { get => throw null!; }

        IEnumerator<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>>.GetEnumerator() => throw null!;

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
    }

    public class NatsPubOpts
    {
        internal NatsPubOpts()
        {
        }
    }
}
