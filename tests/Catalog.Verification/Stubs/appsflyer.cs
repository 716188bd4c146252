// The shape of AppsFlyer as far as its pack speaks of it, after https://github.com/AppsFlyerSDK/appsflyer-unity-plugin

namespace AppsFlyerSDK
{
    public abstract partial class AppsFlyer
    {
        public abstract void attributeAndOpenStore(object appID, object campaign, object gameObject, object userParams);

        public abstract void generateUserInviteLink(object gameObject, object parameters);

        public abstract void logAdRevenue(object additionalParameters, object adRevenueData);

        public abstract void sendEvent(object eventName, object eventValues);

        public abstract void setAdditionalData(object customData);

        public abstract void setAndroidIdData(object aAndroidId);

        public abstract void setCustomerIdAndStartSDK(object id);

        public abstract void setCustomerUserId(object id);

        public abstract void setImeiData(object aImei);

        public abstract void setPartnerData(object partnerId, object partnerInfo);

        public abstract void setPhoneNumber(object phoneNumber);

        public abstract void setUserEmails(object cryptType, object userEmails);
    }
}
