// The shape of AppMetrica as far as its pack speaks of it, after https://github.com/appmetrica/appmetrica-unity-plugin

namespace Io.AppMetrica
{
    public abstract partial class AppMetrica
    {
        public abstract void ReportAdRevenue(object adRevenue);

        public abstract void ReportAppOpen(object deeplink);

        public abstract void ReportECommerce(object ecommerce);

        public abstract void ReportError(object error, object identifier, object message);

        public abstract void ReportEvent(object eventName, object jsonValue);

        public abstract void ReportExternalAttribution(object externalAttribution);

        public abstract void ReportRevenue(object revenue);

        public abstract void ReportUnhandledException(object exception);

        public abstract void ReportUserProfile(object profile);

        public abstract void SetLocation(object location);

        public abstract void SetUserProfileID(object userProfileID);
    }
}

namespace Io.AppMetrica
{
    public interface IReporter
    {
        void PutAppEnvironmentValue(object key, object value);

        void ReportAdRevenue(object adRevenue);

        void ReportECommerce(object ecommerce);

        void ReportError(object error, object identifier, object message);

        void ReportEvent(object eventName, object jsonValue);

        void ReportRevenue(object revenue);

        void ReportUnhandledException(object exception);

        void ReportUserProfile(object profile);

        void SetUserProfileID(object profileID);
    }
}

namespace Yandex.Metrica
{
    public abstract partial class YandexMetrica
    {
        public abstract void ReportError(object message, object exception);

        public abstract void ReportEvent(object eventName, object jsonValue);
    }
}
