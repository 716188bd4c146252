using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Rules.Flows;

namespace Privacy.Analyzers.Rules.Children;

/// <summary>
/// What the policy's <c>children</c> section makes of a flow: data of its categories is stored where nobody asked for the age (PRIV501), or
/// reaches advertising or profiling where the age check said no (PRIV502). The age check is a guard like any other.
/// </summary>
internal static class ChildRules
{
    /// <param name="decision">What the rest of the policy says to the flow.</param>
    /// <returns><c>null</c> where the section does not speak of the flow, or the flow is as it wants it.</returns>
    public static DeniedLabel? Of(PrivacyModel model, Finding finding, FlowLabel label, in FlowQuery flow, in Decision decision, bool isObserved)
    {
        if (model.Policy.Children is not { Guard: { } guard } children || label.Form == Form.Anonymised || !Coverage.Category(children, label.Tag.Category))
            return null;
        if (GuardMiss.Held(label.Guards).Contains(guard.Value))
            return null;

        if (IsRefused(label, guard.Value) && IsProfiling(model.Policy, flow, decision))
        {
            return HasGuardOfItsOwn(model.Policy, flow, decision)
                ? null
                : new DeniedLabel(label, Descriptors.PRIV502_ChildsDataReachesAdvertising, flow.Recipient, Unguarded(children, guard.Value), isObserved)
                {
                    Miss = GuardMiss.Of(guard.Value, label.Guards, finding.Checks, finding.Location),
                };
        }

        if (!decision.IsAllowed || !label.IsGiven || KindOf(model.Policy, flow) != RecipientKind.Storage)
            return null;
        return new DeniedLabel(label, Descriptors.PRIV501_AgeNotChecked, flow.Recipient, Unguarded(children, guard.Value), isObserved)
        {
            Miss = GuardMiss.Of(guard.Value, label.Guards, finding.Checks, finding.Location),
        };
    }

    private static Decision Unguarded(Policy.Model.Children children, string guard) =>
        new(DecisionStep.Unguarded, "section 'children'", "section 'children'", guard, children.Position);

    private static bool IsRefused(FlowLabel label, string guard) =>
        label.Guards.Any(fact => fact.Guard == guard && fact.Status == GuardStatus.Refused);

    /// <summary>Advertising; or a purpose that calls itself profiling.</summary>
    private static bool IsProfiling(PrivacyPolicy policy, in FlowQuery flow, in Decision decision)
    {
        if (flow.Kind == RecipientKind.Advertising || KindOf(policy, flow) == RecipientKind.Advertising)
            return true;
        var consent = decision.Entry;
        return policy.Consents.Any(entry => EntryName.Of(entry) == consent && IsProfiling(entry.Purpose.Value))
            || policy.Allow.Any(entry => EntryName.Of(entry) == consent && entry.Purpose is { } purpose && IsProfiling(purpose.Value));
    }

    private static bool IsProfiling(string purpose) => purpose.IndexOf("profiling", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The entry that allows the flow asks for a guard, and that holds: a guardian's consent, for instance.</summary>
    private static bool HasGuardOfItsOwn(PrivacyPolicy policy, in FlowQuery flow, in Decision decision) =>
        decision.IsAllowed && !Decide.Flow(policy, flow with { Guards = [] }).IsAllowed;

    private static RecipientKind KindOf(PrivacyPolicy policy, in FlowQuery flow) =>
        flow.Recipient is { } id && policy.Recipients.TryGetValue(id, out var recipient) ? recipient.Kind : flow.Kind;
}
