// option: PrivacySummaries=false
// Of MassTransit.Abstractions 8.5.12: what the cases call of it.
namespace MassTransit
{
    public static class BatchProduceExtensions
    {
        public static Task PublishBatch<T>(this MassTransit.IPublishEndpoint endpoint, IEnumerable<T> messages, System.Threading.CancellationToken cancellationToken = default) where T : class => throw null!;
    }

    public interface ConsumeContext : MassTransit.IPublishEndpoint, MassTransit.ISendEndpointProvider
    {
        Task RespondAsync<T>(T message) where T : class;
    }

    public interface ConsumeContext<out T> : MassTransit.ConsumeContext, MassTransit.IPublishEndpoint, MassTransit.ISendEndpointProvider where T : class;

    public interface IPublishEndpoint
    {
        Task Publish<T>(T message, System.Threading.CancellationToken cancellationToken = default) where T : class;

        Task Publish<T>(object values, System.Threading.CancellationToken cancellationToken = default) where T : class;
    }

    public interface IRequestClient<TRequest> where TRequest : class
    {
        Task<MassTransit.Response<T>> GetResponse<T>(TRequest message, System.Threading.CancellationToken cancellationToken = default, MassTransit.RequestTimeout timeout = default) where T : class;
    }

    public interface ISendEndpoint
    {
        Task Send<T>(T message, System.Threading.CancellationToken cancellationToken = default) where T : class;
    }

    public interface ISendEndpointProvider
    {
        Task<MassTransit.ISendEndpoint> GetSendEndpoint(Uri address);
    }

    public interface PublishContext<out T> : MassTransit.SendContext where T : class;

    public static class PublishExecuteExtensions
    {
        public static Task Publish<T>(this MassTransit.IPublishEndpoint endpoint, T message, Action<MassTransit.PublishContext<T>> callback, System.Threading.CancellationToken cancellationToken = default) where T : class => throw null!;
    }

    public readonly struct RequestTimeout;

    public interface Response<out TResponse> where TResponse : class;

    public interface SendContext
    {
        MassTransit.SendHeaders Headers { get; }
    }

    public interface SendHeaders
    {
        void Set(string key, string? value);
    }
}
