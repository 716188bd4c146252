// The shape of AWSSDK.SimpleEmailV2 as far as its pack speaks of it, after https://github.com/aws/aws-sdk-net

using System.Threading;
using System.Threading.Tasks;

namespace Amazon.SimpleEmailV2
{
    public interface IAmazonSimpleEmailServiceV2
    {
        Task<object> SendEmailAsync(object request, CancellationToken cancellationToken = default);

        Task<object> SendBulkEmailAsync(object request, CancellationToken cancellationToken = default);

        Task<object> CreateContactAsync(object request, CancellationToken cancellationToken = default);

        Task<object> UpdateContactAsync(object request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.SimpleEmail
{
    public interface IAmazonSimpleEmailService
    {
        Task<object> SendEmailAsync(object request, CancellationToken cancellationToken = default);

        Task<object> SendRawEmailAsync(object request, CancellationToken cancellationToken = default);

        Task<object> SendTemplatedEmailAsync(object request, CancellationToken cancellationToken = default);

        Task<object> SendBulkTemplatedEmailAsync(object request, CancellationToken cancellationToken = default);
    }
}
