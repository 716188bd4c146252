// The shape of Xamarin.Essentials as far as its pack speaks of it, after https://github.com/xamarin/Essentials

namespace Xamarin.Essentials
{
    public static class Preferences
    {
        public static void Set(string key, string value)
        {
        }
    }

    public static class SecureStorage
    {
        public static System.Threading.Tasks.Task SetAsync(string key, string value) => throw null;
    }
}
