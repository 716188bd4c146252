// The shape of RudderAnalytics as far as its pack speaks of it, after https://github.com/rudderlabs/rudder-sdk-.net

namespace RudderStack
{
    public interface IRudderAnalyticsClient
    {
        void Alias(object options, object previousId, object userId);

        void Group(object groupId, object options, object traits, object userId);

        void Identify(object options, object traits, object userId);

        void Page(object category, object name, object options, object properties, object userId);

        void Screen(object category, object name, object options, object properties, object userId);

        void Track(object eventName, object options, object properties, object userId);
    }
}
