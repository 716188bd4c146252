// option: PrivacySummaries=false
// Of Akka 1.5.74: what the cases call of it.
namespace Akka.Event
{
    public interface ILoggingAdapter
    {
    }

    public static class LoggingExtensions
    {
        public static void Info<T1>(this Akka.Event.ILoggingAdapter log, string format, T1 arg1)
        {
        }
    }
}

// Of Common.Logging.Core 3.4.1: what the cases call of it.
namespace Common.Logging
{
    public delegate string FormatMessageHandler(string format, params object[] args);

    public interface ILog
    {
        Common.Logging.IVariablesContext ThreadVariablesContext { get; }

        Common.Logging.INestedVariablesContext NestedThreadVariablesContext { get; }

        void Debug(Action<Common.Logging.FormatMessageHandler> formatMessageCallback);

        void Info(object message);

        void InfoFormat(string format, params object[] args);

        void ErrorFormat(string format, params object[] args);
    }

    public interface INestedVariablesContext
    {
        IDisposable Push(string text);
    }

    public interface IVariablesContext
    {
        void Set(string key, object value);
    }
}

// Of McMaster.Extensions.CommandLineUtils 2.3.0: what the cases call of it.
namespace McMaster.Extensions.CommandLineUtils
{
    public interface IReporter
    {
        void Output(string message);
    }
}

// Of Microsoft.Build.Framework 18.12.2: what the cases call of it.
namespace Microsoft.Build.Framework
{
    public abstract class BuildEventArgs : EventArgs
    {
        protected BuildEventArgs()
        {
        }
    }

    public class BuildMessageEventArgs : Microsoft.Build.Framework.LazyFormattedBuildEventArgs
    {
        protected BuildMessageEventArgs()
        {
        }

        public BuildMessageEventArgs(string message, string helpKeyword, string senderName, Microsoft.Build.Framework.MessageImportance importance)
        {
        }
    }

    public interface IBuildEngine
    {
        void LogMessageEvent(Microsoft.Build.Framework.BuildMessageEventArgs e);
    }

    public class LazyFormattedBuildEventArgs : Microsoft.Build.Framework.BuildEventArgs
    {
        protected LazyFormattedBuildEventArgs()
        {
        }
    }

    public enum MessageImportance
    {
        Low = 2,
    }
}

// Of Microsoft.Build.Utilities.Core 18.12.2: what the cases call of it.
namespace Microsoft.Build.Utilities
{
    public class TaskLoggingHelper
    {
        internal TaskLoggingHelper()
        {
        }

        public void LogMessage(string message, params object[] messageArgs)
        {
        }
    }
}

// Of NuGet.Common 8.0.0: what the cases call of it.
namespace NuGet.Common
{
    public interface ILogger
    {
        void LogInformation(string data);
    }
}

// Of Spectre.Console 0.57.2: what the cases call of it.
namespace Spectre.Console
{
    public static class AnsiConsole
    {
        public static void MarkupLine(string value)
        {
        }
    }
}

// Of System.Management.Automation 7.6.9: what the cases call of it.
namespace System.Management.Automation
{
    public interface ICommandRuntime
    {
        void WriteObject(object? sendToPipeline);

        void WriteVerbose(string text);
    }
}

// Of dbup-core 6.1.1: what the cases call of it.
namespace DbUp.Engine.Output
{
    public interface IUpgradeLog
    {
        void LogInformation(string format, params object[] args);
    }
}
