// option: PrivacySummaries=false
// Of AWSSDK.Core 4.0.102.19: what the cases call of it.
namespace Amazon.Runtime
{
    public abstract class AmazonWebServiceRequest
    {
        protected AmazonWebServiceRequest()
        {
        }
    }

    public class AmazonWebServiceResponse
    {
        public AmazonWebServiceResponse()
        {
        }
    }
}

// Of AWSSDK.SimpleSystemsManagement 4.0.105: what the cases call of it.
namespace Amazon.SimpleSystemsManagement
{
    public class AmazonSimpleSystemsManagementRequest : Amazon.Runtime.AmazonWebServiceRequest
    {
        public AmazonSimpleSystemsManagementRequest()
        {
        }
    }

    public interface IAmazonSimpleSystemsManagement : IDisposable
    {
        Task<Amazon.SimpleSystemsManagement.Model.PutParameterResponse> PutParameterAsync(Amazon.SimpleSystemsManagement.Model.PutParameterRequest request, System.Threading.CancellationToken cancellationToken = default);
    }
}

namespace Amazon.SimpleSystemsManagement.Model
{
    public class PutParameterRequest : Amazon.SimpleSystemsManagement.AmazonSimpleSystemsManagementRequest
    {
        public PutParameterRequest()
        {
        }

        public string Name { get; set; } = default!;

        public string Value { get; set; } = default!;
    }

    public class PutParameterResponse : Amazon.Runtime.AmazonWebServiceResponse
    {
        public PutParameterResponse()
        {
        }
    }
}

// Of Akka 1.5.74: what the cases call of it.
namespace Akka.Actor
{
    public abstract class ActorBase : Akka.Actor.IInternalActor
    {
        protected ActorBase()
        {
        }

        protected abstract bool Receive(object message);

        Akka.Actor.IActorContext Akka.Actor.IInternalActor.ActorContext
        {
            get => throw null!;
        }
    }

    public interface IActorContext
    {
    }

    public interface IActorStash
    {
        Akka.Actor.IStash Stash { get; set; }
    }

    public interface IInternalActor
    {
        Akka.Actor.IActorContext ActorContext { get; }
    }

    public interface IStash
    {
    }

    public interface IWithUnboundedStash : Akka.Actor.IWithUnrestrictedStash, Akka.Actor.IActorStash, Akka.Dispatch.IRequiresMessageQueue<Akka.Dispatch.IUnboundedDequeBasedMessageQueueSemantics>
    {
    }

    public interface IWithUnrestrictedStash : Akka.Actor.IActorStash
    {
    }
}

namespace Akka.Actor.Internal
{
    public interface IInitializableActor
    {
        void Init();
    }
}

namespace Akka.Dispatch
{
    public interface IRequiresMessageQueue<T> where T : Akka.Dispatch.ISemantics
    {
    }

    public interface ISemantics
    {
    }

    public interface IUnboundedDequeBasedMessageQueueSemantics : Akka.Dispatch.ISemantics
    {
    }
}

// Of Akka.Persistence 1.5.74: what the cases call of it.
namespace Akka.Persistence
{
    public abstract class Eventsourced : Akka.Actor.ActorBase, Akka.Persistence.IPersistentIdentity, Akka.Persistence.IPersistenceStash, Akka.Actor.IWithUnboundedStash, Akka.Actor.IWithUnrestrictedStash, Akka.Actor.IActorStash, Akka.Dispatch.IRequiresMessageQueue<Akka.Dispatch.IUnboundedDequeBasedMessageQueueSemantics>, Akka.Persistence.IPersistenceRecovery
    {
        protected Eventsourced()
        {
        }

        public abstract string PersistenceId { get; }

        public virtual Akka.Persistence.Recovery Recovery { get; } = default!;

        public virtual Akka.Persistence.IStashOverflowStrategy InternalStashOverflowStrategy { get; } = default!;

        public Akka.Actor.IStash Stash { get; set; } = default!;

        public string JournalPluginId { get; set; } = default!;

        public string SnapshotPluginId { get; set; } = default!;

        public void SaveSnapshot(object snapshot)
        {
        }

        protected abstract bool ReceiveRecover(object message);

        protected abstract bool ReceiveCommand(object message);

        public void Persist<TEvent>(TEvent @event, Action<TEvent> handler)
        {
        }
    }

    public interface IPersistenceRecovery
    {
        Akka.Persistence.Recovery Recovery { get; }
    }

    public interface IPersistenceStash : Akka.Actor.IWithUnboundedStash, Akka.Actor.IWithUnrestrictedStash, Akka.Actor.IActorStash, Akka.Dispatch.IRequiresMessageQueue<Akka.Dispatch.IUnboundedDequeBasedMessageQueueSemantics>
    {
        Akka.Persistence.IStashOverflowStrategy InternalStashOverflowStrategy { get; }
    }

    public interface IPersistentIdentity
    {
        string PersistenceId { get; }

        string JournalPluginId { get; }

        string SnapshotPluginId { get; }
    }

    public interface IStashOverflowStrategy
    {
    }

    public abstract class ReceivePersistentActor : Akka.Persistence.UntypedPersistentActor, Akka.Actor.Internal.IInitializableActor
    {
        protected ReceivePersistentActor()
        {
        }

        protected override void OnCommand(object message)
        {
        }

        protected override void OnRecover(object message)
        {
        }

        void Akka.Actor.Internal.IInitializableActor.Init()
        {
        }
    }

    public sealed class Recovery
    {
        public Recovery()
        {
        }
    }

    public abstract class UntypedPersistentActor : Akka.Persistence.Eventsourced
    {
        protected UntypedPersistentActor()
        {
        }

        protected override bool Receive(object message) => throw null!;

        protected override bool ReceiveCommand(object message) => throw null!;

        protected override bool ReceiveRecover(object message) => throw null!;

        protected abstract void OnCommand(object message);

        protected abstract void OnRecover(object message);
    }
}

// Of FluentStorage 8.0.24: what the cases call of it.
namespace FluentStorage.Storage
{
    public interface IStore : IDisposable
    {
        Task SetText(string objectPath, string text, System.Text.Encoding textEncoding = null, System.Threading.CancellationToken cancellationToken = default);
    }
}

// Of Hl7.Fhir.Base 6.8.0: what the cases call of it.
namespace Hl7.Fhir.Model
{
    public abstract class Base
    {
        protected Base()
        {
        }
    }

    public class Binary : Hl7.Fhir.Model.Resource
    {
        public Binary()
        {
        }
    }

    public abstract class Resource : Hl7.Fhir.Model.Base
    {
        protected Resource()
        {
        }

        public string? Language { get; set; }
    }
}

namespace Hl7.Fhir.Rest
{
    public class BaseFhirClient : IDisposable
    {
        internal BaseFhirClient()
        {
        }

        public virtual Task<TResource?> CreateAsync<TResource>(TResource resource, System.Threading.CancellationToken? ct = null) where TResource : Hl7.Fhir.Model.Resource => throw null!;

        public void Dispose()
        {
        }
    }
}

// Of WindowsAzure.Storage 9.3.3: what the cases call of it.
namespace Microsoft.WindowsAzure.Storage.Blob
{
    public class CloudBlob
    {
        internal CloudBlob()
        {
        }
    }

    public class CloudBlockBlob : Microsoft.WindowsAzure.Storage.Blob.CloudBlob
    {
        internal CloudBlockBlob()
        {
        }

        public virtual Task UploadTextAsync(string content) => throw null!;
    }
}

namespace Microsoft.WindowsAzure.Storage.Queue
{
    public class CloudQueue
    {
        internal CloudQueue()
        {
        }

        public virtual Task AddMessageAsync(Microsoft.WindowsAzure.Storage.Queue.CloudQueueMessage message) => throw null!;
    }

    public sealed class CloudQueueMessage
    {
        internal CloudQueueMessage()
        {
        }

        public CloudQueueMessage(string content)
        {
        }
    }
}
