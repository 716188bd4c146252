// The shape of Heap as far as its pack speaks of it, after https://github.com/heap/heap-xamarin-bridge-sdk

namespace HeapInc.Xamarin
{
    public static class Heap
    {
        public static void AddEventProperties(object properties)
        {
        }

        public static void AddUserProperties(object properties)
        {
        }

        public static void Identify(object identity)
        {
        }

        public static void Track(object eventName, object properties)
        {
        }
    }
}
