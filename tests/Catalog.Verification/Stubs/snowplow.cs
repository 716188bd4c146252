// The shape of Snowplow.Tracker as far as its pack speaks of it, after https://github.com/snowplow/snowplow-dotnet-tracker

namespace Snowplow.Tracker.Models
{
    public abstract partial class Subject
    {
        public abstract void SetDomainSessionId(object domainSessionId);

        public abstract void SetDomainUserId(object domainUserId);

        public abstract void SetIpAddress(object ipAddress);

        public abstract void SetNetworkUserId(object networkUserId);

        public abstract void SetUserId(object id);

        public abstract void SetUseragent(object useragent);
    }
}

namespace Snowplow.Tracker
{
    public abstract partial class Tracker
    {
        public abstract void SetDomainUserId(object domainUserId);

        public abstract void SetIpAddress(object ipAddress);

        public abstract void SetNetworkUserId(object networkUserId);

        public abstract void SetUserId(object id);

        public abstract void SetUseragent(object useragent);

        public abstract void Track(object eventSubject, object newEvent);
    }
}
