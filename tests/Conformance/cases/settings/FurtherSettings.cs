using Azure.Core;
using Microsoft.ApplicationInsights.DependencyCollector;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Http.Logging;
using Microsoft.IdentityModel.Logging;
using Npgsql;
using OpenTelemetry.Instrumentation.SqlClient;
using Sentry;
using Sentry.Maui;

namespace Cases.Settings.FurtherSettingsCase
{
    internal static class FurtherSettings
    {
        public static void SentryBad(SentryOptions options) => options.SendDefaultPii = true; // expect: PRIV210

        public static void SentryOk(SentryOptions options) => options.SendDefaultPii = false;

        public static void SentryOtherOk(SentryOptions options) => options.Debug = true;

        public static void SentryBodiesBad(SentryOptions options) => options.MaxRequestBodySize = RequestSize.Always; // expect: PRIV210

        public static void SentrySmallBodiesBad(SentryAspNetOptions options) => options.MaxRequestBodySize = RequestSize.Small; // expect: PRIV210

        public static void SentryBodiesOk(SentryOptions options) => options.MaxRequestBodySize = RequestSize.None;

        public static void CommandsBad(DependencyTrackingTelemetryModule module) => module.EnableSqlCommandTextInstrumentation = true; // expect: PRIV210

        public static void CommandsOk(DependencyTrackingTelemetryModule module) => module.EnableSqlCommandTextInstrumentation = false;

        public static void StatementsBad(SqlClientTraceInstrumentationOptions options) => options.SetDbStatementForText = true; // expect: PRIV210

        public static void StatementsOk(SqlClientTraceInstrumentationOptions options) => options.RecordException = true;

        public static void SentryDerivedBad(SentryAspNetOptions options) => options.SendDefaultPii = true; // expect: PRIV210

        public static void BreadcrumbsBad(SentryMauiOptions options) => options.IncludeTextInBreadcrumbs = true; // expect: PRIV210

        public static void TitlesBad(SentryMauiOptions options) => options.IncludeTitleInBreadcrumbs = true; // expect: PRIV210

        public static void ScreenshotBad(SentryMauiOptions options) => options.AttachScreenshot = true; // expect: PRIV210

        public static void MauiOk(SentryMauiOptions options)
        {
            options.IncludeTextInBreadcrumbs = false;
            options.IncludeBackgroundingStateInBreadcrumbs = true;
        }

        public static void IdentityModelBad() => IdentityModelEventSource.ShowPII = true; // expect: PRIV210

        public static void ArtifactBad() => IdentityModelEventSource.LogCompleteSecurityArtifact = true; // expect: PRIV210

        public static void IdentityModelOk(bool isDevelopment) => IdentityModelEventSource.ShowPII = isDevelopment;

        public static void BodyBad(LoggingOptions options) => options.LogBody = true; // expect: PRIV210

        public static void BodyOk(LoggingOptions options) => options.LogRequestStart = true;

        public static void AzureBad(DiagnosticsOptions options) => options.IsLoggingContentEnabled = true; // expect: PRIV210

        public static void AzureOk(DiagnosticsOptions options) => options.IsLoggingEnabled = true;

        public static void PromptsBad(IChatClient client) => _ = new OpenTelemetryChatClient(client) { EnableSensitiveData = true }; // expect: PRIV210

        public static void PromptsOk(IChatClient client) => _ = new OpenTelemetryChatClient(client) { EnableSensitiveData = false };

        public static void ParametersBad(NpgsqlDataSourceBuilder builder) => builder.EnableParameterLogging(); // expect: PRIV210

        public static void ParametersOk(NpgsqlDataSourceBuilder builder) => builder.EnableParameterLogging(false);

        /// <summary>The same name on what is nobody's library.</summary>
        public static void OwnOk(OwnOptions options) => options.SendDefaultPii = true;
    }

    internal sealed class OwnOptions
    {
        public bool SendDefaultPii { get; set; }
    }
}

namespace Sentry
{
    public class SentryOptions
    {
        public bool SendDefaultPii { get; set; }

        public bool Debug { get; set; }

        public RequestSize MaxRequestBodySize { get; set; }
    }

    public enum RequestSize
    {
        None,
        Small,
        Medium,
        Always,
    }

    public sealed class SentryAspNetOptions : SentryOptions;
}

namespace Sentry.Maui
{
    public sealed class SentryMauiOptions : SentryOptions
    {
        public bool IncludeTextInBreadcrumbs { get; set; }

        public bool IncludeTitleInBreadcrumbs { get; set; }

        public bool IncludeBackgroundingStateInBreadcrumbs { get; set; }

        public bool AttachScreenshot { get; set; }
    }
}

namespace Microsoft.ApplicationInsights.DependencyCollector
{
    public sealed class DependencyTrackingTelemetryModule
    {
        public bool EnableSqlCommandTextInstrumentation { get; set; }
    }
}

namespace OpenTelemetry.Instrumentation.SqlClient
{
    public sealed class SqlClientTraceInstrumentationOptions
    {
        public bool SetDbStatementForText { get; set; }

        public bool RecordException { get; set; }
    }
}

namespace Microsoft.IdentityModel.Logging
{
    public sealed class IdentityModelEventSource
    {
        public static bool ShowPII { get; set; }

        public static bool LogCompleteSecurityArtifact { get; set; }
    }
}

namespace Microsoft.Extensions.Http.Logging
{
    public class LoggingOptions
    {
        public bool LogBody { get; set; }

        public bool LogRequestStart { get; set; }
    }
}

namespace Azure.Core
{
    public class DiagnosticsOptions
    {
        public bool IsLoggingContentEnabled { get; set; }

        public bool IsLoggingEnabled { get; set; }
    }
}

namespace Npgsql
{
    public sealed class NpgsqlDataSourceBuilder
    {
        public NpgsqlDataSourceBuilder EnableParameterLogging(bool parameterLoggingEnabled = true) => this;
    }
}
