using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules;

/// <summary>Consent.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PRIV301_GuardMissing = Rule(
        "PRIV301",
        "Flow needs a run-time guard and none dominates it",
        FlowMessage,
        RuleCategory.Consent,
        DiagnosticSeverity.Error,
        "The entry that would allow the flow holds only where its guard was checked on every path to the sink.");

    public static readonly DiagnosticDescriptor PRIV302_GuardDoesNotCount = Rule(
        "PRIV302",
        "Guard found, for another purpose, of the wrong polarity, or stale",
        FlowMessage,
        RuleCategory.Consent,
        DiagnosticSeverity.Error,
        "The guard that the flow needs was checked, and the check does not count: it said no, asked something else, or is stale.");

    // Without a day to judge by (PrivacyAsOf, set in CI builds) it is information only.
    public static readonly DiagnosticDescriptor PRIV303_ConsentExpired = Rule(
        "PRIV303",
        "Consent expired, or given under another edition of the notice",
        FlowMessage,
        RuleCategory.Consent,
        DiagnosticSeverity.Error,
        "The consent that would allow the flow is past its last day, was withdrawn, or was given to another text than the one published.");

    public static readonly DiagnosticDescriptor PRIV304_ConsentWithoutWithdrawal = Rule(
        "PRIV304",
        "Consent has no withdrawal path",
        "Consent '{0}' names no code that withdraws it",
        RuleCategory.Consent,
        DiagnosticSeverity.Warning,
        "It shall be as easy to withdraw as to give consent (GDPR Art. 7(3)), so the policy names the code that does it.");
}
