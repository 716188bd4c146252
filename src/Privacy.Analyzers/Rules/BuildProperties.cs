using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Rules;

/// <summary>The MSBuild properties a user can set, as the compiler passes them on.</summary>
/// <param name="PolicyFile">PrivacyPolicyFile, or <c>null</c>.</param>
/// <param name="AsOf">PrivacyAsOf as <c>yyyy-MM-dd</c>, or <c>null</c>.</param>
/// <param name="Inference">PrivacyInference, or <c>null</c>: the policy decides.</param>
/// <param name="Error">What is wrong with them in one sentence, or <c>null</c>.</param>
internal sealed record BuildProperties(string? PolicyFile, string? AsOf, InferenceMode? Inference, string? Error)
{
    /// <summary>PrivacyFlows=list: every flow that the policy allows is told as if nobody had approved it (`privacy lock`).</summary>
    public bool ListsFlows { get; init; }

    public static BuildProperties Read(AnalyzerConfigOptions options)
    {
        var asOf = Value(options, "PrivacyAsOf");
        var inference = Value(options, "PrivacyInference");
        var isDay = DateTime.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        var mode = inference?.ToLowerInvariant() switch
        {
            "off" => InferenceMode.Off,
            "suggest" => InferenceMode.Suggest,
            "report" => InferenceMode.Report,
            _ => (InferenceMode?)null,
        };

        return new BuildProperties(
            Value(options, "PrivacyPolicyFile"),
            isDay ? asOf : null,
            mode,
            asOf is not null && !isDay ? "PrivacyAsOf '" + asOf + "' is not a date: write yyyy-MM-dd"
            : inference is not null && mode is null ? "PrivacyInference '" + inference + "' is none of off, suggest, report"
            : null)
        {
            ListsFlows = Value(options, "PrivacyFlows") == "list",
        };
    }

    private static string? Value(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) && value.Trim() is { Length: > 0 } text ? text : null;
}
