using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>Purpose limitation, GDPR Art. 5(1)(b): what an entry permits must be what the data is held for.</summary>
internal static class PurposeTest
{
    /// <summary>
    /// True where the purpose is among the tag's or, where the tag names none, among those of its category or nearest parent.
    /// Where nobody names a purpose there is nothing to contradict: the missing purpose is PRIV103's finding, told once at the tag
    /// and not again at every flow.
    /// </summary>
    public static bool Passes(PrivacyPolicy policy, string purpose, in FlowQuery flow)
    {
        var purposes = Purposes(policy, flow);
        return purposes.IsEmpty || purposes.Contains(purpose);
    }

    /// <summary>
    /// True where the flow's basis is consent, so that only a <c>consents</c> entry can allow it. For an entry without a purpose that is so
    /// where the data is held for nothing but purposes whose basis is consent.
    /// </summary>
    public static bool NeedsConsent(PrivacyPolicy policy, Allowance allowance, in FlowQuery flow)
    {
        if (IsConsent(allowance.LegalBasis))
            return true;

        if (allowance.Purpose is { } purpose)
            return IsConsent(policy, purpose.Value);

        var purposes = Purposes(policy, flow);
        return !purposes.IsEmpty && purposes.All(id => IsConsent(policy, id));
    }

    private static ImmutableArray<string> Purposes(PrivacyPolicy policy, in FlowQuery flow) =>
        flow.Purposes.IsDefaultOrEmpty ? policy.Categories.PurposesOf(flow.Category) : flow.Purposes;

    private static bool IsConsent(PrivacyPolicy policy, string purpose) =>
        policy.Purposes.TryGetValue(purpose, out var known) && IsConsent(known.LegalBasis);

    private static bool IsConsent(LegalBasis basis) => basis is LegalBasis.Consent or LegalBasis.ExplicitConsent;
}
