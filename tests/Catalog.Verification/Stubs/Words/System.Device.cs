// The shape of .NET Framework's positions as far as the sources speak of it, after https://github.com/microsoft/referencesource

namespace System.Device.Location
{
    public class GeoCoordinate
    {
        public double Latitude { get; set; }

        public double Longitude { get; set; }
    }
}
