using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Conformance.Metamorphic;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.Conformance;

/// <summary>The same program written otherwise gets the same verdict; one that washes its values gets none.</summary>
public sealed class MetamorphicTests(Corpus corpus) : IClassFixture<Corpus>
{
    /// <summary>Shapes about how data flows. The others are about what a name or a call means, which a wrapper hides as it would from a reader.</summary>
    private static readonly ImmutableArray<string> s_shapes = ["calls", "collections", "control", "dispatch", "functions", "json", "locals", "members", "named", "objects", "strings"];

    public static TheoryData<string, Change> Rows
    {
        get
        {
            var rows = new TheoryData<string, Change>();
            foreach (var test in Corpus.Cases.Where(test => s_shapes.Any(shape => test.Name.StartsWith(shape + "/", StringComparison.Ordinal)) && test.Library.IsEmpty))
            {
                foreach (var change in Change.All)
                    rows.Add(test.Name, change);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Case_WrittenOtherwise_HasTheSameVerdict(string name, Change change)
    {
        var test = Corpus.Find(name);
        var (changed, count) = Rewriter.Rewrite(test, change);
        Assert.True(count > 0, "no argument could be written otherwise");

        var before = Flows(test, await corpus.ResultAsync(name));
        var after = Flows(changed, await CaseRun.AnalyzeAsync(changed, cancel: TestContext.Current.CancellationToken));
        if (change.Keeps)
            Assert.Equal(Lines(before), Lines(after));
        else
            Assert.Equal("", Lines(after.Where(found => IsAt(found, change.Before))));
    }

    private static IEnumerable<Diagnostic> Flows(Case test, AnalysisResult result) =>
        CaseRun.Compared(test, result).Where(found => found.Id.StartsWith("PRIV2", StringComparison.Ordinal));

    private static string Lines(IEnumerable<Diagnostic> found) =>
        string.Join("\n", found.Select(CaseRun.Key).Select(key => $"{key.Path}({key.Line}): {key.RuleId}"));

    /// <summary>At a value that was changed; some values cannot be.</summary>
    private static bool IsAt(Diagnostic found, string text) =>
        found.Location.SourceTree!.ToString().AsSpan(found.Location.SourceSpan.Start).StartsWith(text, StringComparison.Ordinal); // flows are reported in code
}
