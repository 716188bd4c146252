// The shape of Segment.Analytics.CSharp as far as its pack speaks of it, after https://github.com/segmentio/Analytics-CSharp

namespace Segment.Analytics
{
    public abstract partial class Analytics
    {
        public abstract void Alias(object enrichment, object newId);

        public abstract void Group(object enrichment, object groupId, object traits);

        public abstract void Identify(object enrichment, object traits, object userId);

        public abstract void Page(object category, object enrichment, object properties, object title);

        public abstract void Screen(object category, object enrichment, object properties, object title);

        public abstract void Track(object enrichment, object name, object properties);
    }
}

// The server library, after https://github.com/segmentio/Analytics.NET

namespace Segment.Model
{
    public class Options;
}

namespace Segment
{
    public interface IAnalyticsClient
    {
        void Identify(string userId, System.Collections.Generic.IDictionary<string, object> traits, Model.Options options);

        void Group(string userId, string groupId, System.Collections.Generic.IDictionary<string, object> traits, Model.Options options);

        void Track(string userId, string eventName, System.Collections.Generic.IDictionary<string, object> properties, Model.Options options);

        void Alias(string previousId, string userId, Model.Options options);

        void Page(string userId, string name, string category, System.Collections.Generic.IDictionary<string, object> properties, Model.Options options);

        void Screen(string userId, string name, string category, System.Collections.Generic.IDictionary<string, object> properties, Model.Options options);
    }
}

namespace Segment
{
    public abstract class Client : IAnalyticsClient
    {
        public abstract void Identify(string userId, System.Collections.Generic.IDictionary<string, object> traits, Model.Options options);

        public abstract void Group(string userId, string groupId, System.Collections.Generic.IDictionary<string, object> traits, Model.Options options);

        public abstract void Track(string userId, string eventName, System.Collections.Generic.IDictionary<string, object> properties, Model.Options options);

        public abstract void Alias(string previousId, string userId, Model.Options options);

        public abstract void Page(string userId, string name, string category, System.Collections.Generic.IDictionary<string, object> properties, Model.Options options);

        public abstract void Screen(string userId, string name, string category, System.Collections.Generic.IDictionary<string, object> properties, Model.Options options);
    }
}
