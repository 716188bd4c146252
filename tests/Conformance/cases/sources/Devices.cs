// option: PrivacyInference=report
// severity: PRIV201=warning
using Microsoft.AspNetCore.Identity;

namespace Cases.Sources.DevicesCase
{
    /// <summary>Devices, and messages that come in.</summary>
    internal static class Devices
    {
        public static void NameBad() => Log.LogInformation("{X}", Xamarin.Essentials.DeviceInfo.Name); // expect: PRIV201

        public static void ModelOk() => Log.LogInformation("{X}", Xamarin.Essentials.DeviceInfo.Model);

        public static void VendorBad(UIKit.UIDevice device) => Log.LogInformation("{X}", device.IdentifierForVendor); // expect: PRIV201

        public static void AndroidBad(object resolver) =>
            Log.LogInformation("{X}", Android.Provider.Settings.Secure.GetString(resolver, Android.Provider.Settings.Secure.AndroidId)); // expect: PRIV201

        public static void AndroidOk(object resolver) => Log.LogInformation("{X}", Android.Provider.Settings.Secure.GetString(resolver, "location_mode"));

        public static void VersionOk(UIKit.UIDevice device) => Log.LogInformation("{X}", device.SystemVersion);

        public static void SmsBad(Twilio.AspNet.Common.SmsRequest request) => Log.LogInformation("{X} {Y}", request.From, request.Body); // expect: PRIV201, PRIV201

        public static void SmsOk(Twilio.AspNet.Common.SmsRequest request) => Log.LogInformation("{X}", request.SmsSid);

        public static void MailBad(StrongGrid.Models.Webhooks.InboundEmail mail) => Log.LogInformation("{X}", mail.SenderIp); // expect: PRIV201

        public static void MailOk(StrongGrid.Models.Webhooks.InboundEmail mail) => Log.LogInformation("{X}", mail.Charsets);

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

namespace Twilio.AspNet.Common
{
    public class SmsRequest
    {
        public string From { get; set; } = "";

        public string Body { get; set; } = "";

        public string SmsSid { get; set; } = "";
    }
}

namespace StrongGrid.Models.Webhooks
{
    public class InboundEmail
    {
        public string SenderIp { get; set; } = "";

        public string Charsets { get; set; } = "";
    }
}
