// option: PrivacySummaries=false
// Of Sentry 6.12.1: what the cases call of it.
namespace Sentry
{
    public enum AttachmentType
    {
        Default = 0,
    }

    public enum BreadcrumbLevel
    {
        Debug = -1,
    }

    public static class HubExtensions
    {
        public static Sentry.ITransactionTracer StartTransaction(this Sentry.IHub hub, string name, string operation) => throw null!;
    }

    public interface IEventLike : Sentry.IHasTags
    {
        Sentry.SentryUser User { get; set; }
    }

    public interface IHasData
    {
        void SetData(string key, object? value);
    }

    public interface IHasTags
    {
        void SetTag(string key, string value);
    }

    public interface IHub : Sentry.ISentryClient;

    public interface ISentryClient
    {
        Sentry.SentryId CaptureEvent(Sentry.SentryEvent evt, Sentry.Scope? scope = null, Sentry.SentryHint? hint = null);
    }

    public interface ISpan : Sentry.IHasData, Sentry.IHasTags, IDisposable
    {
        void Finish();
    }

    public interface ITransactionTracer : Sentry.IHasData, Sentry.IHasTags, Sentry.IEventLike, Sentry.ISpan, IDisposable;

    public sealed class SentryContexts
    {
        internal SentryContexts()
        {
        }

        public object this[string key]
        {
            get => throw null!;
            set => throw null!;
        }
    }

    public class Scope : Sentry.IEventLike, Sentry.IHasTags
    {
        internal Scope()
        {
        }

        public Sentry.SentryContexts Contexts { get; } = default!;

        public Sentry.SentryUser User { get; set; } = default!;

        public void AddAttachment(byte[] data, string fileName, Sentry.AttachmentType type = (Sentry.AttachmentType)0, string? contentType = null)
        {
        }

        public void SetTag(string key, string value)
        {
        }
    }

    public sealed class SentryEvent : Sentry.IEventLike, Sentry.IHasTags
    {
        public SentryEvent()
        {
        }

        public Sentry.SentryMessage? Message { get; set; }

        public Sentry.SentryUser User { get; set; } = default!;

        public void SetTag(string key, string value)
        {
        }
    }

    public class SentryHint
    {
        internal SentryHint()
        {
        }
    }

    public readonly struct SentryId;

    public enum SentryLevel
    {
        Debug = 0,
    }

    public sealed class SentryMessage
    {
        internal SentryMessage()
        {
        }

        public static implicit operator Sentry.SentryMessage(string? message) => throw null!;
    }

    public static class SentrySdk
    {
        public static Sentry.SentryStructuredLogger Logger { get; } = default!;

        public static void AddBreadcrumb(string message, string? category = null, string? type = null, IDictionary<string, string>? data = null, Sentry.BreadcrumbLevel level = (Sentry.BreadcrumbLevel)0)
        {
        }

        public static Sentry.SentryId CaptureException(Exception exception, Action<Sentry.Scope> configureScope) => throw null!;

        public static Sentry.SentryId CaptureMessage(string message, Sentry.SentryLevel level = (Sentry.SentryLevel)1) => throw null!;

        public static void ConfigureScope(Action<Sentry.Scope> configureScope)
        {
        }
    }

    public abstract class SentryStructuredLogger
    {
        public void LogInfo(string template, params object[] parameters)
        {
        }
    }

    public sealed class SentryUser
    {
        public SentryUser()
        {
        }

        public string? Email { get; set; }
    }

    public static class SpanExtensions
    {
        public static Sentry.ISpan StartChild(this Sentry.ISpan span, string operation, string? description) => throw null!;
    }
}
