// The shape of Microsoft.AppCenter as far as its pack speaks of it, after https://github.com/microsoft/appcenter-sdk-dotnet

namespace Microsoft.AppCenter.Analytics
{
    public abstract partial class Analytics
    {
        public abstract void TrackEvent(object name, object properties);
    }
}

namespace Microsoft.AppCenter
{
    public abstract partial class AppCenter
    {
        public abstract void SetCountryCode(object countryCode);

        public abstract void SetUserId(object userId);
    }
}

namespace Microsoft.AppCenter.Crashes
{
    public abstract partial class Crashes
    {
        public abstract void TrackError(object attachments, object exception, object properties);
    }
}

namespace Microsoft.AppCenter.Crashes
{
    public abstract partial class ErrorAttachmentLog
    {
        public abstract void AttachmentWithBinary(object contentType, object data, object fileName);

        public abstract void AttachmentWithText(object fileName, object text);
    }
}
