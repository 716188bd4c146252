// The shape of Microsoft.Maui.Essentials as far as its pack speaks of it, after https://github.com/dotnet/maui

namespace Microsoft.Maui.Storage
{
    public interface IPreferences
    {
        void Set<T>(string key, T value, string sharedName = null);
    }

    public interface ISecureStorage
    {
        System.Threading.Tasks.Task SetAsync(string key, string value);
    }

    public static class Preferences
    {
        public static void Set(string key, string value)
        {
        }
    }

    public static class PreferencesExtensions
    {
        public static void Set(this IPreferences preferences, string key, string value)
        {
        }
    }

    public static class SecureStorage
    {
        public static System.Threading.Tasks.Task SetAsync(string key, string value) => throw null;
    }
}
