// option: PrivacySummaries=false
// After the published source: what the cases call of it.
namespace MediatR
{
    public interface IBaseRequest
    {
    }

    public interface IMediator : ISender, IPublisher
    {
    }

    public interface INotification
    {
    }

    public interface INotificationHandler<in TNotification> where TNotification : INotification
    {
        Task Handle(TNotification notification, System.Threading.CancellationToken cancellationToken);
    }

    public interface IPublisher
    {
        Task Publish<TNotification>(TNotification notification, System.Threading.CancellationToken cancellationToken = default) where TNotification : INotification;
    }

    public interface IRequest : IBaseRequest
    {
    }

    public interface IRequest<out TResponse> : IBaseRequest
    {
    }

    public interface IRequestHandler<in TRequest> where TRequest : IRequest
    {
        Task Handle(TRequest request, System.Threading.CancellationToken cancellationToken);
    }

    public interface IRequestHandler<in TRequest, TResponse> where TRequest : IRequest<TResponse>
    {
        Task<TResponse> Handle(TRequest request, System.Threading.CancellationToken cancellationToken);
    }

    public interface ISender
    {
        Task Send<TRequest>(TRequest request, System.Threading.CancellationToken cancellationToken = default) where TRequest : IRequest;

        Task<TResponse> Send<TResponse>(IRequest<TResponse> request, System.Threading.CancellationToken cancellationToken = default);
    }
}
