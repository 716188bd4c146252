// The shape of AWSSDK.SimpleNotificationService as far as its pack speaks of it, after https://github.com/aws/aws-sdk-net

using System.Threading;
using System.Threading.Tasks;

namespace Amazon.SimpleNotificationService
{
    public interface IAmazonSimpleNotificationService
    {
        Task<object> PublishAsync(string topicArn, string message, CancellationToken cancellationToken = default);

        Task<object> PublishAsync(string topicArn, string message, string subject, CancellationToken cancellationToken = default);

        Task<object> PublishAsync(object request, CancellationToken cancellationToken = default);

        Task<object> PublishBatchAsync(object request, CancellationToken cancellationToken = default);

        Task<object> SubscribeAsync(string topicArn, string protocol, string endpoint, CancellationToken cancellationToken = default);

        Task<object> SubscribeAsync(object request, CancellationToken cancellationToken = default);
    }
}
