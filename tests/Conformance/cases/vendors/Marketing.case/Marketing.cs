using AdjustSdk;
using AmplitudeSharp;
using AppsFlyerSDK;
using Facebook.Unity;
using Io.AppMetrica;
using Microsoft.AppCenter.Analytics;
using Microsoft.AppCenter.Crashes;
using Snowplow.Tracker.Models;
using Snowplow.Tracker.Models.Events;
using SnowplowTracker = Snowplow.Tracker.Tracker;

namespace Cases.Vendors.MarketingCase;

internal static class Marketing
{
    public static void AdjustCallbackBad(AdjustEvent happened, User user) => happened.AddCallbackParameter("mail", user.Email); // expect: PRIV203

    public static void AdjustGlobalBad(User user) => Adjust.AddGlobalPartnerParameter("name", user.Name); // expect: PRIV203

    public static void AdjustCallbackOk(AdjustEvent happened, User user)
    {
        happened.AddCallbackParameter("theme", user.Theme);
        Adjust.TrackEvent(happened);
    }

    public static void AdjustReadOk(AdjustEvent happened, User user) => Coin = happened.ProductId == user.Email;

    public static void AppsFlyerEventBad(User user) => AppsFlyer.sendEvent("login", new Dictionary<string, string> { ["mail"] = user.Email }); // expect: PRIV203

    public static void AppsFlyerUserBad(User user) => AppsFlyer.setCustomerUserId(user.Email); // expect: PRIV203

    public static void AppsFlyerMailsBad(User user) => AppsFlyer.setUserEmails(EmailCryptType.EmailCryptTypeNone, user.Email); // expect: PRIV203

    public static void AppsFlyerPhoneBad(User user) => AppsFlyer.setPhoneNumber(user.Phone); // expect: PRIV203

    public static void AppsFlyerEventOk(User user) => AppsFlyer.sendEvent("login", new Dictionary<string, string> { ["theme"] = user.Theme });

    public static void AppsFlyerCurrencyOk(User user) => AppsFlyer.setCurrencyCode(user.Address!.Country);

    public static void FacebookEventBad(User user) => FB.LogAppEvent("login", null, new Dictionary<string, object> { ["mail"] = user.Email }); // expect: PRIV203

    public static void FacebookUserBad(User user) => FB.Mobile.UserID = user.Email; // expect: PRIV203

    public static void FacebookEventOk(User user) => FB.LogAppEvent("login", user.Visits, new Dictionary<string, object> { ["theme"] = user.Theme });

    public static void AmplitudeEventBad(AmplitudeService amplitude, User user) => amplitude.Track("login", new { mail = user.Email }); // expect: PRIV202

    public static void AmplitudeUserBad(AmplitudeService amplitude, User user) =>
        amplitude.Identify(new UserProperties { UserId = user.Email }, new DeviceProperties()); // expect: PRIV202

    public static void AmplitudeExtraBad(AmplitudeService amplitude, User user) =>
        amplitude.ExtraEventProperties = new Dictionary<string, object> { ["name"] = user.Name }; // expect: PRIV202

    public static void AmplitudeExtraItemBad(AmplitudeService amplitude, User user) => amplitude.ExtraEventProperties["name"] = user.Name; // expect: PRIV202

    public static void AmplitudeEventOk(AmplitudeService amplitude, User user) => amplitude.Track("login", new { theme = user.Theme });

    public static void AmplitudeExtraItemOk(AmplitudeService amplitude, User user) => amplitude.ExtraEventProperties["theme"] = user.Theme;

    public static void AppCenterEventBad(User user) => Analytics.TrackEvent("login", new Dictionary<string, string> { ["mail"] = user.Email }); // expect: PRIV202

    public static void AppCenterErrorBad(Exception error, User user) =>
        Crashes.TrackError(error, new Dictionary<string, string> { ["name"] = user.Name }); // expect: PRIV202

    public static ErrorAttachmentLog AppCenterTextBad(User user) => ErrorAttachmentLog.AttachmentWithText("of " + user.Email, "who.txt"); // expect: PRIV202

    public static void AppCenterUserBad(User user) => Microsoft.AppCenter.AppCenter.SetUserId(user.Email); // expect: PRIV202

    public static void AppCenterEventOk(User user) => Analytics.TrackEvent("login", new Dictionary<string, string> { ["theme"] = user.Theme });

    public static void AppCenterUrlOk(User user) => Microsoft.AppCenter.AppCenter.SetLogUrl("https://example.org/" + user.Theme);

    public static void SnowplowEventBad(User user) =>
        SnowplowTracker.Instance.Track(new Structured().SetCategory("account").SetAction("login").SetLabel(user.Email).Build()); // expect: PRIV202

    public static void SnowplowUserBad(User user) => SnowplowTracker.Instance.SetUserId(user.Email); // expect: PRIV202

    public static void SnowplowSubjectBad(Subject subject, User user) => subject.SetNetworkUserId(user.Email); // expect: PRIV202

    public static void SnowplowEventOk(User user) =>
        SnowplowTracker.Instance.Track(new Structured().SetCategory("account").SetAction("login").SetLabel(user.Theme).Build());

    public static void SnowplowLanguageOk(Subject subject, User user) => subject.SetLang(user.Address!.Country);

    public static void AppMetricaEventBad(User user) => AppMetrica.ReportEvent("login", "{ mail: " + user.Email + " }"); // expect: PRIV202

    public static void AppMetricaProfileBad(User user) => AppMetrica.SetUserProfileID(user.Email); // expect: PRIV202

    public static void AppMetricaReporterBad(IReporter reporter, User user) => reporter.ReportEvent("hello " + user.Name); // expect: PRIV202

    public static void AppMetricaWindowsBad(User user) => Yandex.Metrica.YandexMetrica.ReportEvent("login", user); // expect: PRIV202

    public static void AppMetricaEventOk(User user) => AppMetrica.ReportEvent("login", "{ theme: " + user.Theme + " }");

    public static void AppMetricaPauseOk(IReporter reporter) => reporter.PauseSession();
}
