using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Constants;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Fuzz;

/// <summary>One execution: a random input by its number, read and held to what must be true of every input.</summary>
internal sealed class PolicyFuzz(int seed)
{
    private const string Path = "/r/app/policy.yaml";
    private const string ParentPath = "/r/app/parent.yaml";

    private static readonly ImmutableHashSet<string> Packs = ["openai"];
    private static readonly string[] Categories = ["user.name.last", "user.contact.email", "user.biometrics.voice", "user.authorization.password", "user.unheard.of"];
    private static readonly string?[] Recipients = ["app-log", "m", "a", "r", null];

    /// <summary>The files of execution <paramref name="number"/>; the first is the policy.</summary>
    public ImmutableArray<(string Path, string Text)> Input(long number)
    {
        var random = new Random(unchecked((int)((seed * 2654435761L) + number)));
        var (mutator, generator) = (new Mutator(random), new PolicyGenerator(random));
        var extends = random.Next(4) == 0;
        var yaml = random.Next(3) == 0 ? generator.Policy(extends) : (extends ? "extends: parent.yaml\n" : "") + Seed(random);
        if (random.Next(8) > 0)
            yaml = mutator.Damaged(yaml, Seed(random), 1 + random.Next(4));

        if (!extends)
            return [(Path, yaml)];

        var parent = random.Next(2) == 0 ? generator.Policy(extends: false) : Seed(random);
        return [(Path, yaml), (ParentPath, random.Next(4) == 0 ? mutator.Damaged(parent, yaml.Length == 0 ? "x" : yaml, 1 + random.Next(3)) : parent)];
    }

    /// <summary>Throws where something that must hold does not.</summary>
    public void Run(long number, ImmutableArray<(string Path, string Text)> input)
    {
        var texts = input.Select(file => (file.Path, SourceText.From(file.Text))).ToList();
        var result = PolicyFiles.Load(texts, Packs, CancellationToken.None, [Path]);
        CheckDefects(result, texts);
        CheckDecisions(result.Policy, number);
        CheckParent(result.Policy, texts, number);

        if (number % 16 == 0)
            ConstantSource.Of(result.Policy);

        if (number % 64 == 0)
            Hold(result.Defects.SequenceEqual(PolicyFiles.Load(texts, Packs, CancellationToken.None, [Path]).Defects), "the same text gave other defects");
    }

    private static void CheckDefects(PolicyReadResult result, List<(string Path, SourceText Text)> texts)
    {
        Hold(result.Defects.Length <= DefectList.Max * texts.Count, "too many defects");
        foreach (var defect in result.Defects)
        {
            var text = texts.Find(file => file.Path == defect.Position.Path).Text;
            Hold(text is not null, "a defect lies in no file");
            Hold(defect.Position.Span.End <= text!.Length, "a defect lies behind its file"); // not null, said before
            Hold(text.Lines.GetLinePositionSpan(defect.Position.Span) == defect.Position.Lines, "lines and span of a defect differ");
            Hold(defect.RuleId is "PRIV002" or "PRIV003" or "PRIV004" or "PRIV006" or "PRIV007", "rule " + defect.RuleId);
            Hold(defect.Message.Length > 0 && !defect.Message.Contains('\n', StringComparison.Ordinal), "message '" + defect.Message + "'");
        }
    }

    private static void CheckDecisions(PrivacyPolicy policy, long number)
    {
        var decision = Decide.Flow(policy, Flow(number));
        Hold(Enum.IsDefined(decision.Step), "no step");
        Hold(!policy.IsUnreadable || decision.Step == DecisionStep.Denied, "an unreadable policy does not deny");
        Hold(!decision.IsAllowed || decision.Entry is not null, "nothing allowed it");
    }

    /// <summary>A child may only narrow: what the parent denies stays denied, and what it does not allow is not allowed.</summary>
    private static void CheckParent(PrivacyPolicy policy, List<(string Path, SourceText Text)> texts, long number)
    {
        if (texts.Count < 2 || policy.IsUnreadable)
            return;

        var parent = PolicyFiles.Load([texts[1]], Packs, CancellationToken.None).Policy;
        if (parent.IsUnreadable || !policy.Deny.Any(denial => denial.Position.Path == ParentPath) != parent.Deny.IsEmpty)
            return;

        // Who is not declared counts as an outsider. A child that declares somebody as the controller's own makes what goes there no transfer.
        var flow = Flow(number);
        if (flow.Recipient is { } id && !parent.Recipients.ContainsKey(id) && policy.Recipients.TryGetValue(id, out var own) && own.Role == "internal")
            return;

        if (Decide.Flow(parent, flow).Step == DecisionStep.Denied)
            Hold(Decide.Flow(policy, flow).Step == DecisionStep.Denied, "the child allows what its parent denies");
    }

    private static FlowQuery Flow(long number)
    {
        var n = (int)(number % 1000);
        return new FlowQuery(
            Categories[n % Categories.Length],
            (Form)(n % 3),
            n % 4 == 0 ? [] : ["research"],
            null,
            Recipients[n / 5 % Recipients.Length],
            (RecipientKind)(n % 11),
            n % 7 == 0 ? ["asked"] : [],
            n % 2 == 0 ? null : "2027-01-01");
    }

    private static string Seed(Random random) => Seeds.All[random.Next(Seeds.All.Length)];

    private static void Hold(bool condition, string what)
    {
        if (!condition)
            throw new InvalidOperationException(what);
    }
}
