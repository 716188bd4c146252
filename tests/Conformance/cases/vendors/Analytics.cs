using GoogleAnalyticsTracker.Core;
using GoogleAnalyticsTracker.Simple;
using Piwik.Tracker;
using Plugin.Firebase.Analytics;

namespace Cases.Vendors.AnalyticsCase
{
    internal static class Analytics
    {
        public static Task GoogleEventBad(SimpleTracker tracker, User user) => tracker.TrackEventAsync("account", "login", user.Email); // expect: PRIV202

        public static Task GoogleHitBad(TrackerBase tracker, User user) => tracker.TrackAsync(new PageView { UserId = user.Email }); // expect: PRIV202

        public static Task GoogleEventOk(SimpleTracker tracker, User user) => tracker.TrackEventAsync("account", "login", user.Theme);

        public static string GoogleAccountOk(TrackerBase tracker, User user) => tracker.TrackingAccount = user.Theme;

        public static void MatomoUserBad(PiwikTracker tracker, User user) => tracker.SetUserId(user.Email); // expect: PRIV202

        public static void MatomoEventBad(PiwikTracker tracker, User user) => tracker.DoTrackEvent("account", "login", user.Name); // expect: PRIV202

        public static void MatomoEventOk(PiwikTracker tracker, User user) => tracker.DoTrackEvent("account", "login", user.Theme);

        public static string MatomoHashOk(User user) => PiwikTracker.GetUserIdHashed(user.Email);

        public static void FirebaseEventBad(IFirebaseAnalytics analytics, User user) => analytics.LogEvent("login", ("mail", user.Email)); // expect: PRIV202

        public static void FirebasePropertyBad(IFirebaseAnalytics analytics, User user) => analytics.SetUserProperty("name", user.Name); // expect: PRIV202

        public static void FirebaseEventOk(IFirebaseAnalytics analytics, User user) => analytics.LogEvent("login", ("visits", user.Visits));
    }
}

namespace GoogleAnalyticsTracker.Core
{
    public class PageView
    {
        public string? UserId { get; set; }
    }

    public class TrackerBase
    {
        public string TrackingAccount { get; set; } = "";

        public Task TrackAsync(PageView generalParameters) => Task.CompletedTask;
    }
}

namespace GoogleAnalyticsTracker.Simple
{
    public class SimpleTracker : TrackerBase;

    public static class EventTrackerExtensions
    {
        public static Task TrackEventAsync(this SimpleTracker tracker, string category, string action, string label) => Task.CompletedTask;
    }
}

namespace Piwik.Tracker
{
    public class PiwikTracker
    {
        public static string GetUserIdHashed(string id) => id.Length.ToString();

        public void SetUserId(string userId)
        {
        }

        public void DoTrackEvent(string category, string action, string name = "")
        {
        }
    }
}

namespace Plugin.Firebase.Analytics
{
    public interface IFirebaseAnalytics
    {
        void LogEvent(string eventName, params (string ParameterName, object ParameterValue)[] parameters);

        void SetUserProperty(string name, string value);
    }
}
