// The shape of Postmark as far as its pack speaks of it, after https://github.com/ActiveCampaign/postmark-dotnet

namespace PostmarkDotNet
{
    public abstract partial class PostmarkClient
    {
        public abstract void CreateSuppressions(object messageStream, object suppressionChanges);

        public abstract void SendEmailWithTemplateAsync(object attachments, object bcc, object cc, object emailToSend, object @from, object headers, object inlineCss, object messageStream, object metadata, object replyTo, object templateAlias, object templateId, object templateModel, object @to, object trackOpens);

        public abstract void SendEmailsWithTemplateAsync(object messages);

        public abstract void SendMessageAsync(object emailToSend, object message);

        public abstract void SendMessagesAsync(object messages);
    }
}

namespace PostmarkDotNet
{
    public abstract partial class PostmarkClientExtensions
    {
        public abstract void SendMessageAsync(object client, object @from, object headers, object htmlBody, object messageStream, object metadata, object subject, object textBody, object @to);

        public abstract void SendMessagesAsync(object client, object messages);
    }
}
