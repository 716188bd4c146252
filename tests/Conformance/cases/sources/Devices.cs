// option: PrivacyInference=report
// severity: PRIV201=warning
using Microsoft.AspNetCore.Identity;

namespace Cases.Sources.DevicesCase
{
    /// <summary>Devices, and accounts.</summary>
    internal static class Devices
    {
        public static void NameBad() => Log.LogInformation("{X}", Xamarin.Essentials.DeviceInfo.Name); // expect: PRIV201

        public static void ModelOk() => Log.LogInformation("{X}", Xamarin.Essentials.DeviceInfo.Model);

        public static void VendorBad(UIKit.UIDevice device) => Log.LogInformation("{X}", device.IdentifierForVendor); // expect: PRIV201

        public static void SubscriberBad(Android.Telephony.TelephonyManager phone) => Log.LogInformation("{X} {Y}", phone.Imei, phone.Line1Number); // expect: PRIV201, PRIV201

        public static void OperatorOk(Android.Telephony.TelephonyManager phone) => Log.LogInformation("{X}", phone.NetworkOperatorName);

        public static void UnityBad() => Log.LogInformation("{X}", UnityEngine.SystemInfo.deviceUniqueIdentifier); // expect: PRIV201

        public static void UnityOk() => Log.LogInformation("{X}", UnityEngine.SystemInfo.deviceModel);

        public static void AdvertisingBad(AdSupport.ASIdentifierManager manager) => Log.LogInformation("{X}", manager.AdvertisingIdentifier); // expect: PRIV201

        public static void TrackingOk(AdSupport.ASIdentifierManager manager) => Log.LogInformation("{X}", manager.IsAdvertisingTrackingEnabled);

        public static void AndroidBad(object resolver) =>
            Log.LogInformation("{X}", Android.Provider.Settings.Secure.GetString(resolver, Android.Provider.Settings.Secure.AndroidId)); // expect: PRIV201

        public static void AndroidOk(object resolver) => Log.LogInformation("{X}", Android.Provider.Settings.Secure.GetString(resolver, "location_mode"));

        public static void VersionOk(UIKit.UIDevice device) => Log.LogInformation("{X}", device.SystemVersion);

        public static void StampBad(IdentityUser user) => Log.LogInformation("{X}", user.SecurityStamp); // expect: PRIV209

        public static void StampOk(IdentityUser user) => Log.LogInformation("{X}", user.ConcurrencyStamp);
    }
}

namespace Android.Provider
{
    public static class Settings
    {
        public static class Secure
        {
            public const string AndroidId = "android_id";

            public static string? GetString(object resolver, string name) => resolver + name;
        }
    }
}

namespace Foundation
{
    public class NSUuid
    {
        public override string ToString() => "";
    }
}

namespace AdSupport
{
    public class ASIdentifierManager
    {
        public Foundation.NSUuid AdvertisingIdentifier { get; } = new();

        public bool IsAdvertisingTrackingEnabled { get; }
    }
}

namespace Android.Telephony
{
    public class TelephonyManager
    {
        public string Imei { get; } = "";

        public string Line1Number { get; } = "";

        public string NetworkOperatorName { get; } = "";
    }
}

namespace UnityEngine
{
    public static class SystemInfo
    {
        public static string deviceUniqueIdentifier => "";

        public static string deviceModel => "";
    }
}

namespace Xamarin.Essentials
{
    public static class DeviceInfo
    {
        public static string Name => "";

        public static string Model => "";
    }
}

namespace UIKit
{
    public class UIDevice
    {
        public Guid IdentifierForVendor { get; }

        public string SystemVersion { get; } = "";
    }
}
