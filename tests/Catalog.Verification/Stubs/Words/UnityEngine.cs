// The shape of Unity as far as the sources speak of it, after https://github.com/Unity-Technologies/UnityCsReference

namespace UnityEngine
{
    public struct LocationInfo
    {
        public float latitude => 0;

        public float longitude => 0;
    }

    public sealed class SystemInfo
    {
        public static string deviceName => "";

        public static string deviceUniqueIdentifier => "";
    }
}
