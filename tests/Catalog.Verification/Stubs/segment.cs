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
