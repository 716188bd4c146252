// option: PrivacySummaries=false
// Written by hand, for packages that could not be had: what the cases call of each, as its documentation or its published source has it.
namespace AdjustSdk
{
    public static class Adjust
    {
        public static void AddGlobalPartnerParameter(string key, string value)
        {
        }

        public static void TrackEvent(AdjustEvent adjustEvent)
        {
        }
    }

    public class AdjustEvent
    {
        public AdjustEvent(string eventToken)
        {
        }

        public string? ProductId { get; set; }

        public void AddCallbackParameter(string key, string value)
        {
        }
    }
}

namespace AmplitudeSharp
{
    public class AmplitudeService
    {
        internal AmplitudeService()
        {
        }

        public Dictionary<string, object> ExtraEventProperties { get; set; } = default!;

        public void Identify(UserProperties user, DeviceProperties device)
        {
        }

        public void Track(string eventName, object? properties = null)
        {
        }
    }

    public class DeviceProperties
    {
    }

    public class UserProperties
    {
        public string? UserId { get; set; }
    }
}

namespace AppsFlyerSDK
{
    public enum EmailCryptType
    {
        EmailCryptTypeNone = 0,
    }

    public class AppsFlyer
    {
        public static void sendEvent(string eventName, Dictionary<string, string> eventValues, bool shouldCallback = false, string callBackMethodName = "")
        {
        }

        public static void setCurrencyCode(string currencyCode)
        {
        }

        public static void setCustomerUserId(string id)
        {
        }

        public static void setPhoneNumber(string? phoneNumber)
        {
        }

        public static void setUserEmails(EmailCryptType cryptMethod, params string[] emails)
        {
        }
    }
}

namespace Facebook.Unity
{
    public sealed class FB
    {
        public static void LogAppEvent(string logEvent, float? valueToSum = null, Dictionary<string, object>? parameters = null)
        {
        }

        public sealed class Mobile
        {
            public static string? UserID { get; set; }
        }
    }
}

namespace Io.AppMetrica
{
    public static class AppMetrica
    {
        public static void ReportEvent(string eventName, string jsonValue)
        {
        }

        public static void SetUserProfileID(string userProfileID)
        {
        }
    }

    public interface IReporter
    {
        void PauseSession();

        void ReportEvent(string eventName);
    }
}

namespace Microsoft.AppCenter
{
    public class AppCenter
    {
        internal AppCenter()
        {
        }

        public static void SetLogUrl(string logUrl)
        {
        }

        public static void SetUserId(string userId)
        {
        }
    }
}

namespace Microsoft.AppCenter.Analytics
{
    public class Analytics
    {
        internal Analytics()
        {
        }

        public static void TrackEvent(string name, IDictionary<string, string>? properties = null)
        {
        }
    }
}

namespace Microsoft.AppCenter.Crashes
{
    public class Crashes
    {
        internal Crashes()
        {
        }

        public static void TrackError(Exception exception, IDictionary<string, string>? properties = null, params ErrorAttachmentLog[] attachments)
        {
        }
    }

    public class ErrorAttachmentLog
    {
        internal ErrorAttachmentLog()
        {
        }

        public static ErrorAttachmentLog AttachmentWithText(string text, string fileName) => throw null!;
    }
}

namespace Snowplow.Tracker
{
    public sealed class Tracker
    {
        internal Tracker()
        {
        }

        public static Tracker Instance { get; } = default!;

        public Tracker SetUserId(string id) => throw null!;

        public void Track(Models.Events.IEvent newEvent, Models.Subject? eventSubject = null)
        {
        }
    }
}

namespace Snowplow.Tracker.Models
{
    public class Subject
    {
        public Subject SetLang(string lang) => throw null!;

        public Subject SetNetworkUserId(string networkUserId) => throw null!;
    }
}

namespace Snowplow.Tracker.Models.Events
{
    public abstract class AbstractEvent<T> : IEvent
    {
        public abstract T Build();
    }

    public interface IEvent
    {
    }

    public class Structured : AbstractEvent<Structured>
    {
        public override Structured Build() => throw null!;

        public Structured SetAction(string action) => throw null!;

        public Structured SetCategory(string category) => throw null!;

        public Structured SetLabel(string label) => throw null!;
    }
}

namespace Yandex.Metrica
{
    public static class YandexMetrica
    {
        public static void ReportEvent<TSerializable>(string eventName, TSerializable item)
        {
        }
    }
}
