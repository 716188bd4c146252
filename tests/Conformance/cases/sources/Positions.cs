// option: PrivacyInference=report
// severity: PRIV201=warning
namespace Cases.Sources.PositionsCase
{
    /// <summary>Where somebody is: positions, and the places that they are in.</summary>
    internal static class Positions
    {
        public static void AppleBad(CoreLocation.CLLocation where) => Log.LogInformation("{X} {Y}", where.Coordinate.Latitude, where.Coordinate.Longitude); // expect: PRIV201, PRIV201

        public static void AppleStreetBad(CoreLocation.CLPlacemark place) => Log.LogInformation("{X}", place.Thoroughfare); // expect: PRIV201

        public static void ApplePostalBad(CoreLocation.CLPlacemark place) => Log.LogInformation("{X}", place.PostalCode); // expect: PRIV201

        public static void AppleOk(CoreLocation.CLLocation where, CoreLocation.CLPlacemark place) =>
            Log.LogInformation("{X} {Y} {Z}", where.Speed, place.Country, place.Locality);

        public static void MauiBad(Microsoft.Maui.Devices.Sensors.Location where) => Log.LogInformation("{X}", where.Latitude); // expect: PRIV201

        public static void MauiStreetBad(Microsoft.Maui.Devices.Sensors.Placemark place) => Log.LogInformation("{X}", place.Thoroughfare + place.SubThoroughfare); // expect: PRIV201

        public static void MauiOk(Microsoft.Maui.Devices.Sensors.Location where, Microsoft.Maui.Devices.Sensors.Placemark place) =>
            Log.LogInformation("{X} {Y}", where.Speed, place.CountryName);

        public static void AndroidBad(Android.Locations.Location where) => Log.LogInformation("{X}", where.Longitude); // expect: PRIV201

        public static void AndroidOk(Android.Locations.Location where) => Log.LogInformation("{X}", where.Provider);

        public static void UnityBad(UnityEngine.LocationInfo where) => Log.LogInformation("{X}", where.latitude); // expect: PRIV201

        public static void UnityOk(UnityEngine.LocationInfo where) => Log.LogInformation("{X}", where.timestamp);

        public static void WindowsBad(Windows.Devices.Geolocation.BasicGeoposition where) => Log.LogInformation("{X}", where.Latitude); // expect: PRIV201

        public static void WindowsOk(Windows.Devices.Geolocation.BasicGeoposition where) => Log.LogInformation("{X}", where.Altitude);
    }
}

namespace CoreLocation
{
    public struct CLLocationCoordinate2D
    {
        public double Latitude;

        public double Longitude;
    }

    public class CLLocation
    {
        public CLLocationCoordinate2D Coordinate { get; }

        public double Speed { get; }
    }

    public class CLPlacemark
    {
        public string Thoroughfare { get; } = "";

        public string PostalCode { get; } = "";

        public string Locality { get; } = "";

        public string Country { get; } = "";
    }
}

namespace Microsoft.Maui.Devices.Sensors
{
    public class Location
    {
        public double Latitude { get; set; }

        public double? Speed { get; set; }
    }

    public class Placemark
    {
        public string Thoroughfare { get; set; } = "";

        public string SubThoroughfare { get; set; } = "";

        public string CountryName { get; set; } = "";
    }
}

namespace Android.Locations
{
    public class Location
    {
        public double Longitude { get; set; }

        public string Provider { get; set; } = "";
    }
}

namespace UnityEngine
{
    public struct LocationInfo
    {
        public readonly float latitude => 1;

        public readonly double timestamp => 1;
    }
}

namespace Windows.Devices.Geolocation
{
    public struct BasicGeoposition
    {
        public double Latitude;

        public double Altitude;
    }
}
