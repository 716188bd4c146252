using OpenTelemetry;
using OpenTelemetry.Trace;
using Prometheus;

namespace Cases.Vendors.LogsCase;

internal static class Measures
{
    private static readonly Counter s_logins = Metrics.CreateCounter("logins", "Logins", "who");

    public static void LabelBad(User user) => s_logins.WithLabels(user.Email).Inc(); // expect: PRIV204

    public static void ExemplarBad(Histogram times, User user) => times.Observe(1, Exemplar.From(Exemplar.Pair("who", user.Name))); // expect: PRIV204

    public static void LeaseBad(IManagedLifetimeMetricHandle<ICounter> logins, User user) => logins.WithLease(counter => counter.Inc(), user.Email); // expect: PRIV204

    public static void AttributeBad(TelemetrySpan span, User user) => span.SetAttribute("mail", user.Email); // expect: PRIV204

    public static void StartBad(Tracer tracer, User user)
    {
        using var span = tracer.StartActiveSpan("login of " + user.Name); // expect: PRIV204
    }

    public static void StatusBad(TelemetrySpan span, User user) => span.SetStatus(Status.Error.WithDescription("no mail to " + user.Email)); // expect: PRIV204

    public static void BaggageBad(User user) => Baggage.SetBaggage("name", user.Name); // expect: PRIV204

    public static void LabelOk(User user) => s_logins.WithLabels(user.Theme).Inc(user.Visits);

    public static void AttributeOk(TelemetrySpan span, User user) => span.SetAttribute("visits", user.Visits);
}
