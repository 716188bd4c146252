// option: PrivacyInference=report
// severity: PRIV201=warning
namespace Cases.Sources.DirectoriesCase
{
    /// <summary>People in the directories of others: accounts, customers, callers, senders.</summary>
    internal static class Directories
    {
        public static void GraphBad(Microsoft.Graph.Models.User user) => Log.LogInformation("{X} {Y}", user.Mail, user.MobilePhone); // expect: PRIV201, PRIV201

        public static void GraphNameBad(Microsoft.Graph.Models.User user) => Log.LogInformation("{X}", user.DisplayName); // expect: PRIV201

        public static void GraphListBad(Microsoft.Graph.Models.User user) => Log.LogInformation("{X}", string.Join(", ", user.BusinessPhones)); // expect: PRIV201

        public static void GraphOk(Microsoft.Graph.Models.User user) => Log.LogInformation("{X} {Y}", user.UsageLocation, user.AccountEnabled);

        public static void GraphGroupOk(Microsoft.Graph.Models.Group group) => Log.LogInformation("{X}", group.DisplayName);

        public static void FormerGraphBad(Microsoft.Graph.User user) => Log.LogInformation("{X}", user.UserPrincipalName); // expect: PRIV201

        public static void FormerGraphNameBad(Microsoft.Graph.User user) => Log.LogInformation("{X}", user.Surname); // expect: PRIV201

        public static void FormerGraphOk(Microsoft.Graph.User user) => Log.LogInformation("{X}", user.UsageLocation);

        public static void StripeBad(Stripe.Customer customer) => Log.LogInformation("{X} {Y}", customer.Email, customer.Name); // expect: PRIV201, PRIV201

        public static void StripePersonBad(Stripe.Person person) => Log.LogInformation("{X}", person.MaidenName); // expect: PRIV201

        public static void StripeOk(Stripe.Customer customer, Stripe.Product product) => Log.LogInformation("{X} {Y}", customer.Id, product.Name);

        public static void CallBad(Twilio.AspNet.Common.VoiceRequest call) => Log.LogInformation("{X} {Y}", call.From, call.SpeechResult); // expect: PRIV201, PRIV201

        public static void CallerBad(Twilio.AspNet.Common.VoiceRequest call) => Log.LogInformation("{X}", call.CallerName); // expect: PRIV201

        public static void CallOk(Twilio.AspNet.Common.VoiceRequest call) => Log.LogInformation("{X} {Y}", call.CallSid, call.CallStatus);

        public static void SubjectBad(StrongGrid.Models.Webhooks.InboundEmail mail) => Log.LogInformation("{X}", mail.Subject); // expect: PRIV201

        public static void SenderBad(StrongGrid.Models.Webhooks.InboundEmail mail) => Log.LogInformation("{X}", mail.From.Email); // expect: PRIV201

        public static void SpamOk(StrongGrid.Models.Webhooks.InboundEmail mail) => Log.LogInformation("{X}", mail.SpamScore);

        public static void SmsBad(Twilio.AspNet.Common.SmsRequest request) => Log.LogInformation("{X} {Y}", request.From, request.Body); // expect: PRIV201, PRIV201

        public static void SmsOk(Twilio.AspNet.Common.SmsRequest request) => Log.LogInformation("{X}", request.SmsSid);

        public static void MailBad(StrongGrid.Models.Webhooks.InboundEmail mail) => Log.LogInformation("{X}", mail.SenderIp); // expect: PRIV201

        public static void MailOk(StrongGrid.Models.Webhooks.InboundEmail mail) => Log.LogInformation("{X}", mail.Charsets);
    }
}

namespace Microsoft.Graph.Models
{
    public class User
    {
        public string Mail { get; set; } = "";

        public string MobilePhone { get; set; } = "";

        public List<string> BusinessPhones { get; set; } = [];

        public string DisplayName { get; set; } = "";

        public string UsageLocation { get; set; } = "";

        public bool? AccountEnabled { get; set; }
    }

    public class Group
    {
        public string DisplayName { get; set; } = "";
    }
}

namespace Microsoft.Graph
{
    public class User
    {
        public string UserPrincipalName { get; set; } = "";

        public string Surname { get; set; } = "";

        public string UsageLocation { get; set; } = "";
    }
}

namespace Stripe
{
    public class Customer
    {
        public string Id { get; set; } = "";

        public string Email { get; set; } = "";

        public string Name { get; set; } = "";
    }

    public class Person
    {
        public string MaidenName { get; set; } = "";
    }

    public class Product
    {
        public string Name { get; set; } = "";
    }
}

namespace Twilio.AspNet.Common
{
    public abstract class TwilioRequest
    {
        public string From { get; set; } = "";
    }

    public class SmsRequest : TwilioRequest
    {
        public string Body { get; set; } = "";

        public string SmsSid { get; set; } = "";
    }

    public class VoiceRequest : TwilioRequest
    {
        public string CallSid { get; set; } = "";

        public string CallStatus { get; set; } = "";

        public string CallerName { get; set; } = "";

        public string SpeechResult { get; set; } = "";
    }
}

namespace StrongGrid.Models
{
    public class MailAddress
    {
        public string Email { get; set; } = "";
    }
}

namespace StrongGrid.Models.Webhooks
{
    public class InboundEmail
    {
        public MailAddress From { get; set; } = new();

        public string Subject { get; set; } = "";

        public string SpamScore { get; set; } = "";

        public string SenderIp { get; set; } = "";

        public string Charsets { get; set; } = "";
    }
}
