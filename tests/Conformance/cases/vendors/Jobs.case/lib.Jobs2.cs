// option: PrivacySummaries=false
// Of NATS.Client.KeyValueStore 3.3.2: what the cases call of it.
namespace NATS.Client.KeyValueStore
{
    public interface INatsKVStore
    {
        ValueTask<ulong> PutAsync<T>(string key, T value, NATS.Client.Core.INatsSerialize<T>? serializer = null, System.Threading.CancellationToken cancellationToken = default);
    }
}

// Of NATS.Client.ObjectStore 3.3.2: what the cases call of it.
namespace NATS.Client.ObjectStore
{
    public interface INatsObjStore
    {
        ValueTask<NATS.Client.ObjectStore.Models.ObjectMetadata> PutAsync(string key, byte[] value, System.Threading.CancellationToken cancellationToken = default);
    }
}

namespace NATS.Client.ObjectStore.Models
{
    public record ObjectMetadata
    {
        public ObjectMetadata()
        {
        }
    }
}

// Of Microsoft.Orleans.Streaming 10.4.2: what the cases call of it.
namespace Orleans.Streams
{
    public interface IAsyncObserver<in T>
    {
        Task OnNextAsync(T item, Orleans.Streams.StreamSequenceToken? token = null);
    }

    public interface IAsyncStream<T> : Orleans.Streams.IAsyncObserver<T>
    {
    }

    public abstract class StreamSequenceToken
    {
        protected StreamSequenceToken()
        {
        }
    }
}

// Of Quartz 4.7.3: what the cases call of it.
namespace Quartz
{
    public interface IJob
    {
    }

    public sealed class JobBuilder<TJob> where TJob : Quartz.IJob
    {
        internal JobBuilder()
        {
        }

        public Quartz.JobBuilder<TJob> UsingJobData(string key, object? value) => throw null!;
    }

    public static class JobBuilder
    {
        public static Quartz.JobBuilder<Quartz.IJob> Create() => throw null!;
    }

    public sealed class JobDataMap : System.Collections.IEnumerable
    {
        public JobDataMap()
        {
        }

        public void Add(string key, object? value)
        {
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
    }
}

// Of Rebus 8.9.5: what the cases call of it.
namespace Rebus.Bus
{
    public interface IBus : IDisposable
    {
        Task Send(object commandMessage, IDictionary<string, string> optionalHeaders = null);

        Task Publish(object eventMessage, IDictionary<string, string> optionalHeaders = null);
    }
}

// Of Temporalio 1.21.1: what the cases call of it.
namespace Temporalio.Client
{
    public class AsyncActivityCompleteOptions
    {
        public AsyncActivityCompleteOptions()
        {
        }
    }

    public record AsyncActivityHandle
    {
        internal AsyncActivityHandle()
        {
        }

        public Task CompleteAsync(object? result = null, Temporalio.Client.AsyncActivityCompleteOptions? options = null) => throw null!;
    }

    public interface ITemporalClient
    {
        Task<Temporalio.Client.WorkflowHandle<TWorkflow>> StartWorkflowAsync<TWorkflow>(System.Linq.Expressions.Expression<Func<TWorkflow, Task>> workflowRunCall, Temporalio.Client.WorkflowOptions options);

        Task<Temporalio.Client.WorkflowHandle> StartWorkflowAsync(string workflow, IReadOnlyCollection<object?> args, Temporalio.Client.WorkflowOptions options);
    }

    public record WorkflowHandle
    {
        internal WorkflowHandle()
        {
        }

        public virtual Task SignalAsync(string signal, IReadOnlyCollection<object?> args, Temporalio.Client.WorkflowSignalOptions? options = null) => throw null!;
    }

    public record WorkflowHandle<TWorkflow> : Temporalio.Client.WorkflowHandle
    {
        internal WorkflowHandle()
        {
        }
    }

    public class WorkflowOptions
    {
        public WorkflowOptions()
        {
        }

        public WorkflowOptions(string id, string taskQueue)
        {
        }

        public IReadOnlyDictionary<string, object>? Memo { get; set; }
    }

    public class WorkflowSignalOptions
    {
        public WorkflowSignalOptions()
        {
        }
    }
}

namespace Temporalio.Workflows
{
    public abstract class ChildWorkflowHandle
    {
        protected ChildWorkflowHandle()
        {
        }
    }

    public class ChildWorkflowOptions
    {
        public ChildWorkflowOptions()
        {
        }
    }

    public abstract class ExternalWorkflowHandle
    {
        protected ExternalWorkflowHandle()
        {
        }

        public abstract Task SignalAsync(string signal, IReadOnlyCollection<object?> args, Temporalio.Workflows.ExternalWorkflowSignalOptions? options = null);
    }

    public class ExternalWorkflowSignalOptions
    {
        public ExternalWorkflowSignalOptions()
        {
        }
    }

    public static class Workflow
    {
        public static Task<Temporalio.Workflows.ChildWorkflowHandle> StartChildWorkflowAsync(string workflow, IReadOnlyCollection<object?> args, Temporalio.Workflows.ChildWorkflowOptions? options = null) => throw null!;
    }
}

// Of WolverineFx 6.62.0: what the cases call of it.
namespace Wolverine
{
    public class DeliveryOptions
    {
        public DeliveryOptions()
        {
        }
    }

    public interface ICommandBus
    {
        Task InvokeAsync(object message, System.Threading.CancellationToken cancellation = default, TimeSpan? timeout = null);
    }

    public interface IMessageBus : Wolverine.ICommandBus
    {
        ValueTask PublishAsync<T>(T message, Wolverine.DeliveryOptions? options = null);
    }
}

// Of WorkflowCore 3.22.0: what the cases call of it.
namespace WorkflowCore.Interface
{
    public interface IWorkflowController
    {
        Task PublishEvent(string eventName, string eventKey, object eventData, DateTime? effectiveDate = null);
    }
}
