// The shape of AdjustSdk as far as its pack speaks of it, after https://github.com/adjust/unity_sdk

namespace AdjustSdk
{
    public abstract partial class Adjust
    {
        public abstract void AddGlobalCallbackParameter(object key, object value);

        public abstract void AddGlobalPartnerParameter(object key, object value);

        public abstract void SetExternalDeviceIdInDelay(object externalDeviceId);

        public abstract void SetPushToken(object pushToken);

        public abstract void TrackAdRevenue(object adRevenue);

        public abstract void TrackAppStoreSubscription(object subscription);

        public abstract void TrackEvent(object adjustEvent);

        public abstract void TrackPlayStoreSubscription(object subscription);

        public abstract void TrackThirdPartySharing(object thirdPartySharing);
    }
}

namespace AdjustSdk
{
    public abstract partial class AdjustEvent
    {
        public abstract void AddCallbackParameter(object key, object value);

        public abstract void AddPartnerParameter(object key, object value);
    }
}
