using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>What a policy has to say of one category at one recipient, whatever the form, the purposes, the guards and the day.</summary>
/// <param name="Settled">The answer of steps 1 and 2, or <c>null</c> where they pass.</param>
/// <param name="Consents">Those that cover category and recipient, in the order of the file.</param>
/// <param name="Allow">Those that cover category and recipient, in the order of the file.</param>
/// <param name="Purposes">What the policy holds the category for; counts where the tag names no purpose.</param>
/// <param name="NoRule">The answer of step 6.</param>
internal sealed record Candidates(
    Decision? Settled,
    ImmutableArray<DecisionEntry> Consents,
    ImmutableArray<DecisionEntry> Allow,
    ImmutableArray<string> Purposes,
    Decision NoRule);
