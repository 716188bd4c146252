// The shape of the Windows runtime as far as the sources speak of it, after https://learn.microsoft.com/en-us/uwp/api

namespace Windows.System.Profile
{
    public sealed class SystemIdentificationInfo
    {
        public object Id => null;
    }
}

namespace Windows.Devices.Geolocation
{
    public struct BasicGeoposition
    {
        public double Latitude;

        public double Longitude;
    }
}

namespace Windows.Security.ExchangeActiveSyncProvisioning
{
    public sealed class EasClientDeviceInformation
    {
        public string FriendlyName => "";

        public global::System.Guid Id => default;
    }
}
