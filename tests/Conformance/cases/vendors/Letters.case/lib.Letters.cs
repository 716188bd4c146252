// option: PrivacySummaries=false
// Written by hand, for packages that could not be had: what the cases call of each, as its documentation or its published source has it.
namespace Braintree
{
    public interface IBraintreeGateway
    {
        ICustomerGateway Customer { get; }

        ITransactionGateway Transaction { get; }
    }

    public interface ICustomerGateway
    {
        Result<Customer> Create(CustomerRequest request);

        Result<Customer> Delete(string Id);
    }

    public interface ITransactionGateway
    {
        Task<Result<Transaction>> SaleAsync(TransactionRequest request);
    }

    public abstract class Request
    {
    }

    public class AddressRequest : Request
    {
        public string? StreetAddress { get; set; }
    }

    public class Customer
    {
        protected internal Customer()
        {
        }
    }

    public class CustomerRequest : Request
    {
        public string? Company { get; set; }

        public string? Email { get; set; }
    }

    public class Result<T> where T : class
    {
        internal Result()
        {
        }
    }

    public class Transaction
    {
        protected internal Transaction()
        {
        }
    }

    public class TransactionRequest : Request
    {
        public decimal Amount { get; set; }

        public AddressRequest? BillingAddress { get; set; }
    }
}

namespace FirebaseAdmin.Auth
{
    public abstract class AbstractFirebaseAuth
    {
        internal AbstractFirebaseAuth()
        {
        }

        public Task<UserRecord> CreateUserAsync(UserRecordArgs args) => throw null!;

        public Task DeleteUserAsync(string uid) => throw null!;

        public Task<string> GeneratePasswordResetLinkAsync(string email) => throw null!;
    }

    public sealed class FirebaseAuth : AbstractFirebaseAuth
    {
        internal FirebaseAuth()
        {
        }
    }

    public sealed class UserRecord
    {
        internal UserRecord()
        {
        }
    }

    public sealed class UserRecordArgs
    {
        public string? Email { get; set; }

        public string? PhotoUrl { get; set; }
    }
}

namespace FirebaseAdmin.Messaging
{
    public sealed class FirebaseMessaging
    {
        internal FirebaseMessaging()
        {
        }

        public Task<string> SendAsync(Message message) => throw null!;
    }

    public sealed class Message
    {
        public IReadOnlyDictionary<string, string>? Data { get; set; }

        public Notification? Notification { get; set; }

        public string? Token { get; set; }

        public string? Topic { get; set; }
    }

    public sealed class Notification
    {
        public string? Body { get; set; }

        public string? Title { get; set; }
    }
}

namespace FluentEmail.Core
{
    public interface IFluentEmail
    {
        IFluentEmail BCC(IList<Models.Address> mailAddresses);

        IFluentEmail Body(string body, bool isHtml = false);

        IFluentEmail Header(string header, string body);

        IFluentEmail Subject(string subject);

        IFluentEmail Tag(string tag);

        IFluentEmail To(string emailAddress, string? name = null);

        IFluentEmail To(string emailAddress);

        IFluentEmail UsingTemplate<T>(string template, T model, bool isHtml = true);
    }
}

namespace FluentEmail.Core.Models
{
    public class Address
    {
        public string? EmailAddress { get; set; }
    }
}

namespace PostmarkDotNet
{
    public class PostmarkClient
    {
        internal PostmarkClient()
        {
        }

        public Task<OutboundMessageDetail> GetMessageAsync(string messageID) => throw null!;

        public Task<PostmarkResponse> SendMessageAsync(PostmarkMessage message) => throw null!;
    }

    public static class PostmarkClientExtensions
    {
        public static Task<PostmarkResponse> SendMessageAsync(this PostmarkClient client, string from, string to, string subject, string textBody, string htmlBody, IDictionary<string, string>? headers = null, IDictionary<string, string>? metadata = null, string? messageStream = null) => throw null!;
    }

    public class OutboundMessageDetail
    {
    }

    public class PostmarkMessage
    {
        public string? Subject { get; set; }

        public string? TextBody { get; set; }

        public string? To { get; set; }
    }

    public class PostmarkResponse
    {
    }
}

namespace SlackNet.WebApi
{
    public interface IChatApi
    {
        Task<MessageTsResponse> Delete(string ts, string channelId, bool asUser = false, System.Threading.CancellationToken cancellationToken = default);

        Task<PostMessageResponse> PostMessage(Message message, System.Threading.CancellationToken cancellationToken = default);
    }

    public interface IConversationsApi
    {
        Task<string> SetTopic(string channelId, string topic, System.Threading.CancellationToken cancellationToken = default);
    }

    public class Message
    {
        public string? Channel { get; set; }

        public string? Text { get; set; }
    }

    public class MessageTsResponse
    {
    }

    public class PostMessageResponse
    {
    }
}

namespace Vonage.Messages
{
    public interface IMessage
    {
    }

    public interface IMessagesClient
    {
        Task<MessagesResponse> SendAsync(IMessage message);
    }

    public class MessagesResponse
    {
    }

    public class SmsRequest : IMessage
    {
        public string? Text { get; set; }

        public string? To { get; set; }
    }
}

namespace Vonage.Messaging
{
    public interface ISmsClient
    {
        Task<SendSmsResponse> SendAnSmsAsync(SendSmsRequest request, Vonage.Request.Credentials? creds = null);

        Task<SendSmsResponse> SendAnSmsAsync(string from, string to, string text, SmsType type = SmsType.Text, Vonage.Request.Credentials? creds = null);
    }

    public class SendSmsRequest
    {
        public string? From { get; set; }

        public string? Text { get; set; }

        public string? To { get; set; }
    }

    public class SendSmsResponse
    {
    }

    public enum SmsType
    {
        Text = 0,
    }
}

namespace Vonage.Request
{
    public class Credentials
    {
        internal Credentials()
        {
        }
    }
}

namespace Vonage.Verify
{
    public interface IVerifyClient
    {
        Task<VerifyResponse> VerifyRequestAsync(VerifyRequest request, Vonage.Request.Credentials? creds = null);
    }

    public class VerifyRequest
    {
        public string? Brand { get; set; }

        public string? Number { get; set; }
    }

    public class VerifyResponse
    {
    }
}
