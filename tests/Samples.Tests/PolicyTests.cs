using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;
using YamlDotNet.RepresentationModel;

namespace Privacy.Analyzers.Samples;

/// <summary>policy.yaml answers what policy.tests.yaml says it does.</summary>
public sealed class PolicyTests
{
    private static readonly PolicyReadResult s_read =
        PolicyReader.Read(SourceText.From(Repository.Read("policy.yaml")), "policy.yaml", ImmutableHashSet<string>.Empty, CancellationToken.None);

    public static TheoryData<string> Names => [.. Cases().Select(test => Text(test, "name")!)];

    [Fact]
    public void Policy_HasNoDefect() => Assert.Empty(s_read.Defects);

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_IsAnsweredAsExpected(string name)
    {
        var test = Cases().Single(candidate => Text(candidate, "name") == name);
        Assert.Equal(Text(test, "expect"), Word(Decide.Flow(s_read.Policy, Query(s_read.Policy, test))));
    }

    /// <summary>A policy that a reader copies from the documentation works as it stands.</summary>
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/guide/getting-started.md")]
    public void PolicyOfThePage_HasNoDefect(string page)
    {
        var policies = Repository.Read(page).Split("```yaml\n").Skip(1)
            .Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])
            .Where(yaml => yaml.StartsWith("version:", StringComparison.Ordinal));
        var policy = Assert.Single(policies);
        Assert.Empty(PolicyReader.Read(SourceText.From(policy), page, ImmutableHashSet<string>.Empty, CancellationToken.None).Defects);
    }

    private static FlowQuery Query(PrivacyPolicy policy, YamlMappingNode test)
    {
        policy.Recipients.TryGetValue(Text(test, "recipient")!, out var recipient);
        return new FlowQuery(
            Text(test, "category")!,
            Enum.Parse<Policy.Model.Form>(Text(test, "form") ?? "identified", ignoreCase: true),
            [Text(test, "purpose")!],
            Text(test, "subject"),
            recipient?.Id,
            recipient?.Kind ?? RecipientKind.Network,
            Text(test, "guard") is { } guard ? [guard] : [],
            Text(test, "date"));
    }

    private static string Word(Decision decision) => decision.Step switch
    {
        DecisionStep.AllowedByConsent or DecisionStep.AllowedByRule => "allowed",
        DecisionStep.UndeclaredRecipient => "undeclared_recipient",
        DecisionStep.PurposeMismatch => "purpose_mismatch",
        DecisionStep.ConsentExpired => "consent_expired",
        DecisionStep.FormRequired => "form_required",
        DecisionStep.NoRule => "no_rule",
        var step => step.ToString().ToLowerInvariant(),
    };

    private static IEnumerable<YamlMappingNode> Cases()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Repository.Read("policy.tests.yaml")));
        return ((YamlSequenceNode)yaml.Documents[0].RootNode["tests"]).Children.Cast<YamlMappingNode>();
    }

    private static string? Text(YamlMappingNode test, string key) => test.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;
}
