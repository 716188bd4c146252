using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>
/// The six steps of the policy's decision, in the order of the format's document. Pure. Allocates nothing once <see cref="DecisionTable"/>
/// knows the category and the recipient.
/// </summary>
internal static class Decide
{
    public static Decision Flow(PrivacyPolicy policy, in FlowQuery flow)
    {
        if (policy.IsUnreadable)
            return new Decision(DecisionStep.Denied, "unreadable policy.yaml", null, null, default);

        var candidates = DecisionTable.Of(policy).For(flow);
        if (candidates.Settled is { } settled)
            return settled;

        // An entry that fails does not forbid: what another entry allows is allowed. Of the failures the furthest is told.
        var purposes = flow.Purposes.IsDefaultOrEmpty ? candidates.Purposes : flow.Purposes;
        var furthest = default(Decision?);
        foreach (var consent in candidates.Consents)
        {
            if (flow.Form < consent.Form)
                continue;

            furthest = Furthest(furthest, Judge(consent, purposes, flow));
            if (furthest is { IsAllowed: true } allowed)
                return allowed;
        }

        foreach (var rule in candidates.Allow)
        {
            if (flow.Form < rule.Form || PurposeTest.NeedsConsent(policy, rule, purposes))
                continue;

            furthest = Furthest(furthest, Judge(rule, purposes, flow));
            if (furthest is { IsAllowed: true } allowed)
                return allowed;
        }

        return furthest ?? FormRequired(policy, candidates, purposes, flow.Form) ?? candidates.NoRule;
    }

    private static Decision Judge(DecisionEntry entry, ImmutableArray<string> purposes, in FlowQuery flow)
    {
        if (!PurposeTest.Passes(entry, purposes))
            return Failed(DecisionStep.PurposeMismatch, entry, entry.Purpose);

        if (LapsedOn(entry, flow.AsOf) is { } day)
            return Failed(DecisionStep.ConsentExpired, entry, day);

        if (entry.Guard is { } guard && (flow.Guards.IsDefault || !flow.Guards.Contains(guard)))
            return Failed(DecisionStep.Unguarded, entry, guard);

        return new Decision(entry.IsConsent ? DecisionStep.AllowedByConsent : DecisionStep.AllowedByRule, entry.Name, null, null, entry.Position);
    }

    /// <summary>
    /// The day the consent ended, or <c>null</c> while it lasts. Without a day to judge by nothing expires, but what the policy says
    /// was withdrawn is withdrawn.
    /// </summary>
    private static string? LapsedOn(DecisionEntry consent, string? asOf)
    {
        if (consent.Withdrawn is { } withdrawn
            && (asOf is null || !char.IsDigit(withdrawn[0]) || string.CompareOrdinal(asOf, withdrawn) >= 0))
            return withdrawn;

        return consent.Expires is { } expires && asOf is not null && string.CompareOrdinal(asOf, expires) > 0 ? expires : null;
    }

    /// <summary>Step 5: an entry covers all but the form. One whose purpose fits is nearer than one whose purpose does not.</summary>
    private static Decision? FormRequired(PrivacyPolicy policy, Candidates candidates, ImmutableArray<string> purposes, Form form)
    {
        var found = default(DecisionEntry);
        foreach (var consent in candidates.Consents)
        {
            if (PurposeTest.Passes(consent, purposes))
                return Failed(DecisionStep.FormRequired, consent, PolicyWords.Of(consent.Form));

            found ??= consent;
        }

        foreach (var rule in candidates.Allow)
        {
            if (form >= rule.Form || PurposeTest.NeedsConsent(policy, rule, purposes))
                continue;

            if (PurposeTest.Passes(rule, purposes))
                return Failed(DecisionStep.FormRequired, rule, PolicyWords.Of(rule.Form));

            found ??= rule;
        }

        return found is null ? null : Failed(DecisionStep.FormRequired, found, PolicyWords.Of(found.Form));
    }

    private static Decision Failed(DecisionStep step, DecisionEntry entry, string? required) =>
        new(step, entry.Name, entry.Name, required, entry.Position);

    /// <summary>An entry that allows, else the one that failed last in the decision's order; of equals the first in the file.</summary>
    private static Decision Furthest(Decision? known, Decision next) =>
        known is not { } best || Rank(next.Step) > Rank(best.Step) ? next : best;

    private static int Rank(DecisionStep step) => step switch
    {
        DecisionStep.AllowedByConsent or DecisionStep.AllowedByRule => 3,
        DecisionStep.Unguarded => 2,
        DecisionStep.ConsentExpired => 1,
        _ => 0,
    };
}
