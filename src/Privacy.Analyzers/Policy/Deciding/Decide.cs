using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Deciding;

/// <summary>The six steps of the policy's decision, in the order of the format's document. Pure.</summary>
internal static class Decide
{
    public static Decision Flow(PrivacyPolicy policy, in FlowQuery flow)
    {
        if (policy.IsUnreadable)
            return new Decision(DecisionStep.Denied, "unreadable policy.yaml", null, null, default);

        policy.Recipients.TryGetValue(flow.Recipient ?? "", out var recipient);

        foreach (var denial in policy.Deny)
        {
            if (Coverage.Category(denial.Data, flow.Category) && Coverage.Denied(denial.To, recipient, flow.Kind))
                return new Decision(DecisionStep.Denied, EntryName.Of(denial), null, null, denial.Position);
        }

        if (recipient is null)
            return new Decision(DecisionStep.UndeclaredRecipient, null, null, null, default);

        // An entry that fails does not forbid: what another entry allows is allowed. Of the failures the furthest is told.
        var furthest = default(Decision?);
        foreach (var consent in policy.Consents)
        {
            if (Coverage.Category(consent.Data, flow.Category) && Coverage.Recipient(consent.Recipients, recipient)
                && flow.Form >= EntryForm.Of(policy, consent))
                furthest = Furthest(furthest, Judge(policy, consent, flow));

            if (furthest is { IsAllowed: true } allowed)
                return allowed;
        }

        foreach (var allowance in policy.Allow)
        {
            if (!Coverage.Category(allowance.Data, flow.Category) || !Coverage.Recipient(allowance.To, recipient)
                || flow.Form < EntryForm.Of(policy, allowance) || PurposeTest.NeedsConsent(policy, allowance, flow))
                continue;

            furthest = Furthest(furthest, Judge(policy, allowance, flow));
            if (furthest is { IsAllowed: true } allowed)
                return allowed;
        }

        return furthest ?? FormRequired(policy, flow, recipient) ?? NearestEntry.NoRule(policy, flow, recipient);
    }

    private static Decision Judge(PrivacyPolicy policy, Consent consent, in FlowQuery flow)
    {
        var name = EntryName.Of(consent);
        if (!PurposeTest.Passes(policy, consent.Purpose.Value, flow))
            return new Decision(DecisionStep.PurposeMismatch, name, name, consent.Purpose.Value, consent.Position);

        if (LapsedOn(consent, flow.AsOf) is { } day)
            return new Decision(DecisionStep.ConsentExpired, name, name, day, consent.Position);

        if (MissingGuard(consent.Guard, flow) is { } guard)
            return new Decision(DecisionStep.Unguarded, name, name, guard, consent.Position);

        return new Decision(DecisionStep.AllowedByConsent, name, null, null, consent.Position);
    }

    private static Decision Judge(PrivacyPolicy policy, Allowance allowance, in FlowQuery flow)
    {
        var name = EntryName.Of(allowance);
        if (allowance.Purpose is { } purpose && !PurposeTest.Passes(policy, purpose.Value, flow))
            return new Decision(DecisionStep.PurposeMismatch, name, name, purpose.Value, allowance.Position);

        if (MissingGuard(allowance.Guard, flow) is { } guard)
            return new Decision(DecisionStep.Unguarded, name, name, guard, allowance.Position);

        return new Decision(DecisionStep.AllowedByRule, name, null, null, allowance.Position);
    }

    /// <summary>
    /// The day the consent ended, or <c>null</c> while it lasts. Without a day to judge by nothing expires, but what the policy says
    /// was withdrawn is withdrawn.
    /// </summary>
    private static string? LapsedOn(Consent consent, string? asOf)
    {
        if (consent.Withdrawn is { } withdrawn
            && (asOf is null || !char.IsDigit(withdrawn[0]) || string.CompareOrdinal(asOf, withdrawn) >= 0))
            return withdrawn;

        return consent.Expires is { } expires && asOf is not null && string.CompareOrdinal(asOf, expires.Value) > 0 ? expires.Value : null;
    }

    private static string? MissingGuard(Located<string>? guard, in FlowQuery flow) =>
        guard is { } named && !Holds(flow.Guards, named.Value) ? named.Value : null;

    private static bool Holds(ImmutableArray<string> guards, string guard) => !guards.IsDefault && guards.Contains(guard);

    /// <summary>Step 5: an entry covers all but the form. One whose purpose fits is nearer than one whose purpose does not.</summary>
    private static Decision? FormRequired(PrivacyPolicy policy, in FlowQuery flow, Recipient recipient)
    {
        var found = default(Decision?);
        foreach (var consent in policy.Consents)
        {
            if (!Coverage.Category(consent.Data, flow.Category) || !Coverage.Recipient(consent.Recipients, recipient))
                continue;

            var decision = Form(EntryName.Of(consent), EntryForm.Of(policy, consent), consent.Position);
            if (PurposeTest.Passes(policy, consent.Purpose.Value, flow))
                return decision;

            found ??= decision;
        }

        foreach (var allowance in policy.Allow)
        {
            if (!Coverage.Category(allowance.Data, flow.Category) || !Coverage.Recipient(allowance.To, recipient)
                || PurposeTest.NeedsConsent(policy, allowance, flow) || flow.Form >= EntryForm.Of(policy, allowance))
                continue;

            var decision = Form(EntryName.Of(allowance), EntryForm.Of(policy, allowance), allowance.Position);
            if (allowance.Purpose is not { } purpose || PurposeTest.Passes(policy, purpose.Value, flow))
                return decision;

            found ??= decision;
        }

        return found;
    }

    private static Decision Form(string name, Form form, PolicyPosition position) =>
        new(DecisionStep.FormRequired, name, name, PolicyWords.Of(form), position);

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
