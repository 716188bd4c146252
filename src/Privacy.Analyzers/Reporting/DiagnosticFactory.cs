using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Rules;
using Privacy.Analyzers.Rules.Flows;
using Privacy.Analyzers.Rules.Rights;

namespace Privacy.Analyzers.Reporting;

/// <summary>Findings of the engine → diagnostics, with the path and everything a fix or a report needs.</summary>
internal static class DiagnosticFactory
{
    /// <summary>One diagnostic per rule that the finding breaks, sorted by rule; none where every flow is lawful or somebody answers for it.</summary>
    public static ImmutableArray<Diagnostic> Create(PrivacyModel model, Finding finding, CancellationToken cancel = default) =>
    [
        .. FlowJudge.Judge(model, finding)
            .Where(verdict => !Exceptions.Cover(model.Compilation, finding.Location, verdict.Rule.Id, model.AsOf, cancel))
            .Select(verdict => Create(model, finding, verdict)),
    ];

    /// <summary>A call that [RequiresGuard] forbids here.</summary>
    public static Diagnostic Create(GuardDemand demand, ImmutableArray<GuardCheck> checks)
    {
        var place = demand.At.GetLocation();
        var method = demand.Method;
        var member = method.MethodKind == MethodKind.Constructor ? "new " + method.ContainingType.Name : method.ContainingType.Name + "." + (method.AssociatedSymbol ?? method).Name;
        var miss = GuardMiss.Of(demand.Guard, demand.Facts, checks, place);
        return Diagnostic.Create(
            miss.Rule,
            place,
            ImmutableDictionary<string, string?>.Empty
                .Add(PropertyKeys.Required, demand.Guard)
                .Add(PropertyKeys.Guard, GuardWords.Word(miss))
                .Add(PropertyKeys.Path, PathEncoding.Encode([new PathStep(place, StepKind.Call, "into " + member)])),
            "'" + member + "'",
            "needs",
            "guard '" + demand.Guard + "'",
            GuardWords.Of(miss, place));
    }

    private static Diagnostic Create(PrivacyModel model, Finding finding, Verdict verdict)
    {
        // The severity is that of this flow, not of the rule; what .editorconfig or a ruleset says of the rule still replaces it.
        return Diagnostic.Create(
            verdict.Rule,
            finding.Location,
            verdict.Severity,
            [.. verdict.Labels[0].Label.Path.Select(step => Reportable(model.Compilation, step.Location))],
            Properties(model, finding, verdict),
            Messages.Sources(verdict.Labels),
            Messages.Verb(verdict.Labels),
            Messages.Target(finding.Sink, verdict.Labels),
            Messages.Reasons(model.Policy, finding.Sink, verdict, finding.Location));
    }

    /// <summary>The compiler refuses places in trees of another compilation, where a callee of a referenced project may lie.</summary>
    private static Location Reportable(Compilation compilation, Location location)
    {
        if (location.SourceTree is not { } tree || compilation.ContainsSyntaxTree(tree))
            return location;

        var place = location.GetLineSpan();
        return Location.Create(place.Path, location.SourceSpan, place.Span);
    }

    private static ImmutableDictionary<string, string?> Properties(PrivacyModel model, Finding finding, Verdict verdict)
    {
        var first = verdict.Labels[0];
        var tags = verdict.Labels.Select(label => label.Label.Tag).ToArray();
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        Add(PropertyKeys.Category, List(tags.Select(tag => tag.Category)));
        Add(PropertyKeys.Form, PolicyWords.Of(verdict.Labels.Min(label => label.Label.Form)));
        Add(PropertyKeys.Purposes, List(tags.SelectMany(tag => tag.Purposes)));
        Add(PropertyKeys.Member, List(tags.Select(tag => tag.Display)));
        Add(PropertyKeys.Recipient, List(verdict.Labels.Select(label => label.Recipient).OfType<string>()));
        Add(PropertyKeys.Kind, PolicyWords.Of(finding.Sink.Kind));
        Add(PropertyKeys.Decision, WordOf(first.Decision.Step));
        Add(PropertyKeys.Nearest, first.Decision.Entry ?? first.Decision.Nearest ?? "");
        Add(PropertyKeys.Required, first.Decision.Required ?? "");
        Add(PropertyKeys.Guard, first.Miss is { } miss ? GuardWords.Word(miss) : "");
        Add(PropertyKeys.Confidence, verdict.Confidence.ToString().ToLowerInvariant());
        Add(PropertyKeys.Severity, verdict.Severity.ToString().ToLowerInvariant());
        Add(PropertyKeys.Assumed, List(Messages.Assumed(verdict.Labels)));
        if (verdict.Rule == Descriptors.PRIV211_FlowNotApproved)
            Add(PropertyKeys.Flow, List(verdict.Labels.SelectMany(label => FlowJudge.Unapproved(model, finding, label.Label))));
        Add(PropertyKeys.Path, PathEncoding.Encode(first.Label.Path));
        return properties.ToImmutable();

        void Add(string key, string value)
        {
            if (value.Length > 0)
                properties.Add(key, value);
        }
    }

    private static string List(IEnumerable<string> values) =>
        string.Join(PropertyKeys.ListSeparator, values.Distinct(StringComparer.Ordinal));

    private static string WordOf(DecisionStep step) => step switch
    {
        DecisionStep.Denied => "denied",
        DecisionStep.UndeclaredRecipient => "undeclared_recipient",
        DecisionStep.PurposeMismatch => "purpose_mismatch",
        DecisionStep.ConsentExpired => "consent_expired",
        DecisionStep.Unguarded => "unguarded",
        DecisionStep.AllowedByConsent => "allowed_by_consent",
        DecisionStep.AllowedByRule => "allowed_by_rule",
        DecisionStep.FormRequired => "form_required",
        _ => "no_rule",
    };
}
