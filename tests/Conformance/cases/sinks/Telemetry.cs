using System.Diagnostics;
using Microsoft.ApplicationInsights;

namespace Cases.Sinks.TelemetryCase;

internal static class Telemetry
{
    public static void EventNameBad(TelemetryClient client, User user) => client.TrackEvent(user.Email); // expect: PRIV204

    public static void EventPropertiesBad(TelemetryClient client, User user) =>
        client.TrackEvent("login", new Dictionary<string, string> { ["mail"] = user.Email }); // expect: PRIV204

    public static void EventPropertiesKeptBad(TelemetryClient client, User user)
    {
        var properties = new Dictionary<string, string>();
        properties["mail"] = user.Email;
        client.TrackEvent("login", properties); // expect: PRIV204
    }

    public static void TraceBad(TelemetryClient client, User user) => client.TrackTrace("mail " + user.Email); // expect: PRIV204

    public static void ActivityTagBad(Activity activity, User user) => activity.SetTag("mail", user.Email); // expect: PRIV204

    public static void ActivityAddTagBad(Activity activity, User user) => activity.AddTag("mail", user.Email); // expect: PRIV204

    public static void ActivityBaggageBad(Activity activity, User user) => activity.AddBaggage("mail", user.Email); // expect: PRIV204

    public static void EventOk(TelemetryClient client, User user) => client.TrackEvent("login", new Dictionary<string, string> { ["theme"] = user.Theme });

    public static void TraceOk(TelemetryClient client) => client.TrackTrace("login");

    public static void ActivityTagOk(Activity activity, User user) => activity.SetTag("visits", user.Visits);
}
