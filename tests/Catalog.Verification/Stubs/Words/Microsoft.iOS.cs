// The shape of Apple's frameworks as far as the sources speak of it, after https://github.com/dotnet/macios

namespace Foundation
{
    public class NSUuid
    {
    }
}

namespace AdSupport
{
    public class ASIdentifierManager
    {
        public Foundation.NSUuid AdvertisingIdentifier => null;
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
        public CLLocationCoordinate2D Coordinate => default;

        public double Altitude => 0;
    }

    public class CLVisit
    {
        public CLLocationCoordinate2D Coordinate => default;
    }

    public class CLPlacemark
    {
        public string Name => "";

        public string PostalCode => "";

        public string Thoroughfare => "";

        public string SubThoroughfare => "";

        public string Locality => "";
    }
}

namespace UIKit
{
    public class UIDevice
    {
        public Foundation.NSUuid IdentifierForVendor => null;

        public string Name => "";
    }
}
