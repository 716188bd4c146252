using Microsoft.Identity.Client;
using LogLevel = Microsoft.Identity.Client.LogLevel;

namespace Cases.Settings.SignInCase
{
    internal static class SignIn
    {
        public static void LoggingBad(ConfidentialClientApplicationBuilder builder) => builder.WithLogging(Write, LogLevel.Info, enablePiiLogging: true); // expect: PRIV210

        public static void PositionBad(ConfidentialClientApplicationBuilder builder) => builder.WithLogging(Write, LogLevel.Info, true, true); // expect: PRIV210

        public static void OptionBad(ConfidentialClientApplicationOptions options) => options.EnablePiiLogging = true; // expect: PRIV210

        public static void LoggingOk(ConfidentialClientApplicationBuilder builder) => builder.WithLogging(Write, LogLevel.Info, enablePiiLogging: false);

        public static void PlatformOk(ConfidentialClientApplicationBuilder builder) => builder.WithLogging(Write, enableDefaultPlatformLogging: true);

        public static void ByDefaultOk(ConfidentialClientApplicationBuilder builder) => builder.WithLogging(Write);

        public static void EnvironmentOk(ConfidentialClientApplicationBuilder builder, bool isDevelopment) => builder.WithLogging(Write, enablePiiLogging: isDevelopment);

        public static void OptionOk(ConfidentialClientApplicationOptions options) => options.EnablePiiLogging = false;

        private static void Write(LogLevel level, string message, bool containsPii)
        {
        }
    }
}

namespace Microsoft.Identity.Client
{
    public enum LogLevel
    {
        Error,
        Info,
    }

    public delegate void LogCallback(LogLevel level, string message, bool containsPii);

    public abstract class BaseAbstractApplicationBuilder<T>
    {
        public T WithLogging(LogCallback loggingCallback, LogLevel? logLevel = null, bool? enablePiiLogging = null, bool? enableDefaultPlatformLogging = null) => default!;
    }

    public sealed class ConfidentialClientApplicationBuilder : BaseAbstractApplicationBuilder<ConfidentialClientApplicationBuilder>;

    public abstract class BaseApplicationOptions
    {
        public bool EnablePiiLogging { get; set; }
    }

    public sealed class ConfidentialClientApplicationOptions : BaseApplicationOptions;
}
