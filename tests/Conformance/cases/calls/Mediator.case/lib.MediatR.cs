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

    public interface IPublisher
    {
        Task Publish<TNotification>(TNotification notification, System.Threading.CancellationToken cancellationToken = default) where TNotification : INotification;
    }

    public interface IRequest<out TResponse> : IBaseRequest
    {
    }

    public interface IRequestHandler<in TRequest, TResponse> where TRequest : IRequest<TResponse>
    {
        Task<TResponse> Handle(TRequest request, System.Threading.CancellationToken cancellationToken);
    }

    public interface ISender
    {
        Task<TResponse> Send<TResponse>(IRequest<TResponse> request, System.Threading.CancellationToken cancellationToken = default);
    }
}
