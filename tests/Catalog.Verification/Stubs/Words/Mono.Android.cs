// The shape of Android as far as the sources speak of it, after https://github.com/dotnet/android

namespace Android.Provider
{
    public abstract class Settings
    {
        public abstract class Secure
        {
            public static string GetString(object resolver, string name) => "";
        }
    }
}

namespace Android.OS
{
    public class Build
    {
        public static string Serial => "";

        public static string GetSerial() => "";
    }
}

namespace Android.Locations
{
    public class Address
    {
        public string PostalCode { get; set; }

        public string SubThoroughfare { get; set; }

        public string Thoroughfare { get; set; }

        public string GetAddressLine(int index) => "";
    }

    public class Location
    {
        public double Latitude { get; set; }

        public double Longitude { get; set; }
    }
}

namespace Android.Telephony
{
    public class TelephonyManager
    {
        public string DeviceId => "";

        public string Imei => "";

        public string Line1Number => "";

        public string SimSerialNumber => "";

        public string SubscriberId => "";

        public string GetImei(int slotIndex) => "";
    }
}
