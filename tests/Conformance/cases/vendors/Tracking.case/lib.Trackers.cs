// option: PrivacySummaries=false
// The interfaces of Analytics 3.8.1, RudderAnalytics, Mixpanel 6.0.0, PostHog 2.8.4 and AmplitudeSharp 1.0.0: what the cases call of them.
namespace Segment
{
    public interface IAnalyticsClient : IDisposable
    {
        void Identify(string userId, IDictionary<string, object> traits);

        void Identify(string userId, IDictionary<string, object> traits, Model.Options options);

        void Group(string userId, string groupId, IDictionary<string, object> traits);

        void Track(string userId, string eventName, IDictionary<string, object> properties);

        void Alias(string previousId, string userId);

        void Page(string userId, string name, string category, IDictionary<string, object> properties, Model.Options options);

        void Screen(string userId, string name, IDictionary<string, object> properties);
    }

    public static class Analytics
    {
        public static IAnalyticsClient Client => throw null!;
    }
}

namespace Segment.Model
{
    public class Dict : Dictionary<string, object>
    {
        public new Dict Add(string key, object val) => throw null!;
    }

    public class Properties : Dict;

    public class Traits : Dict;

    public class Context : Dict
    {
        public new Context Add(string key, object val) => throw null!;
    }

    public class Options
    {
        public Options SetContext(Context context) => throw null!;

        public Options SetAnonymousId(string anonymousId) => throw null!;
    }
}

namespace RudderStack.Model
{
    public class RudderOptions;
}

namespace RudderStack
{
    public interface IRudderAnalyticsClient : IDisposable
    {
        void Identify(string userId, IDictionary<string, object> traits, Model.RudderOptions options);

        void Track(string userId, string eventName, IDictionary<string, object> properties);
    }
}

namespace Mixpanel
{
    public interface IMixpanelClient
    {
        Task<bool> TrackAsync(string @event, object properties, System.Threading.CancellationToken cancellationToken = default);

        Task<bool> PeopleSetAsync(object distinctId, object properties, System.Threading.CancellationToken cancellationToken = default);

        Task<bool> AliasAsync(object distinctId, object alias, System.Threading.CancellationToken cancellationToken = default);
    }
}

namespace PostHog
{
    public class ApiResult;

    public interface IPostHogClient
    {
        Task<ApiResult> AliasAsync(string previousId, string newId, System.Threading.CancellationToken cancellationToken);
    }

    public static class CaptureExtensions
    {
        public static bool Capture(this IPostHogClient client, string distinctId, string eventName, Dictionary<string, object>? properties) => throw null!;
    }

    public static class IdentifyPersonAsyncExtensions
    {
        public static Task<ApiResult> IdentifyAsync(this IPostHogClient client, string distinctId, string? email, string? name) => throw null!;
    }
}

namespace PostHog.AspNetCore
{
    public static class PostHogRequestContextExtensions
    {
        public static bool Capture(this IPostHogClient client, string eventName, Dictionary<string, object>? properties) => throw null!;
    }
}
