// The shape of .NET MAUI's essentials as far as the sources speak of it, after https://github.com/dotnet/maui

namespace Microsoft.Maui.ApplicationModel.Communication
{
    public class Contact
    {
        public string DisplayName { get; }

        public string GivenName { get; set; }

        public string MiddleName { get; set; }

        public string FamilyName { get; set; }
    }

    public class ContactEmail
    {
        public string EmailAddress { get; set; }
    }

    public class ContactPhone
    {
        public string PhoneNumber { get; set; }
    }
}

namespace Microsoft.Maui.Devices
{
    public interface IDeviceInfo
    {
        string Name { get; }
    }

    public static class DeviceInfo
    {
        public static string Name => "";
    }
}

namespace Microsoft.Maui.Devices.Sensors
{
    public class Location
    {
        public double Latitude { get; set; }

        public double Longitude { get; set; }

        public double? Altitude { get; set; }
    }

    public class Placemark
    {
        public string FeatureName { get; set; }

        public string PostalCode { get; set; }

        public string Locality { get; set; }

        public string SubLocality { get; set; }

        public string Thoroughfare { get; set; }

        public string SubThoroughfare { get; set; }
    }
}
