using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules;

/// <summary>Limits of the analysis.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PRIV901_PersonalDataEntersUnknownCode = Rule(
        "PRIV901",
        "Personal data passes here into code the analysis can't see",
        "The analysis can't see what becomes of personal data here: {0}",
        RuleCategory.Coverage,
        DiagnosticSeverity.Hidden,
        "Reflection, dynamic, or unknown external code that keeps what it gets. Counted in every report, so that a clean result says what it rests on.");
}
