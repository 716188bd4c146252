using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Policy.Deciding;

namespace Privacy.Analyzers.Rules.Flows;

/// <summary>One source whose flow into the sink is not lawful, and why.</summary>
/// <param name="Recipient">The recipient it may not reach, or <c>null</c>: no recipient of the policy claims the sink.</param>
/// <param name="IsObserved">True where the policy only observes the recipient: never more than a warning.</param>
internal sealed record DeniedLabel(FlowLabel Label, DiagnosticDescriptor Rule, string? Recipient, Decision Decision, bool IsObserved)
{
    /// <summary>Why the guard it needs does not count, where it is a guard that is missing.</summary>
    public GuardMiss? Miss { get; init; }
}
