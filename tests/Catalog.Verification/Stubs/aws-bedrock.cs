// The shape of AWSSDK.BedrockRuntime as far as its pack speaks of it, after https://github.com/aws/aws-sdk-net

using System.Threading;
using System.Threading.Tasks;

namespace Amazon.BedrockRuntime
{
    public interface IAmazonBedrockRuntime
    {
        Task<object> ConverseAsync(object request, CancellationToken cancellationToken = default);

        Task<object> ConverseStreamAsync(object request, CancellationToken cancellationToken = default);

        Task<object> InvokeModelAsync(object request, CancellationToken cancellationToken = default);

        Task<object> InvokeModelWithResponseStreamAsync(object request, CancellationToken cancellationToken = default);

        Task<object> StartAsyncInvokeAsync(object request, CancellationToken cancellationToken = default);

        Task<object> ApplyGuardrailAsync(object request, CancellationToken cancellationToken = default);
    }
}
