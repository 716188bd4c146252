using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Rules;
using Privacy.Analyzers.TestKit;

namespace Privacy.House.Tests;

/// <summary>Descriptors, analyzers, pages, index and releases say the same.</summary>
public sealed class RuleCatalogueTests
{
    private static readonly string[] Sections =
        ["Cause", "Why it matters", "How to fix", "Violating example", "Compliant example", "When to suppress"];

    public static TheoryData<string> Rules => [.. Descriptors.All.Select(rule => rule.Id)];

    [Fact]
    public void RulesAreSortedAndDistinct()
    {
        var ids = Descriptors.All.Select(rule => rule.Id).ToArray();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void EveryDescriptorIsInTheCatalogue_UnderItsOwnName()
    {
        var fields = typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .ToDictionary(field => field.Name, field => ((DiagnosticDescriptor)field.GetValue(null)!).Id);

        Assert.Equal(Descriptors.All.Select(rule => rule.Id), fields.Values.Order(StringComparer.Ordinal));
        Assert.All(fields, field => Assert.StartsWith(field.Value + "_", field.Key));
    }

    [Fact]
    public void EveryReportedRuleIsInTheCatalogue()
    {
        var reported = AnalyzerSet.Analyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics).ToArray();

        Assert.NotEmpty(reported);
        Assert.All(reported, rule => Assert.Same(Descriptors.Find(rule.Id), rule));
    }

    [Fact]
    public void EveryPageHasARule()
    {
        var pages = Repository.Files("docs/rules", "*.md").Select(path => Path.GetFileNameWithoutExtension(path));
        Assert.Equal(Descriptors.All.Select(rule => rule.Id), pages);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void HelpLinkLeadsToThePage(string id)
    {
        var page = "docs/rules/" + id + ".md";
        Assert.EndsWith("/blob/main/" + page, Descriptors.Find(id)!.HelpLinkUri);
        Assert.True(File.Exists(Repository.PathOf(page)), page + " is missing.");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void PageHasTitleFactsAndSections(string id)
    {
        var page = "docs/rules/" + id + ".md";
        var rule = Descriptors.Find(id)!;
        GeneratedText.AssertCurrent(page, "facts", RuleTables.Facts(rule));

        var text = Repository.Read(page);
        Assert.StartsWith($"# {id}: {rule.Title}\n", text);
        Assert.Equal(Sections, Regex.Matches(text, "^## (.+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void IndexListsAllRules() => GeneratedText.AssertCurrent("docs/index.md", "rules", RuleTables.Index());

    [Fact]
    public void ReleasesListAllRules()
    {
        var rows = new[] { "Shipped", "Unshipped" }
            .SelectMany(name => Repository.Read($"src/Privacy.Analyzers/AnalyzerReleases.{name}.md").Split('\n'))
            .Where(line => line.StartsWith("PRIV", StringComparison.Ordinal));

        Assert.Equal(
            Descriptors.All.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}"),
            rows.Order(StringComparer.Ordinal));
    }
}
