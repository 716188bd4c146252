// option: PrivacySummaries=false
// After the published source: what the cases call of it.
namespace Exceptionless
{
    public class EventBuilder
    {
        internal EventBuilder()
        {
        }

        public EventBuilder AddObject(object data, string? name = null, int? maxDepth = null, ICollection<string>? excludedPropertyNames = null, bool ignoreSerializationErrors = false) => throw null!;

        public EventBuilder AddTags(params string[] tags) => throw null!;

        public EventBuilder SetProperty(string name, object value, int? maxDepth = null, ICollection<string>? excludedPropertyNames = null, bool ignoreSerializationErrors = false) => throw null!;

        public void Submit()
        {
        }
    }

    public static class EventBuilderExtensions
    {
        public static EventBuilder SetManualStackingKey(this EventBuilder builder, string manualStackingKey) => throw null!;

        public static EventBuilder SetUserIdentity(this EventBuilder builder, string identity, string name) => throw null!;

        public static EventBuilder SetVersion(this EventBuilder builder, string version) => throw null!;
    }

    public static class ExceptionExtensions
    {
        public static EventBuilder ToExceptionless(this Exception exception, Plugins.ContextData? pluginContextData = null, ExceptionlessClient? client = null) => throw null!;
    }

    public class ExceptionlessClient
    {
        internal ExceptionlessClient()
        {
        }
    }

    public static class ExceptionlessClientExtensions
    {
        public static void SubmitFeatureUsage(this ExceptionlessClient client, string feature)
        {
        }

        public static void SubmitLog(this ExceptionlessClient client, string message)
        {
        }
    }
}

namespace Exceptionless.Plugins
{
    public class ContextData
    {
        internal ContextData()
        {
        }
    }
}
