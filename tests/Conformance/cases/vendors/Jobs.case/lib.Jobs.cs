// option: PrivacySummaries=false
// Of AMQPNetLite 2.5.5: what the cases call of it.
namespace Amqp
{
    public interface ISenderLink
    {
        Task SendAsync(Amqp.Message message);
    }

    public class Message : IDisposable
    {
        public Message()
        {
        }

        public Message(object body)
        {
        }

        public void Dispose()
        {
        }
    }
}

// Of Coravel 6.0.2: what the cases call of it.
namespace Coravel.Events.Interfaces
{
    public interface IEvent
    {
    }
}

namespace Coravel.Queuing.Interfaces
{
    public interface IQueue
    {
        void QueueBroadcast<TEvent>(TEvent toBroadcast) where TEvent : Coravel.Events.Interfaces.IEvent;
    }
}

// Of Dapr.Client 1.19.0: what the cases call of it.
namespace Dapr.Client
{
    public abstract class DaprClient : IDisposable
    {
        protected DaprClient()
        {
        }

        public abstract Task PublishEventAsync<TData>(string pubsubName, string topicName, TData data, System.Threading.CancellationToken cancellationToken = default);

        public abstract Task SaveStateAsync<TValue>(string storeName, string key, TValue value, Dapr.Client.StateOptions? stateOptions = null, IReadOnlyDictionary<string, string>? metadata = null, System.Threading.CancellationToken cancellationToken = default);

        public void Dispose()
        {
        }
    }

    public class StateOptions
    {
        public StateOptions()
        {
        }
    }
}

// Of DotNetCore.CAP 10.0.2: what the cases call of it.
namespace DotNetCore.CAP
{
    public interface ICapPublisher
    {
        Task PublishAsync<T>(string name, T? contentObj, string? callbackName = null, System.Threading.CancellationToken cancellationToken = default);
    }
}

// Of Microsoft.Azure.DurableTask.Core 3.11.2: what the cases call of it.
namespace DurableTask.Core
{
    public class OrchestrationInstance
    {
        public OrchestrationInstance()
        {
        }
    }

    public sealed class TaskHubClient
    {
        internal TaskHubClient()
        {
        }

        public Task<DurableTask.Core.OrchestrationInstance> CreateOrchestrationInstanceAsync(string name, string version, object? input) => throw null!;
    }
}

// Of Hangfire.Core 1.8.25: what the cases call of it.
namespace Hangfire
{
    public class BackgroundJob
    {
        internal BackgroundJob()
        {
        }

        public static string Enqueue<T>(System.Linq.Expressions.Expression<Action<T>> methodCall) => throw null!;

        public static string Enqueue<T>(System.Linq.Expressions.Expression<Func<T, Task>> methodCall) => throw null!;

        public static bool Delete(string jobId) => throw null!;
    }

    public static class BackgroundJobClientExtensions
    {
        public static string Enqueue<T>(this Hangfire.IBackgroundJobClient client, System.Linq.Expressions.Expression<Func<T, Task>> methodCall) => throw null!;
    }

    public interface IBackgroundJobClient
    {
    }
}

// Of MQTTnet 5.2.0.1603: what the cases call of it.
namespace MQTTnet
{
    public interface IMqttClient : IDisposable
    {
        Task<MQTTnet.MqttClientPublishResult> PublishAsync(MQTTnet.MqttApplicationMessage applicationMessage, System.Threading.CancellationToken cancellationToken = default);
    }

    public sealed class MqttApplicationMessage
    {
        public MqttApplicationMessage()
        {
        }

        public string Topic { get; set; } = default!;
    }

    public static class MqttClientExtensions
    {
        public static Task<MQTTnet.MqttClientPublishResult> PublishStringAsync(this MQTTnet.IMqttClient mqttClient, string topic, string payload = null, MQTTnet.Protocol.MqttQualityOfServiceLevel qualityOfServiceLevel = MQTTnet.Protocol.MqttQualityOfServiceLevel.AtMostOnce, bool retain = false, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class MqttClientPublishResult
    {
        internal MqttClientPublishResult()
        {
        }
    }
}

namespace MQTTnet.Protocol
{
    public enum MqttQualityOfServiceLevel
    {
        AtMostOnce = 0,
    }
}

// Of Microsoft.Azure.Amqp 2.7.3: what the cases call of it.
namespace Microsoft.Azure.Amqp
{
    public abstract class AmqpLink : Microsoft.Azure.Amqp.AmqpObject
    {
        internal AmqpLink()
        {
        }
    }

    public abstract class AmqpMessage : Microsoft.Azure.Amqp.Delivery
    {
        protected AmqpMessage()
        {
        }

        public Microsoft.Azure.Amqp.Framing.ApplicationProperties ApplicationProperties { get; set; } = default!;
    }

    public abstract class AmqpObject
    {
        internal AmqpObject()
        {
        }
    }

    public abstract class Delivery : IDisposable
    {
        protected Delivery()
        {
        }

        public void Dispose()
        {
        }
    }

    public sealed class SendingAmqpLink : Microsoft.Azure.Amqp.AmqpLink
    {
        internal SendingAmqpLink()
        {
        }

        public void SendMessageNoWait(Microsoft.Azure.Amqp.AmqpMessage message, ArraySegment<byte> deliveryTag, ArraySegment<byte> txnId)
        {
        }
    }
}

namespace Microsoft.Azure.Amqp.Encoding
{
    public class AmqpMap : System.Collections.IEnumerable
    {
        public AmqpMap()
        {
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
    }

    public class DescribedType
    {
        internal DescribedType()
        {
        }
    }
}

namespace Microsoft.Azure.Amqp.Framing
{
    public class AmqpDescribed : Microsoft.Azure.Amqp.Encoding.DescribedType
    {
        internal AmqpDescribed()
        {
        }
    }

    public sealed class ApplicationProperties : Microsoft.Azure.Amqp.Framing.DescribedMap
    {
        public ApplicationProperties()
        {
        }

        public Microsoft.Azure.Amqp.Framing.PropertiesMap Map { get; } = default!;
    }

    public abstract class DescribedMap : Microsoft.Azure.Amqp.Framing.AmqpDescribed
    {
        internal DescribedMap()
        {
        }
    }

    public sealed class PropertiesMap : Microsoft.Azure.Amqp.Framing.RestrictedMap<string>
    {
        public PropertiesMap()
        {
        }
    }

    public abstract class RestrictedMap<TKey> : Microsoft.Azure.Amqp.Framing.RestrictedMap
    {
        protected RestrictedMap()
        {
        }

        public object this[TKey key]
        {
            get => throw null!;
            set
            {
            }
        }
    }

    public abstract class RestrictedMap : Microsoft.Azure.Amqp.Encoding.AmqpMap
    {
        protected RestrictedMap()
        {
        }
    }
}

// Of Microsoft.Azure.WebJobs.Core 3.0.48: what the cases call of it.
namespace Microsoft.Azure.WebJobs
{
    public interface IAsyncCollector<in T>
    {
        Task AddAsync(T item, System.Threading.CancellationToken cancellationToken = default);
    }

    public interface ICollector<in T>
    {
        void Add(T item);
    }
}

// Of Microsoft.DurableTask.Abstractions 1.28.0: what the cases call of it.
namespace Microsoft.DurableTask
{
    public readonly struct TaskName
    {
        public static implicit operator Microsoft.DurableTask.TaskName(string value) => throw null!;
    }

    public record TaskOptions
    {
        internal TaskOptions()
        {
        }
    }

    public abstract class TaskOrchestrationContext
    {
        protected TaskOrchestrationContext()
        {
        }

        public virtual Task CallActivityAsync(Microsoft.DurableTask.TaskName name, object? input = null, Microsoft.DurableTask.TaskOptions? options = null) => throw null!;
    }
}

// Of Microsoft.DurableTask.Client 1.28.0: what the cases call of it.
namespace Microsoft.DurableTask.Client
{
    public abstract class DurableTaskClient : IAsyncDisposable
    {
        internal DurableTaskClient()
        {
        }

        public abstract Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, System.Threading.CancellationToken cancellation = default);

        public abstract ValueTask DisposeAsync();
    }
}

// Of NATS.Client.Abstractions 3.3.2: what the cases call of it.
namespace NATS.Client.Core
{
    public interface INatsSerialize<in T>
    {
    }
}

// Of NATS.Client.Core 3.3.2: what the cases call of it.
namespace NATS.Client.Core
{
    public class NatsHeaders : System.Collections.IEnumerable
    {
        public NatsHeaders()
        {
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
    }

    public record NatsPubOpts
    {
        public NatsPubOpts()
        {
        }
    }
}

// Of NATS.Client.JetStream 3.3.2: what the cases call of it.
namespace NATS.Client.JetStream
{
    public interface INatsJSContext
    {
        ValueTask<NATS.Client.JetStream.Models.PubAckResponse> PublishAsync<T>(string subject, T? data, NATS.Client.Core.INatsSerialize<T>? serializer = null, NATS.Client.JetStream.NatsJSPubOpts? opts = null, NATS.Client.Core.NatsHeaders? headers = null, System.Threading.CancellationToken cancellationToken = default);
    }

    public record NatsJSPubOpts : NATS.Client.Core.NatsPubOpts
    {
        public NatsJSPubOpts()
        {
        }
    }
}

namespace NATS.Client.JetStream.Models
{
    public record PubAckResponse
    {
        public PubAckResponse()
        {
        }
    }
}
