// option: PrivacySummaries=false
// Of OpenTelemetry.Api 1.0.0: what the cases call of it.
namespace OpenTelemetry
{
    public readonly struct Baggage
    {
        public static OpenTelemetry.Baggage SetBaggage(string name, string? value, OpenTelemetry.Baggage baggage = default) => throw null!;
    }
}

namespace OpenTelemetry.Trace
{
    public readonly struct Link;

    public class SpanAttributes
    {
        internal SpanAttributes()
        {
        }
    }

    public readonly struct SpanContext;

    public enum SpanKind
    {
        Internal = 1,
    }

    public readonly struct Status
    {
        public static readonly OpenTelemetry.Trace.Status Error;

        public OpenTelemetry.Trace.Status WithDescription(string? description) => throw null!;
    }

    public class TelemetrySpan : IDisposable
    {
        internal TelemetrySpan()
        {
        }

        public OpenTelemetry.Trace.TelemetrySpan SetAttribute(string key, int value) => throw null!;

        public OpenTelemetry.Trace.TelemetrySpan SetAttribute(string key, string? value) => throw null!;

        public void SetStatus(OpenTelemetry.Trace.Status value)
        {
        }

        public void Dispose()
        {
        }
    }

    public class Tracer
    {
        internal Tracer()
        {
        }

        public OpenTelemetry.Trace.TelemetrySpan StartActiveSpan(string name, OpenTelemetry.Trace.SpanKind kind = (OpenTelemetry.Trace.SpanKind)1, in OpenTelemetry.Trace.SpanContext parentContext = default, OpenTelemetry.Trace.SpanAttributes? initialAttributes = null, IEnumerable<OpenTelemetry.Trace.Link>? links = null, DateTimeOffset startTime = default) => throw null!;
    }
}
