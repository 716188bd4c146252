using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules;

/// <summary>Children.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PRIV501_AgeNotChecked = Rule(
        "PRIV501",
        "Personal data collected from a subject whose age is not checked",
        FlowMessage,
        RuleCategory.Children,
        DiagnosticSeverity.Warning,
        "Data of the categories that the policy's children section names is stored on a path where its guard was not checked (GDPR Art. 8).");

    public static readonly DiagnosticDescriptor PRIV502_ChildsDataReachesAdvertising = Rule(
        "PRIV502",
        "A child's data reaches advertising or profiling",
        FlowMessage,
        RuleCategory.Children,
        DiagnosticSeverity.Error,
        "Children merit specific protection where their data is used for marketing or for profiles (GDPR recital 38).");
}
