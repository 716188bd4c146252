// The shape of Mixpanel as far as its pack speaks of it, after https://github.com/eealeivan/mixpanel-csharp

namespace Mixpanel
{
    public interface IMixpanelClient
    {
        void AliasAsync(object alias, object cancellationToken, object distinctId);

        void PeopleAddAsync(object cancellationToken, object distinctId, object properties);

        void PeopleAppendAsync(object cancellationToken, object distinctId, object properties);

        void PeopleDeleteAsync(object cancellationToken, object distinctId, object ignoreAlias);

        void PeopleRemoveAsync(object cancellationToken, object distinctId, object properties);

        void PeopleSetAsync(object cancellationToken, object distinctId, object properties);

        void PeopleSetOnceAsync(object cancellationToken, object distinctId, object properties);

        void PeopleTrackChargeAsync(object amount, object cancellationToken, object distinctId, object time);

        void PeopleUnionAsync(object cancellationToken, object distinctId, object properties);

        void PeopleUnsetAsync(object cancellationToken, object distinctId, object propertyNames);

        void SendAsync(object cancellationToken, object messages);

        void SendJsonAsync(object cancellationToken, object endpoint, object messageJson);

        void TrackAsync(object @event, object cancellationToken, object distinctId, object properties);
    }
}

namespace Mixpanel
{
    public abstract class MixpanelClient
    {
        public abstract void TrackAsync(object cancellationToken, object distinctId, object @event, object properties);

        public abstract void PeopleSetAsync(object cancellationToken, object distinctId, object properties);

        public abstract void PeopleSetOnceAsync(object cancellationToken, object distinctId, object properties);
    }
}
