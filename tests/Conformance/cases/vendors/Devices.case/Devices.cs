using Microsoft.Maui.Storage;

namespace Cases.Vendors.DevicesCase;

internal static class Devices
{
    public static void PreferenceBad(User user) => Preferences.Set("mail", user.Email); // expect: PRIV208

    public static void GivenPreferenceBad(IPreferences preferences, User user) => preferences.Set("name", user.Name); // expect: PRIV208

    public static Task SecretBad(User user) => SecureStorage.SetAsync("mail", user.Email); // expect: PRIV208

    public static Task GivenSecretBad(ISecureStorage storage, User user) => storage.SetAsync("mail", user.Email); // expect: PRIV208

    public static void ClassicBad(User user) => Xamarin.Essentials.Preferences.Set("mail", user.Email); // expect: PRIV208

    public static void PreferenceOk(User user) => Preferences.Set("visits", user.Visits);

    public static void GivenPreferenceOk(IPreferences preferences, User user) => preferences.Set("theme", user.Theme);
}
