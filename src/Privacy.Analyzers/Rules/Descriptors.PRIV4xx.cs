using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules;

/// <summary>Rights of the data subject, and exceptions somebody answers for.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PRIV401_NoErasurePath = Rule(
        "PRIV401",
        "Stored personal data has no erasure path, or the path misses a tagged member",
        "{0} of '{1}' {2}",
        RuleCategory.Rights,
        DiagnosticSeverity.Warning,
        "The subject may ask to be erased (GDPR Art. 17): code has to delete the data, or clear every member that is personal.");

    public static readonly DiagnosticDescriptor PRIV402_NoExportPath = Rule(
        "PRIV402",
        "Stored personal data has no export path, or the path misses a tagged member",
        "{0} of '{1}' {2}",
        RuleCategory.Rights,
        DiagnosticSeverity.Warning,
        "The subject may ask for a copy of the data (GDPR Art. 15 and 20): code has to give out every member that is personal.");

    public static readonly DiagnosticDescriptor PRIV403_StoredWithoutRetention = Rule(
        "PRIV403",
        "Stored personal data has no retention period",
        FlowMessage,
        RuleCategory.Rights,
        DiagnosticSeverity.Warning,
        "Data is kept no longer than its purposes need (GDPR Art. 5(1)(e)), so somebody has to say how long that is: the tag, the category or the recipient.");

    public static readonly DiagnosticDescriptor PRIV404_LifetimeExceedsRetention = Rule(
        "PRIV404",
        "A configured lifetime (log retention, cookie, cache) exceeds policy.yaml's retention",
        "'{0}' is {1}, longer than the retention of {2}: {3}",
        RuleCategory.Rights,
        DiagnosticSeverity.Warning,
        "What the code keeps is kept longer than the policy says, and with it the published notice.");

    public static readonly DiagnosticDescriptor PRIV405_ExceptionWithoutGrounds = Rule(
        "PRIV405",
        "PrivacyException without justification, or expired",
        "Exception from {0} {1}, so it suppresses nothing",
        RuleCategory.Rights,
        DiagnosticSeverity.Error,
        "An exception is accountable: somebody has said why, and until when.");
}
