using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules;

/// <summary>Children.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PRIV502_ChildsDataReachesAdvertising = Rule(
        "PRIV502",
        "A child's data reaches advertising or profiling",
        FlowMessage,
        RuleCategory.Children,
        DiagnosticSeverity.Error,
        "Children merit specific protection where their data is used for marketing or for profiles (GDPR recital 38).");
}
