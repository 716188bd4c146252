// option: PrivacySummaries=false
// Of log4net 3.5.0: what the cases call of it.
namespace log4net
{
    public static class GlobalContext
    {
        public static log4net.Util.GlobalContextProperties Properties { get; } = default!;
    }

    public interface ILog
    {
        void Info(object? message);

        void WarnFormat(string format, object? arg0);
    }

    public static class LogManager
    {
        public static log4net.ILog GetLogger(Type type) => throw null!;
    }

    public static class LogicalThreadContext
    {
        public static log4net.Util.LogicalThreadContextProperties Properties { get; } = default!;
    }

    public static class MDC
    {
        public static void Set(string key, string value)
        {
        }
    }

    public static class NDC
    {
        public static IDisposable Push(string message) => throw null!;
    }

    public static class ThreadContext
    {
        public static log4net.Util.ThreadContextStacks Stacks { get; } = default!;
    }
}

namespace log4net.Util
{
    public abstract class ContextPropertiesBase
    {
        private protected ContextPropertiesBase()
        {
        }
    }

    public sealed class GlobalContextProperties : log4net.Util.ContextPropertiesBase
    {
        internal GlobalContextProperties()
        {
        }

        public object? this[string key]
        {
            get => throw null!;
            set
            {
            }
        }
    }

    public static class LogExtensions
    {
        public static void DebugExt(this log4net.ILog logger, Func<object> callback)
        {
        }

        public static void DebugExt(this log4net.ILog logger, object? message)
        {
        }
    }

    public sealed class LogicalThreadContextProperties : log4net.Util.ContextPropertiesBase
    {
        internal LogicalThreadContextProperties()
        {
        }

        public object? this[string key]
        {
            get => throw null!;
            set
            {
            }
        }
    }

    public sealed class ThreadContextStack
    {
        internal ThreadContextStack()
        {
        }

        public IDisposable Push(string? message) => throw null!;
    }

    public sealed class ThreadContextStacks
    {
        internal ThreadContextStacks()
        {
        }

        public log4net.Util.ThreadContextStack this[string key]
        {
            get => throw null!;
        }
    }
}
