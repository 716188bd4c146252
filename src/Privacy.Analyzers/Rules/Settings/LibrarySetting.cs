using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;

namespace Privacy.Analyzers.Rules.Settings;

/// <summary>A switch of a library after which it takes personal data by itself.</summary>
/// <param name="Type">Full name of the type that declares it, without type parameters. A derived type has it too.</param>
/// <param name="Member">A property that is assigned, a method that is called, or <c>.ctor</c>: the type is an attribute.</param>
/// <param name="Flags">Of a flags enumeration: the bits that switch it on. 0: it is a bool, and <c>true</c> does.</param>
/// <param name="Effect">What happens then: the end of "is switched on, so …".</param>
internal sealed record LibrarySetting(string Type, string Member, long Flags, string Effect)
{
    private const string Constructor = ".ctor";
    private const string Pii = "names, addresses and tokens of who signs in are logged";
    private const string Http = "bodies of requests and responses are logged";
    private const string Headers = "headers that say who somebody is are logged";
    private const string Sql = "texts of commands are recorded, with the values written into them";
    private const string Prompts = "prompts and answers are recorded";

    /// <summary>What a log of requests masks unless it is told not to, of what signs somebody in or tells where they are.</summary>
    private static readonly ImmutableArray<string> SecretHeaders = ["Authorization", "Cookie", "Set-Cookie", "Proxy-Authorization", "X-Api-Key", "X-Forwarded-For", "X-Real-IP"];

    /// <summary>From the libraries' own references, which warn of each.</summary>
    public static readonly ImmutableArray<LibrarySetting> All =
    [
        new("Sentry.SentryOptions", "SendDefaultPii", 0, "user names, addresses and cookies are sent with every event"),

        // RequestSize.Small, Medium and Always, which is both.
        new("Sentry.SentryOptions", "MaxRequestBodySize", 1 | 2, "bodies of requests are sent with every event"),
        new("Sentry.Maui.SentryMauiOptions", "IncludeTextInBreadcrumbs", 0, "texts of controls are sent with every event"),
        new("Sentry.Maui.SentryMauiOptions", "IncludeTitleInBreadcrumbs", 0, "titles of pages and windows are sent with every event"),
        new("Sentry.Maui.SentryMauiOptions", "AttachScreenshot", 0, "pictures of the screen are sent with every event"),
        new("Microsoft.EntityFrameworkCore.DbContextOptionsBuilder", "EnableSensitiveDataLogging", 0, "values of entities and parameters are logged"),
        new("Microsoft.IdentityModel.Logging.IdentityModelEventSource", "ShowPII", 0, "personal data is shown in logs and exceptions"),
        new("Microsoft.IdentityModel.Logging.IdentityModelEventSource", "LogCompleteSecurityArtifact", 0, "whole tokens are logged"),

        // HttpLoggingFields.RequestBody and ResponseBody.
        new("Microsoft.AspNetCore.HttpLogging.HttpLoggingOptions", "LoggingFields", 0x400 | 0x800, Http),
        new("Microsoft.AspNetCore.HttpLogging.HttpLoggingOptions", "RequestHeaders", 0, Headers) { Added = SecretHeaders },
        new("Microsoft.AspNetCore.HttpLogging.HttpLoggingOptions", "ResponseHeaders", 0, Headers) { Added = SecretHeaders },
        new("Microsoft.AspNetCore.HttpLogging.W3CLoggerOptions", "AdditionalRequestHeaders", 0, Headers) { Added = SecretHeaders },
        new("Microsoft.AspNetCore.Builder.HttpLoggingEndpointConventionBuilderExtensions", "WithHttpLogging", 0x400 | 0x800, Http),
        new("Microsoft.AspNetCore.HttpLogging.HttpLoggingAttribute", Constructor, 0x400 | 0x800, Http),

        // W3CLoggingFields.UserName and Cookie. Addresses are among the fields that are logged by default.
        new("Microsoft.AspNetCore.HttpLogging.W3CLoggerOptions", "LoggingFields", 0x8 | 0x8000, "user names and cookies are logged"),
        new("Microsoft.Extensions.Http.Logging.LoggingOptions", "LogBody", 0, Http),
        new("Azure.Core.DiagnosticsOptions", "IsLoggingContentEnabled", 0, Http),
        new("System.ClientModel.Primitives.ClientLoggingOptions", "EnableMessageContentLogging", 0, Http),
        new("Microsoft.Extensions.AI.OpenTelemetryChatClient", "EnableSensitiveData", 0, Prompts),
        new("Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator", "EnableSensitiveData", 0, Prompts),
        new("Microsoft.Identity.Client.BaseAbstractApplicationBuilder", "WithLogging", 0, Pii) { Parameter = "enablePiiLogging" },
        new("Microsoft.Identity.Client.BaseApplicationOptions", "EnablePiiLogging", 0, Pii),
        new("Microsoft.ApplicationInsights.DependencyCollector.DependencyTrackingTelemetryModule", "EnableSqlCommandTextInstrumentation", 0, Sql),
        new("OpenTelemetry.Instrumentation.SqlClient.SqlClientTraceInstrumentationOptions", "SetDbStatementForText", 0, Sql),
        new("OpenTelemetry.Instrumentation.EntityFrameworkCore.EntityFrameworkInstrumentationOptions", "SetDbStatementForText", 0, Sql),
        new("Npgsql.NpgsqlDataSourceBuilder", "EnableParameterLogging", 0, "parameters of commands are logged"),
        new("Npgsql.NpgsqlSlimDataSourceBuilder", "EnableParameterLogging", 0, "parameters of commands are logged"),
    ];

    private static readonly ILookup<string, LibrarySetting> ByMember = All.ToLookup(setting => setting.Member, StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Attributes =
        [.. ByMember[Constructor].Select(setting => setting.Type.Substring(setting.Type.LastIndexOf('.') + 1))];

    /// <summary>Of a list: what switches it on once it is added, whatever the case of its letters. Empty: it is no list.</summary>
    public ImmutableArray<string> Added { get; init; } = [];

    /// <summary>Of a method with several parameters: the one that is the switch; <c>null</c>: there is one only.</summary>
    public string? Parameter { get; init; }

    /// <summary>The prefilter before anything is bound.</summary>
    public static bool IsName(string member) => member != Constructor && ByMember.Contains(member);

    /// <summary>That for lists.</summary>
    public static bool IsList(string member) => ByMember[member].Any(setting => !setting.Added.IsEmpty);

    /// <summary>That for attributes, with or without their ending.</summary>
    public static bool IsAttribute(string name) => Attributes.Any(type => type == name || type == name + "Attribute");

    public static LibrarySetting? Of(ISymbol member)
    {
        foreach (var setting in ByMember[member.Name])
        {
            for (var type = member.ContainingType; type is not null; type = type.BaseType)
            {
                if (QualifiedName.Full(type) == setting.Type)
                    return setting;
            }
        }

        return null;
    }

    /// <summary>True where the constant switches it on. What is only known at run time does not: it is mostly the name of an environment.</summary>
    public bool IsOn(Optional<object?> constant) => constant.HasValue && constant.Value switch
    {
        string text => Added.Contains(text, StringComparer.OrdinalIgnoreCase),
        bool on => Flags == 0 && Added.IsEmpty && on,
        int bits => (bits & Flags) != 0,
        long bits => (bits & Flags) != 0,
        _ => false,
    };
}
