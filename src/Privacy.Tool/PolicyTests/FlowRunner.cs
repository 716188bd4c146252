using System.Collections.Immutable;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Rules.Flows;

namespace Privacy.Tool.PolicyTests;

/// <summary>Asks the policy what the analyzers would ask it, and holds the answer against the case.</summary>
/// <param name="asOf">The day for cases that name none, or <c>null</c>: nothing expires.</param>
internal sealed class FlowRunner(PrivacyPolicy policy, string? asOf)
{
    public CaseResult Run(FlowCase test)
    {
        var faults = ImmutableArray.CreateBuilder<string>();
        faults.AddRange(UndefinedNames(test));

        var known = Given(test);
        policy.Recipients.TryGetValue(test.Recipient ?? "", out var recipient);
        var flow = new FlowQuery(
            test.Category,
            test.Form,
            test.Purposes,
            test.Subject,
            recipient?.Id,
            test.Kind ?? recipient?.Kind ?? RecipientKind.Network,
            [.. test.Guards.Order(StringComparer.Ordinal)],
            test.Date ?? asOf);
        var (decision, rule) = FlowJudge.Judge(known, flow);
        var reported = rule?.Id ?? "none";

        if (!test.Expected.Is(decision.Step))
            faults.Add($"expected {test.Expected}, the policy answers {Said(decision)}");
        if (test.By is { } by && Plain(by) != Plain(decision.Entry ?? ""))
            faults.Add($"expected {by} to decide, it was {decision.Entry ?? "no entry"}");
        if (test.Rule is { } expected && !expected.Equals(reported, StringComparison.OrdinalIgnoreCase))
            faults.Add($"expected the analyzers to report {expected}, they report {reported}");
        if (faults.Count > 0 && recipient is null && test.Recipient is { } lost && decision.Step == DecisionStep.UndeclaredRecipient)
            faults.Add(Undefined("recipient", lost, policy.Recipients.Keys));

        return new CaseResult(test, test.Expected.Word, Answer.Of(decision.Step), Said(decision), faults.ToImmutable(), [.. Touched(test, recipient, decision)]);
    }

    /// <summary>The policy as far as this subject has consented.</summary>
    private PrivacyPolicy Given(FlowCase test)
    {
        var given = policy;
        if (!test.Consents.IsDefault)
            given = given with { Consents = [.. given.Consents.Where(consent => test.Consents.Contains(consent.Id))] };
        if (test.IsWithdrawn)
            given = given with { Consents = [.. given.Consents.Select(consent => consent with { Withdrawn = "true" })] };
        return given;
    }

    private IEnumerable<string> UndefinedNames(FlowCase test)
    {
        if (policy.Categories.Find(test.Category) is null)
            yield return Undefined("category", test.Category, policy.Categories.All.Select(category => category.Id));

        foreach (var purpose in test.Purposes.Where(purpose => !policy.Purposes.ContainsKey(purpose)))
            yield return Undefined("purpose", purpose, policy.Purposes.Keys);

        foreach (var guard in test.Guards.Where(guard => !policy.Guards.ContainsKey(guard.TrimStart('!'))))
            yield return Undefined("guard", guard, policy.Guards.Keys);

        var consents = policy.Consents.Select(consent => consent.Id).ToImmutableArray();
        foreach (var consent in test.Consents.IsDefault ? [] : test.Consents.Where(consent => !consents.Contains(consent)))
            yield return Undefined("consent", consent, consents);
    }

    private static string Undefined(string word, string name, IEnumerable<string> known) =>
        $"the policy defines no {word} '{name}'" + (NearestWord.Find(name, known) is { } nearest ? $"; the nearest is '{nearest}'" : "");

    private static string Said(in Decision decision)
    {
        var entry = (decision.Entry ?? decision.Nearest) is { } name ? (decision.Entry is null ? "; nearest is " : " by ") + (decision.IsAllowed ? name.Replace("allow rule", "rule", StringComparison.Ordinal) : name) : "";
        var place = entry.Length > 0 && decision.Position.Path is { } path
            ? $" ({path}:{decision.Position.Lines.Start.Line + 1}:{decision.Position.Lines.Start.Character + 1})"
            : "";
        var needs = decision.Step switch
        {
            DecisionStep.FormRequired => $", which needs the form '{decision.Required}'",
            DecisionStep.Unguarded => $", which needs the guard '{decision.Required}'",
            DecisionStep.PurposeMismatch => $", whose purpose is '{decision.Required}'",
            DecisionStep.ConsentExpired when decision.Required is not "true" => $", over since {decision.Required}",
            DecisionStep.ConsentExpired => ", withdrawn",
            _ => "",
        };
        var step = decision.IsAllowed ? Answer.Allowed : new Answer(Answer.Of(decision.Step)).ToString();
        return step + entry + place + needs;
    }

    /// <summary>Entries without which the case would have been another.</summary>
    private IEnumerable<PolicyPosition> Touched(FlowCase test, Recipient? recipient, Decision decision)
    {
        var consent = policy.Consents.FirstOrDefault(consent => EntryName.Of(consent) == decision.Entry);
        var rule = policy.Allow.FirstOrDefault(rule => EntryName.Of(rule) == decision.Entry && rule.Position == decision.Position);
        var purposes = test.Purposes.Append(consent?.Purpose.Value).Append(rule?.Purpose?.Value).OfType<string>();
        var guards = test.Guards.Append(consent?.Guard?.Value).Append(rule?.Guard?.Value).OfType<string>();
        return
        [
            .. decision.Entry is null ? ImmutableArray<PolicyPosition>.Empty : [decision.Position],
            .. recipient is null ? ImmutableArray<PolicyPosition>.Empty : [recipient.Position],
            .. policy.Categories.Line(test.Category).Select(category => category.Position).Where(position => position.Path is not null).Take(1),
            .. purposes.Where(policy.Purposes.ContainsKey).Select(purpose => policy.Purposes[purpose].Position),
            .. guards.Where(policy.Guards.ContainsKey).Select(guard => policy.Guards[guard].Position),
        ];
    }

    /// <summary><c>consent 'x'</c>, <c>consents x</c> and <c>consent x</c> are one, and so are <c>allow rule 3</c> and <c>allow 3</c>.</summary>
    private static string Plain(string entry) =>
        entry.Replace("'", "", StringComparison.Ordinal).Replace(" rule ", " ", StringComparison.Ordinal)
            .Replace("consents ", "consent ", StringComparison.Ordinal).Trim();
}
