// option: PrivacySummaries=false
// Of Castle.Core 5.0.0: what the cases call of it.
namespace Castle.Core.Logging
{
    public interface IContextStack
    {
        IDisposable Push(string message);
    }

    public interface IContextStacks
    {
        Castle.Core.Logging.IContextStack this[string key] { get; }
    }

    public interface IExtendedLogger : Castle.Core.Logging.ILogger
    {
        Castle.Core.Logging.IContextStacks ThreadStacks { get; }
    }

    public interface ILogger
    {
        void Info(string message);

        void Info(Func<string> messageFactory);

        void InfoFormat(string format, params object[] args);
    }
}
