// The shape of Azure.Communication.Email and Azure.Communication.Sms as far as their pack speaks of them, after https://github.com/Azure/azure-sdk-for-net

namespace Azure.Communication.Email
{
    public abstract class EmailClient
    {
        public abstract object Send(object wait, object message, object cancellationToken);

        public abstract object Send(object wait, string senderAddress, string recipientAddress, string subject, string htmlContent, string plainTextContent, object cancellationToken);

        public abstract object SendAsync(object wait, object message, object cancellationToken);

        public abstract object SendAsync(object wait, string senderAddress, string recipientAddress, string subject, string htmlContent, string plainTextContent, object cancellationToken);
    }
}

namespace Azure.Communication.Sms
{
    public abstract class SmsClient
    {
        public abstract object Send(string from, object to, string message, object options, object cancellationToken);

        public abstract object SendAsync(string from, object to, string message, object options, object cancellationToken);
    }
}
