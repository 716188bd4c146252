using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Reading;

/// <summary>What is wrong with a policy file, and where.</summary>
/// <param name="RuleId">PRIV002 to PRIV007.</param>
/// <param name="Message">One sentence, the nearest right word included.</param>
/// <param name="Suggestion">The nearest right word, for the fix; or <c>null</c>.</param>
internal sealed record PolicyDefect(string RuleId, PolicyPosition Position, string Message, string? Suggestion = null)
{
    /// <summary>The parent's entry that a child's widens, or <c>null</c>.</summary>
    public PolicyPosition? Above { get; init; }
}

/// <summary>A policy as far as it could be read, and all its defects in the order of the file.</summary>
internal sealed record PolicyReadResult(PrivacyPolicy Policy, ImmutableArray<PolicyDefect> Defects);
