// option: PrivacySummaries=false
// Of SendGrid 9.29.3: what the cases call of it.
namespace SendGrid
{
    public abstract class BaseClient : SendGrid.ISendGridClient
    {
        private protected BaseClient()
        {
        }

        public Task<SendGrid.Response> RequestAsync(SendGrid.BaseClient.Method method, string requestBody = null, string queryParams = null, string urlPath = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public Task<SendGrid.Response> SendEmailAsync(SendGrid.Helpers.Mail.SendGridMessage msg, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public enum Method
        {
            DELETE = 0,
            PUT = 4,
        }
    }

    public interface ISendGridClient
    {
        Task<SendGrid.Response> RequestAsync(SendGrid.BaseClient.Method method, string requestBody = null, string queryParams = null, string urlPath = null, System.Threading.CancellationToken cancellationToken = default);

        Task<SendGrid.Response> SendEmailAsync(SendGrid.Helpers.Mail.SendGridMessage msg, System.Threading.CancellationToken cancellationToken = default);
    }

    public class MimeType
    {
        internal MimeType()
        {
        }

        public static readonly string Text = null!;
    }

    public class Response
    {
        internal Response()
        {
        }

        public System.Net.HttpStatusCode StatusCode { get; set; }
    }

    public class SendGridClient : SendGrid.BaseClient
    {
        internal SendGridClient()
        {
        }
    }
}

namespace SendGrid.Helpers.Mail
{
    public class EmailAddress
    {
        public EmailAddress(string email, string name = null)
        {
        }
    }

    public class MailHelper
    {
        internal MailHelper()
        {
        }

        public static SendGrid.Helpers.Mail.SendGridMessage CreateSingleEmail(SendGrid.Helpers.Mail.EmailAddress from, SendGrid.Helpers.Mail.EmailAddress to, string subject, string plainTextContent, string htmlContent) => throw null!;
    }

    public class Personalization
    {
        internal Personalization()
        {
        }
    }

    public class SendGridMessage
    {
        public SendGridMessage()
        {
        }

        public SendGrid.Helpers.Mail.EmailAddress From { get; set; } = default!;

        public string Subject { get; set; } = default!;

        public void AddContent(string mimeType, string text)
        {
        }

        public void AddTo(SendGrid.Helpers.Mail.EmailAddress email, int personalizationIndex = 0, SendGrid.Helpers.Mail.Personalization personalization = null)
        {
        }

        public void AddTo(string email, string name = null)
        {
        }

        public void SetSubject(string subject, int personalizationIndex = 0, SendGrid.Helpers.Mail.Personalization personalization = null)
        {
        }

        public void SetTemplateData(object dynamicTemplateData, int personalizationIndex = 0, SendGrid.Helpers.Mail.Personalization personalization = null)
        {
        }

        public void SetTemplateId(string templateID)
        {
        }
    }
}
