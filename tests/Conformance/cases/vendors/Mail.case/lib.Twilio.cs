// option: PrivacySummaries=false
// Of Twilio 8.2.0: what the cases call of it.
namespace Twilio.Base
{
    public abstract class Resource
    {
        private protected Resource()
        {
        }
    }
}

namespace Twilio.Clients
{
    public interface ITwilioRestClient;
}

namespace Twilio.Rest.Api.V2010.Account
{
    public class CreateMessageOptions
    {
        public CreateMessageOptions(Twilio.Types.PhoneNumber to)
        {
        }

        public string Body { get; set; } = default!;
    }

    public class MessageResource : Twilio.Base.Resource
    {
        internal MessageResource()
        {
        }

        public string Sid { get; } = default!;

        public static Twilio.Rest.Api.V2010.Account.MessageResource Create(Twilio.Types.PhoneNumber to, string pathAccountSid = null, Twilio.Types.PhoneNumber from = null, string messagingServiceSid = null, string body = null, List<Uri> mediaUrl = null, string contentSid = null, Uri statusCallback = null, string applicationSid = null, decimal? maxPrice = null, bool? provideFeedback = null, int? attempt = null, int? validityPeriod = null, bool? forceDelivery = null, Twilio.Rest.Api.V2010.Account.MessageResource.ContentRetentionEnum contentRetention = null, Twilio.Rest.Api.V2010.Account.MessageResource.AddressRetentionEnum addressRetention = null, bool? smartEncoded = null, List<string> persistentAction = null, Twilio.Rest.Api.V2010.Account.MessageResource.TrafficTypeEnum trafficType = null, bool? shortenUrls = null, Twilio.Rest.Api.V2010.Account.MessageResource.ScheduleTypeEnum scheduleType = null, DateTime? sendAt = null, bool? sendAsMms = null, string contentVariables = null, string messageIntent = null, Twilio.Rest.Api.V2010.Account.MessageResource.RiskCheckEnum riskCheck = null, Twilio.Types.PhoneNumber fallbackFrom = null, Twilio.Clients.ITwilioRestClient client = null) => throw null!;

        public static Task<Twilio.Rest.Api.V2010.Account.MessageResource> CreateAsync(Twilio.Rest.Api.V2010.Account.CreateMessageOptions options, Twilio.Clients.ITwilioRestClient client = null) => throw null!;

        public static Task<Twilio.Rest.Api.V2010.Account.MessageResource> CreateAsync(Twilio.Types.PhoneNumber to, string pathAccountSid = null, Twilio.Types.PhoneNumber from = null, string messagingServiceSid = null, string body = null, List<Uri> mediaUrl = null, string contentSid = null, Uri statusCallback = null, string applicationSid = null, decimal? maxPrice = null, bool? provideFeedback = null, int? attempt = null, int? validityPeriod = null, bool? forceDelivery = null, Twilio.Rest.Api.V2010.Account.MessageResource.ContentRetentionEnum contentRetention = null, Twilio.Rest.Api.V2010.Account.MessageResource.AddressRetentionEnum addressRetention = null, bool? smartEncoded = null, List<string> persistentAction = null, Twilio.Rest.Api.V2010.Account.MessageResource.TrafficTypeEnum trafficType = null, bool? shortenUrls = null, Twilio.Rest.Api.V2010.Account.MessageResource.ScheduleTypeEnum scheduleType = null, DateTime? sendAt = null, bool? sendAsMms = null, string contentVariables = null, string messageIntent = null, Twilio.Rest.Api.V2010.Account.MessageResource.RiskCheckEnum riskCheck = null, Twilio.Types.PhoneNumber fallbackFrom = null, Twilio.Clients.ITwilioRestClient client = null) => throw null!;

        public static Task<Twilio.Rest.Api.V2010.Account.MessageResource> FetchAsync(string pathSid, string pathAccountSid = null, Twilio.Clients.ITwilioRestClient client = null) => throw null!;

        public sealed class AddressRetentionEnum : Twilio.Types.StringEnum
        {
            internal AddressRetentionEnum()
            {
            }
        }

        public sealed class ContentRetentionEnum : Twilio.Types.StringEnum
        {
            internal ContentRetentionEnum()
            {
            }
        }

        public sealed class RiskCheckEnum : Twilio.Types.StringEnum
        {
            internal RiskCheckEnum()
            {
            }
        }

        public sealed class ScheduleTypeEnum : Twilio.Types.StringEnum
        {
            internal ScheduleTypeEnum()
            {
            }
        }

        public sealed class TrafficTypeEnum : Twilio.Types.StringEnum
        {
            internal TrafficTypeEnum()
            {
            }
        }
    }
}

namespace Twilio.Rest.Taskrouter.V1.Workspace
{
    public class TaskResource : Twilio.Base.Resource
    {
        internal TaskResource()
        {
        }

        public static Twilio.Rest.Taskrouter.V1.Workspace.TaskResource Create(string pathWorkspaceSid, int? timeout = null, int? priority = null, string taskChannel = null, string workflowSid = null, string attributes = null, DateTime? virtualStartTime = null, string routingTarget = null, string ignoreCapacity = null, string taskQueueSid = null, Twilio.Clients.ITwilioRestClient client = null) => throw null!;
    }
}

namespace Twilio.Rest.Verify.V2.Service
{
    public class VerificationResource : Twilio.Base.Resource
    {
        internal VerificationResource()
        {
        }

        public static Task<Twilio.Rest.Verify.V2.Service.VerificationResource> CreateAsync(string pathServiceSid, string to, string channel, string customFriendlyName = null, string customMessage = null, string sendDigits = null, string locale = null, string customCode = null, string amount = null, string payee = null, object rateLimits = null, object channelConfiguration = null, string appHash = null, string templateSid = null, string templateCustomSubstitutions = null, string templates = null, string deviceIp = null, bool? enableSnaClientToken = null, Twilio.Rest.Verify.V2.Service.VerificationResource.RiskCheckEnum riskCheck = null, string tags = null, Twilio.Clients.ITwilioRestClient client = null) => throw null!;

        public sealed class RiskCheckEnum : Twilio.Types.StringEnum
        {
            internal RiskCheckEnum()
            {
            }
        }
    }
}

namespace Twilio.Types
{
    public class PhoneNumber
    {
        public PhoneNumber(string number)
        {
        }
    }

    public abstract class StringEnum
    {
        private protected StringEnum()
        {
        }
    }
}
