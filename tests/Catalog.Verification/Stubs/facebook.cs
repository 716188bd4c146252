// The shape of Facebook.Unity as far as its pack speaks of it, after https://github.com/facebook/facebook-sdk-for-unity

namespace Facebook.Unity
{
    public abstract partial class FB
    {
        public abstract void API(object callback, object formData, object method, object query);

        public abstract void AppRequest(object actionType, object callback, object data, object excludeIds, object filters, object maxRecipients, object message, object objectId, object title, object @to);

        public abstract void FeedShare(object callback, object link, object linkCaption, object linkDescription, object linkName, object mediaSource, object picture, object toId);

        public abstract void LogAppEvent(object logEvent, object parameters, object valueToSum);

        public abstract void LogPurchase(object currency, object logPurchase, object parameters);

        public abstract void ShareLink(object callback, object contentDescription, object contentTitle, object contentURL, object photoURL);
    }
}

namespace Facebook.Unity
{
    public partial class FB
    {
        public abstract partial class Mobile
        {
            public abstract void ScheduleAppToUserNotification(object body, object callback, object media, object payload, object timeInterval, object title);

            public abstract void SetPushNotificationsDeviceTokenString(object token);

            public abstract object UserID { get; set; }
        }
    }
}
