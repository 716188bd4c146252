using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Inventory;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Rules.Children;
using Privacy.Analyzers.Rules.Retention;

namespace Privacy.Analyzers.Rules.Flows;

/// <summary>Judges a finding by the policy: which sources may not reach the sink, by which rule, how severe.</summary>
internal static class FlowJudge
{
    /// <summary>One verdict per rule, sorted by rule; empty where every flow is lawful.</summary>
    public static ImmutableArray<Verdict> Judge(PrivacyModel model, Finding finding)
    {
        var denied = new List<DeniedLabel>();
        foreach (var label in finding.Labels)
        {
            if (Denied(model, finding, label) is { } found)
                denied.Add(found);
            if (UnlimitedStorage.Of(model, finding, label) is { } kept)
                denied.Add(kept);
        }

        return
        [
            .. denied
                .GroupBy(label => label.Rule)
                .OrderBy(group => group.Key.Id, StringComparer.Ordinal)
                .Select(group => Verdict(model, finding.Sink, group.Key, Ordered(group))),
        ];
    }

    /// <summary>The data reaches every recipient that claims the sink, so each of them must be allowed; the most specific is told first.</summary>
    private static DeniedLabel? Denied(PrivacyModel model, Finding finding, FlowLabel label)
    {
        if (finding.Sink.Recipients.IsDefaultOrEmpty)
            return Denied(model, finding, label, recipient: null);

        var observed = default(DeniedLabel);
        foreach (var recipient in finding.Sink.Recipients)
        {
            var found = Denied(model, finding, label, recipient);
            if (found is { IsObserved: false })
                return found;
            observed ??= found;
        }

        return observed;
    }

    private static DeniedLabel? Denied(PrivacyModel model, Finding finding, FlowLabel label, string? recipient)
    {
        var flow = Query(model, finding, label, recipient);
        var (decision, rule) = Judge(model.Policy, flow);
        var isObserved = Enforcing.At(model.Policy, recipient, model.AsOf) == EnforcementMode.Observe;
        if (Enforcing.At(model.Policy, recipient, model.AsOf) != EnforcementMode.Off && ChildRules.Of(model, finding, label, flow, decision, isObserved) is { } child)
            return child;
        if (rule is null)
            return IsApproved(model, label, flow, decision) ? null : new DeniedLabel(label, Descriptors.PRIV211_FlowNotApproved, recipient, decision, isObserved);
        if (decision is not { Step: DecisionStep.Unguarded, Required: { } guard } || rule.Category != RuleCategory.Consent)
            return new DeniedLabel(label, rule, recipient, decision, isObserved);

        var miss = GuardMiss.Of(guard, label.Guards, finding.Checks, finding.Location);
        return new DeniedLabel(label, miss.Rule, recipient, decision, isObserved) { Miss = miss };
    }

    /// <summary>
    /// Somebody approved the flow, or nobody keeps a list of them. Data that is only taken for personal belongs to no inventory, nor does anonymous
    /// information.
    /// </summary>
    private static bool IsApproved(PrivacyModel model, FlowLabel label, in FlowQuery flow, in Decision decision) =>
        model.Approved is not { } inventory
        || decision.Step is not (DecisionStep.AllowedByConsent or DecisionStep.AllowedByRule)
        || Enforcing.At(model.Policy, flow.Recipient, flow.AsOf) == EnforcementMode.Off
        || label.Tag.Origin == TagOrigin.Inferred
        || label.Form == Form.Anonymised
        || flow.Recipient is null
        || inventory.Contains(Line(label, flow.Recipient));

    /// <summary>The lines of privacy.flows.lock that the flow of one source lacks, one for each recipient.</summary>
    public static IEnumerable<string> Unapproved(PrivacyModel model, Finding finding, FlowLabel label)
    {
        foreach (var recipient in finding.Sink.Recipients)
        {
            var flow = Query(model, finding, label, recipient);
            var (decision, rule) = Judge(model.Policy, flow);
            if (rule is null && !IsApproved(model, label, flow, decision))
                yield return Line(label, recipient);
        }
    }

    private static string Line(FlowLabel label, string recipient) =>
        FlowInventory.Line(QualifiedName.Pattern(label.Tag.Member), label.Tag.Category, label.Form, recipient);

    /// <summary>The flow of one source into one recipient, as the policy asks about it.</summary>
    public static FlowQuery Query(PrivacyModel model, Finding finding, FlowLabel label, string? recipient)
    {
        var tag = label.Tag;
        return new FlowQuery(
            tag.Category, label.Form, tag.Purposes, tag.Subject, recipient, finding.Sink.Kind, GuardMiss.Held(label.Guards), model.AsOf);
    }

    /// <summary>The policy's answer to one flow and the rule it breaks: none where it is lawful, or where the policy is told to look away.</summary>
    public static (Decision Decision, DiagnosticDescriptor? Rule) Judge(PrivacyPolicy policy, in FlowQuery flow)
    {
        var decision = Decide.Flow(policy, flow);
        if (Enforcing.At(policy, flow.Recipient, flow.AsOf) == EnforcementMode.Off)
            return (decision, null);

        if (flow.Form == Form.Anonymised && !SpeaksOfAnonymised(policy, decision, flow))
            return (decision, null);

        return (decision, FlowRules.Of(policy, decision, flow));
    }

    /// <summary>
    /// Anonymous information is no personal data (GDPR recital 26), so the policy's denials do not concern it. An entry that lets data travel
    /// in that form only, and then only with a guard or until a day, does.
    /// </summary>
    private static bool SpeaksOfAnonymised(PrivacyPolicy policy, in Decision decision, in FlowQuery flow) =>
        decision.Step is DecisionStep.Unguarded or DecisionStep.ConsentExpired
        && Decide.Flow(policy, flow with { Form = Form.Pseudonymised }).Step == DecisionStep.FormRequired;

    private static ImmutableArray<DeniedLabel> Ordered(IEnumerable<DeniedLabel> labels) =>
    [
        .. labels
            .OrderBy(label => label.Label.Tag.Display, StringComparer.Ordinal)
            .ThenBy(label => label.Label.Tag.Category, StringComparer.Ordinal)
            .ThenBy(label => label.Label.Form),
    ];

    private static Verdict Verdict(PrivacyModel model, Sink sink, DiagnosticDescriptor rule, ImmutableArray<DeniedLabel> labels)
    {
        var confidence = sink.IsInferred ? Confidence.Inferred : labels.Max(label => ConfidenceOf(label.Label));
        var severity = rule.DefaultSeverity;
        if (rule == Descriptors.PRIV303_ConsentExpired && model.AsOf is null)
            severity = DiagnosticSeverity.Info;

        var isAtMostWarning = labels.All(label => label.IsObserved)
            || confidence == Confidence.Inferred
            || (sink.Host == Sink.UnknownHost && sink.Recipients.IsEmpty)
            || (confidence == Confidence.Assumed && !model.Policy.Enforcement.AssumedIsError);
        if (isAtMostWarning && severity == DiagnosticSeverity.Error)
            severity = DiagnosticSeverity.Warning;

        return new Verdict(rule, severity, confidence, labels);
    }

    private static Confidence ConfidenceOf(FlowLabel label)
    {
        if (label.Tag.Origin == TagOrigin.Inferred)
            return Confidence.Inferred;
        return label.Assumed is null ? Confidence.Declared : Confidence.Assumed;
    }
}
