using Microsoft.ApplicationInsights;
using Microsoft.ApplicationInsights.Channel;
using Microsoft.ApplicationInsights.DataContracts;

namespace Cases.Vendors.InsightsCase;

/// <summary>What hangs on telemetry that something else sends.</summary>
internal static class Insights
{
    public static void GlobalBad(TelemetryClient client, User user) => client.Context.GlobalProperties["mail"] = user.Email; // expect: PRIV204

    public static void GlobalAddBad(TelemetryClient client, User user) => client.Context.GlobalProperties.Add("name", user.Name); // expect: PRIV204

    /// <summary>As in an initialiser.</summary>
    public static void InitialisedBad(ITelemetry telemetry, User user)
    {
        if (telemetry is ISupportProperties properties)
            properties.Properties["mail"] = user.Email; // expect: PRIV204
    }

    public static void TriedBad(ITelemetry telemetry, User user)
    {
        if (telemetry is ISupportProperties properties)
            properties.Properties.TryAdd("mail", user.Email); // expect: PRIV204
    }

    public static void RequestBad(RequestTelemetry request, User user) => request.Properties.Add("name", user.Name); // expect: PRIV204

    public static void OperationBad(ITelemetry telemetry, User user) => telemetry.Context.Operation.Name = "GET /users/" + user.Email; // expect: PRIV204

    public static void MetricBad(TelemetryClient client, User user) => client.GetMetric("logins", "who").TrackValue(1, user.Email); // expect: PRIV204

    public static void EventBad(TelemetryClient client, User user)
    {
        var entry = new EventTelemetry("login");
        entry.Properties["mail"] = user.Email;
        client.TrackEvent(entry); // expect: PRIV204
    }

    /// <summary>Added is as good as set: it leaves once, where it is tracked.</summary>
    public static void EventAddBad(TelemetryClient client, User user)
    {
        var entry = new EventTelemetry("login");
        entry.Properties.Add("name", user.Name);
        client.TrackEvent(entry); // expect: PRIV204
    }

    public static void EventThemeOk(TelemetryClient client, User user)
    {
        var entry = new EventTelemetry("login");
        entry.Properties["theme"] = user.Theme;
        client.TrackEvent(entry);
    }

    public static void GlobalOk(TelemetryClient client, User user) => client.Context.GlobalProperties["theme"] = user.Theme;

    public static void MetricOk(TelemetryClient client, User user) => client.GetMetric("logins", "theme").TrackValue(user.Visits, user.Theme);

    public static void OtherMapTriedOk(IDictionary<string, string> settings, User user) => settings.TryAdd("mail", user.Email);

    public static string OtherMapOk(IDictionary<string, string> settings, User user) => settings["mail"] = user.Email;
}
