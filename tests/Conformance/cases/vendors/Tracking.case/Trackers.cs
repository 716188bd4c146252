using Mixpanel;
using PostHog;
using PostHog.AspNetCore;
using RudderStack;
using RudderStack.Model;
using Segment;
using Segment.Model;

namespace Cases.Vendors.TrackingCase;

internal static class Trackers
{
    public static void SegmentTraitsBad(User user) =>
        Analytics.Client.Identify("1", new Traits { ["email"] = user.Email, ["theme"] = user.Theme }); // expect: PRIV202

    public static void SegmentUserBad(IAnalyticsClient client, User user) => client.Alias("1", user.Email); // expect: PRIV202

    public static void SegmentTrackBad(IAnalyticsClient client, User user) =>
        client.Track("1", "Login", new Dictionary<string, object> { ["name"] = user.Name }); // expect: PRIV202

    public static void SegmentPageBad(IAnalyticsClient client, User user) =>
        client.Page("1", "Home of " + user.Name, "account", new Properties(), new Options()); // expect: PRIV202

    public static void RudderBad(IRudderAnalyticsClient client, User user) =>
        client.Identify("1", new Dictionary<string, object> { ["email"] = user.Email }, new RudderOptions()); // expect: PRIV202

    public static Task MixpanelBad(IMixpanelClient client, User user) => client.TrackAsync("Login", new { DistinctId = "1", Mail = user.Email }); // expect: PRIV202

    public static Task MixpanelPersonBad(IMixpanelClient client, User user) => client.PeopleSetAsync("1", new Dictionary<string, object> { ["$email"] = user.Email }); // expect: PRIV202

    public static void PostHogBad(IPostHogClient client, User user) => client.Capture("1", "login", new Dictionary<string, object> { ["mail"] = user.Email }); // expect: PRIV202

    public static Task PostHogPersonBad(IPostHogClient client, User user) => client.IdentifyAsync("1", user.Email, user.Theme); // expect: PRIV202

    public static void PostHogRequestBad(IPostHogClient client, User user) => client.Capture("login", new Dictionary<string, object> { ["name"] = user.Name }); // expect: PRIV202

    public static void SegmentOk(IAnalyticsClient client, User user) => client.Identify("1", new Traits { ["theme"] = user.Theme });

    public static void RudderOk(IRudderAnalyticsClient client, User user) => client.Track("1", "Login", new Dictionary<string, object> { ["visits"] = user.Visits });

    public static Task MixpanelOk(IMixpanelClient client, User user) => client.TrackAsync("Login", new { DistinctId = "1", user.Theme });

    public static void PostHogOk(IPostHogClient client, User user) => client.Capture("1", "login", new Dictionary<string, object> { ["visits"] = user.Visits });
}
