using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.House.Tests;

/// <summary>The examples of every rule's page compile, and the rules say of them what the page says.</summary>
public sealed class DocExamplesTests
{
    public static TheoryData<string> Rules =>
        [.. AnalyzerSet.Analyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task ViolatingExample_ReportsWhatItIsMarkedWith(string id)
    {
        var expected = await AssertReported(DocExample.Violating(PageOf(id)));

        Assert.All(expected, line => Assert.EndsWith(id, line));
        Assert.NotEmpty(expected);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task CompliantExample_IsSilent(string id) => Assert.Empty(await AssertReported(DocExample.Compliant(PageOf(id))));

    private static string PageOf(string id) => "docs/rules/" + id + ".md";

    private static async Task<IReadOnlyList<string>> AssertReported(DocExample example)
    {
        var result = await Analysis.RunAsync(new AnalysisInput
        {
            Sources = example.Sources,
            AdditionalFiles = example.Policies,
            Properties = ImmutableDictionary<string, string>.Empty.Add("PrivacyAsOf", "2026-01-01"),
        });

        Assert.Empty(result.Errors);
        string[] expected =
        [
            .. example.Sources.Concat(example.Policies)
                .SelectMany(file => Markup.Expectations(file))
                .Select(expectation => $"{expectation.Path}({expectation.Line}): {expectation.RuleId}")
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(expected, result.Diagnostics.Select(Line).Order(StringComparer.Ordinal));
        return expected;
    }

    /// <summary>What has no place is expected on the first line of the code.</summary>
    private static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return diagnostic.Location == Location.None
            ? $"Example.cs(1): {diagnostic.Id}"
            : $"{place.Path}({place.StartLinePosition.Line + 1}): {diagnostic.Id}";
    }
}
