using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules;

/// <summary>Rights of the data subject, and exceptions somebody answers for.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PRIV405_ExceptionWithoutGrounds = Rule(
        "PRIV405",
        "PrivacyException without justification, or expired",
        "Exception from {0} {1}, so it suppresses nothing",
        RuleCategory.Rights,
        DiagnosticSeverity.Error,
        "An exception is accountable: somebody has said why, and until when.");
}
