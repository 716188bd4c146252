// The shape of PostHog as far as its pack speaks of it, after https://github.com/PostHog/posthog-dotnet

namespace PostHog
{
    public abstract partial class CaptureExceptionExtensions
    {
        public abstract void CaptureException(object client, object distinctId, object exception, object groups, object properties, object sendFeatureFlags, object timestamp);
    }
}

namespace PostHog
{
    public abstract partial class CaptureExtensions
    {
        public abstract void Capture(object client, object distinctId, object eventName, object groups, object personPropertiesToSet, object personPropertiesToSetOnce, object properties, object sendFeatureFlags, object timestamp);

        public abstract void CapturePageView(object client, object distinctId, object pagePath, object properties, object sendFeatureFlags);

        public abstract void CaptureScreenView(object client, object distinctId, object properties, object screenName, object sendFeatureFlags);

        public abstract void CaptureSurveyDismissed(object client, object distinctId, object properties, object surveyId);

        public abstract void CaptureSurveyResponse(object client, object distinctId, object properties, object surveyId, object surveyResponse);

        public abstract void CaptureSurveyResponses(object client, object distinctId, object properties, object surveyId, object surveyResponses);

        public abstract void CaptureSurveyShown(object client, object distinctId, object properties, object surveyId);
    }
}

namespace PostHog
{
    public abstract partial class GroupIdentifyAsyncExtensions
    {
        public abstract void GroupIdentifyAsync(object cancellationToken, object client, object distinctId, object key, object name, object properties, object type);
    }
}

namespace PostHog
{
    public interface IPostHogClient
    {
        void AliasAsync(object cancellationToken, object newId, object previousId);

        void Capture(object distinctId, object eventName, object flags, object groups, object properties, object sendFeatureFlags, object timestamp);

        void CaptureException(object distinctId, object exception, object flags, object groups, object properties, object sendFeatureFlags, object timestamp);

        void GroupIdentifyAsync(object cancellationToken, object distinctId, object key, object properties, object type);

        void IdentifyAsync(object cancellationToken, object distinctId, object personPropertiesToSet, object personPropertiesToSetOnce);
    }
}

namespace PostHog
{
    public abstract partial class IdentifyPersonAsyncExtensions
    {
        public abstract void AliasAsync(object client, object newId, object previousId);

        public abstract void IdentifyAsync(object cancellationToken, object client, object distinctId, object email, object name, object personPropertiesToSet, object personPropertiesToSetOnce);
    }
}

namespace PostHog.AspNetCore
{
    public static class PostHogRequestContextExtensions
    {
        public static bool Capture(this IPostHogClient client, string eventName, System.Collections.Generic.Dictionary<string, object> properties) => false;

        public static bool CaptureException(this IPostHogClient client, System.Exception exception, System.Collections.Generic.Dictionary<string, object> properties) => false;
    }
}
