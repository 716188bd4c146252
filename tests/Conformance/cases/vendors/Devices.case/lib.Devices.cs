// After https://github.com/dotnet/maui: what the cases call of it.
namespace Microsoft.Maui.Storage
{
    public interface IPreferences
    {
        void Set<T>(string key, T value, string? sharedName = null);
    }

    public interface ISecureStorage
    {
        Task SetAsync(string key, string value);
    }

    public static class Preferences
    {
        public static void Set(string key, string? value)
        {
        }

        public static void Set(string key, int value)
        {
        }
    }

    public static class SecureStorage
    {
        public static Task SetAsync(string key, string value) => throw null!;
    }
}

// After https://github.com/xamarin/Essentials.
namespace Xamarin.Essentials
{
    public static class Preferences
    {
        public static void Set(string key, string value)
        {
        }
    }
}
