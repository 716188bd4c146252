// option: PrivacySummaries=false
// After the published sources: what the cases call of them.
namespace Anthropic.SDK.Messaging
{
    public enum RoleType
    {
        User,
        Assistant,
    }

    public class Message
    {
        public Message(RoleType role, string text) => Text = text;

        public string Text { get; set; }
    }

    public class MessageParameters
    {
        public List<Message> Messages { get; set; } = [];
    }

    public class MessagesEndpoint
    {
        public Task<object> GetClaudeMessageAsync(MessageParameters parameters, System.Threading.CancellationToken ctx = default) => throw null!;
    }
}

namespace Azure.Communication.Email
{
    public class EmailContent
    {
        public EmailContent(string subject) => Subject = subject;

        public string Subject { get; }

        public string? PlainText { get; set; }
    }

    public class EmailMessage
    {
        public EmailMessage(string senderAddress, string recipientAddress, EmailContent content) => Content = content;

        public EmailContent Content { get; }
    }

    public class EmailClient
    {
        public virtual Task<object> SendAsync(int wait, EmailMessage message, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public virtual Task<object> SendAsync(int wait, string senderAddress, string recipientAddress, string subject, string htmlContent, string? plainTextContent = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Azure.Communication.Sms
{
    public class SmsClient
    {
        public virtual object Send(string from, string to, string message, object? options = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Google.Cloud.Firestore
{
    public class CollectionReference
    {
        public Task<DocumentReference> AddAsync(object documentData, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public class DocumentReference
    {
        public Task<object> SetAsync(object documentData, object? options = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public Task<object> UpdateAsync(string field, object value, object? precondition = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }

    public class WriteBatch
    {
        public WriteBatch Set(DocumentReference documentReference, object documentData, object? options = null) => throw null!;
    }
}

namespace PayPalCheckoutSdk.Orders
{
    public class Payer
    {
        public string? Email { get; set; }

        public string? PayerId { get; set; }
    }

    public class OrderRequest
    {
        public Payer? Payer { get; set; }
    }

    public class OrdersCreateRequest
    {
        public OrdersCreateRequest RequestBody(OrderRequest orderRequest) => throw null!;
    }
}

namespace Slack.Webhooks
{
    public class SlackMessage
    {
        public string? Text { get; set; }
    }

    public class SlackClient
    {
        public virtual Task<bool> PostAsync(SlackMessage slackMessage) => throw null!;
    }
}
