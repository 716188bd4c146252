using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Tests.Rules;

/// <summary>All analyzers over one file with markup: <c>{|PRIV102:x|}</c> is where a rule reports, and nothing else may.</summary>
internal static class RuleTest
{
    /// <summary>One purpose, and nobody who may receive anything.</summary>
    public const string Policy = """
        version: 1
        purposes:
          service: { legal_basis: contract }
        """;

    public static async Task<ImmutableArray<Diagnostic>> VerifyAsync(
        string markup, string? policy = Policy, ImmutableDictionary<string, string>? properties = null, string? inventory = null)
    {
        TestFileMarkupParser.GetSpans(markup, out var source, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);

        var result = await Analysis.RunAsync(new AnalysisInput
        {
            Sources = [new TextFile("App.cs", source)],
            AdditionalFiles =
            [
                .. policy is null ? [] : new[] { new TextFile("policy.yaml", policy) },
                .. inventory is null ? [] : new[] { new TextFile("privacy.flows.lock", inventory) },
            ],
            Properties = properties ?? ImmutableDictionary<string, string>.Empty,
            RunsGenerators = false,
        });

        Assert.Empty(result.Errors);
        var expected = spans.SelectMany(entry => entry.Value.Select(span => entry.Key + " " + source.Substring(span.Start, span.Length)));
        var actual = result.Diagnostics
            .Where(diagnostic => diagnostic.Location.IsInSource)
            .Select(diagnostic => diagnostic.Id + " " + source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        return result.Diagnostics;
    }
}
