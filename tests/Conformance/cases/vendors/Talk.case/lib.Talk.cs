// option: PrivacySummaries=false
// Of AngleSharp 1.10.3: what the cases call of it.
namespace AngleSharp
{
    public static class BrowsingContextExtensions
    {
        public static Task<AngleSharp.Dom.IDocument> OpenAsync(this AngleSharp.IBrowsingContext context, string address, System.Threading.CancellationToken cancellation = default) => throw null!;
    }

    public interface IBrowsingContext : IDisposable
    {
    }
}

namespace AngleSharp.Dom
{
    public interface IDocument : IDisposable
    {
    }
}

// Of DnsClient 1.8.0: what the cases call of it.
namespace DnsClient
{
    public interface IDnsQuery
    {
        DnsClient.IDnsQueryResponse Query(string query, DnsClient.QueryType queryType, DnsClient.QueryClass queryClass = DnsClient.QueryClass.IN);
    }

    public interface IDnsQueryResponse
    {
    }

    public interface ILookupClient : DnsClient.IDnsQuery
    {
    }

    public enum QueryClass : short
    {
        IN = 1,
    }

    public enum QueryType
    {
        A = 1,
    }
}

// Of Duende.IdentityModel 8.1.0: what the cases call of it.
namespace Duende.IdentityModel.Client
{
    public static class HttpClientTokenRequestExtensions
    {
        public static Task<Duende.IdentityModel.Client.TokenResponse> RequestPasswordTokenAsync(this System.Net.Http.HttpMessageInvoker client, Duende.IdentityModel.Client.PasswordTokenRequest request, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public class PasswordTokenRequest : Duende.IdentityModel.Client.TokenRequest
    {
        public PasswordTokenRequest()
        {
        }

        public string UserName { get; set; } = default!;

        public string? Scope { get; set; }
    }

    public class ProtocolRequest : System.Net.Http.HttpRequestMessage
    {
        public ProtocolRequest()
        {
        }
    }

    public class ProtocolResponse : IDisposable
    {
        public ProtocolResponse()
        {
        }

        public void Dispose()
        {
        }
    }

    public class TokenRequest : Duende.IdentityModel.Client.ProtocolRequest
    {
        public TokenRequest()
        {
        }
    }

    public class TokenResponse : Duende.IdentityModel.Client.ProtocolResponse
    {
        public TokenResponse()
        {
        }
    }
}

// Of GovukNotify 6.0.0: what the cases call of it.
namespace Notify.Interfaces
{
    public interface INotificationClient
    {
        Notify.Models.Responses.SmsNotificationResponse SendSms(string mobileNumber, string templateId, Dictionary<string, dynamic> personalisation = null, string clientReference = null, string smsSenderId = null);

        Notify.Models.Responses.EmailNotificationResponse SendEmail(string emailAddress, string templateId, Dictionary<string, dynamic> personalisation = null, string clientReference = null, string emailReplyToId = null);
    }
}

namespace Notify.Models.Responses
{
    public class EmailNotificationResponse : Notify.Models.Responses.NotificationResponse
    {
        public EmailNotificationResponse()
        {
        }
    }

    public class NotificationResponse
    {
        public NotificationResponse()
        {
        }
    }

    public class SmsNotificationResponse : Notify.Models.Responses.NotificationResponse
    {
        public SmsNotificationResponse()
        {
        }
    }
}

// Of IdentityModel 6.2.0: what the cases call of it.
namespace IdentityModel.Client
{
    public static class HttpClientTokenRequestExtensions
    {
        public static Task<IdentityModel.Client.TokenResponse> RequestPasswordTokenAsync(this System.Net.Http.HttpMessageInvoker client, IdentityModel.Client.PasswordTokenRequest request, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public class PasswordTokenRequest : IdentityModel.Client.TokenRequest
    {
        public PasswordTokenRequest()
        {
        }

        public string UserName { get; set; } = default!;

        public string? Scope { get; set; }
    }

    public class ProtocolRequest : System.Net.Http.HttpRequestMessage
    {
        public ProtocolRequest()
        {
        }
    }

    public class ProtocolResponse
    {
        public ProtocolResponse()
        {
        }
    }

    public class TokenRequest : IdentityModel.Client.ProtocolRequest
    {
        public TokenRequest()
        {
        }
    }

    public class TokenResponse : IdentityModel.Client.ProtocolResponse
    {
        public TokenResponse()
        {
        }
    }
}

// Of Lib.Net.Http.WebPush 3.3.1: what the cases call of it.
namespace Lib.Net.Http.WebPush
{
    public class PushMessage
    {
        internal PushMessage()
        {
        }

        public PushMessage(string content)
        {
        }
    }

    public class PushServiceClient
    {
        public PushServiceClient()
        {
        }

        public Task RequestPushMessageDeliveryAsync(Lib.Net.Http.WebPush.PushSubscription subscription, Lib.Net.Http.WebPush.PushMessage message) => throw null!;
    }

    public class PushSubscription
    {
        public PushSubscription()
        {
        }
    }
}

// Of LiteNetLib 2.1.5: what the cases call of it.
namespace LiteNetLib
{
    public enum DeliveryMethod : byte
    {
        Unreliable = 4,
    }

    public class LiteNetPeer : System.Net.IPEndPoint
    {
        internal LiteNetPeer() : base(default(long)!, default(int)!)
        {
        }

        public void Send(byte[] data, LiteNetLib.DeliveryMethod deliveryMethod)
        {
        }
    }

    public class NetPeer : LiteNetLib.LiteNetPeer
    {
        internal NetPeer()
        {
        }
    }
}

// Of Microsoft.Kiota.Abstractions 2.1.6: what the cases call of it.
namespace Microsoft.Kiota.Abstractions
{
    public interface IRequestAdapter
    {
    }

    public class RequestInformation
    {
        public RequestInformation()
        {
        }

        public void SetContentFromScalar<T>(Microsoft.Kiota.Abstractions.IRequestAdapter requestAdapter, string contentType, T item)
        {
        }
    }
}

// Of Microsoft.Playwright 1.64.1: what the cases call of it.
namespace Microsoft.Playwright
{
    public interface IPage : IAsyncDisposable
    {
        Task FillAsync(string selector, string value, Microsoft.Playwright.PageFillOptions? options = null);
    }

    public class PageFillOptions
    {
        public PageFillOptions()
        {
        }
    }
}

// Of NakamaClient 3.22.1: what the cases call of it.
namespace Nakama
{
    public interface IChannelMessageAck
    {
    }

    public interface IClient
    {
        Task<Nakama.ISession> AuthenticateEmailAsync(string email, string password, string username = null, bool create = true, Dictionary<string, string> vars = null, Nakama.RetryConfiguration retryConfiguration = null, System.Threading.CancellationToken canceller = default);
    }

    public interface ISession
    {
    }

    public interface ISocket
    {
        Task<Nakama.IChannelMessageAck> WriteChatMessageAsync(string channelId, string content);
    }

    public class RetryConfiguration
    {
        internal RetryConfiguration()
        {
        }
    }
}

// Of NetMQ 4.0.4.5: what the cases call of it.
namespace NetMQ
{
    public interface IOutgoingSocket
    {
    }

    public static class OutgoingSocketExtensions
    {
        public static void SendFrame(this NetMQ.IOutgoingSocket socket, string message, bool more = false)
        {
        }
    }
}

// Of Nethereum.Contracts 6.1.0: what the cases call of it.
namespace Nethereum.Contracts
{
    public class Function : Nethereum.Contracts.FunctionBase
    {
        internal Function()
        {
        }

        public Task<string> SendTransactionAsync(string from, params object[] functionInput) => throw null!;
    }

    public abstract class FunctionBase
    {
        internal FunctionBase()
        {
        }
    }
}

// Of Nethereum.RPC 6.1.0: what the cases call of it.
namespace Nethereum.RPC.Eth.DTOs
{
    public class CallInput
    {
        public CallInput()
        {
        }

        public string Data { get; set; } = default!;
    }

    public class TransactionInput : Nethereum.RPC.Eth.DTOs.CallInput
    {
        public TransactionInput()
        {
        }
    }
}

namespace Nethereum.RPC.TransactionManagers
{
    public interface ITransactionManager
    {
        Task<string> SendTransactionAsync(Nethereum.RPC.Eth.DTOs.TransactionInput transactionInput);
    }
}
