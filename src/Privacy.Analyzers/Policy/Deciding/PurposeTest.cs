using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>Purpose limitation, GDPR Art. 5(1)(b): what an entry permits must be what the data is held for.</summary>
internal static class PurposeTest
{
    /// <summary>
    /// True where the entry's purpose is among those the data is held for. Where nobody names a purpose there is nothing to contradict: the
    /// missing purpose is PRIV103's finding, told once at the tag and not again at every flow.
    /// </summary>
    /// <param name="purposes">The tag's or, where it names none, those of its category or nearest parent.</param>
    public static bool Passes(DecisionEntry entry, ImmutableArray<string> purposes) =>
        entry.Purpose is not { } purpose || purposes.IsEmpty || purposes.Contains(purpose);

    /// <summary>
    /// Whether only a <c>consents</c> entry can allow what the rule speaks of: its basis, or its purpose's, is consent. <c>null</c> where it
    /// has no purpose, for then the data's own purposes tell.
    /// </summary>
    public static bool? NeedsConsent(PrivacyPolicy policy, Allowance allowance)
    {
        if (IsConsent(allowance.LegalBasis))
            return true;

        return allowance.Purpose is { } purpose ? IsConsent(policy, purpose.Value) : null;
    }

    /// <summary>True where the flow's basis is consent: for a rule without a purpose, where the data is held for nothing else.</summary>
    public static bool NeedsConsent(PrivacyPolicy policy, DecisionEntry entry, ImmutableArray<string> purposes)
    {
        if (entry.NeedsConsent is { } known)
            return known;

        foreach (var purpose in purposes)
        {
            if (!IsConsent(policy, purpose))
                return false;
        }

        return !purposes.IsEmpty;
    }

    private static bool IsConsent(PrivacyPolicy policy, string purpose) =>
        policy.Purposes.TryGetValue(purpose, out var known) && IsConsent(known.LegalBasis);

    private static bool IsConsent(LegalBasis basis) => basis is LegalBasis.Consent or LegalBasis.ExplicitConsent;
}
