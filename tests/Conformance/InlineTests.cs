using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Conformance.Metamorphic;
using Privacy.Analyzers.Flow;
using Privacy.Analyzers.Rules;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Canary;
using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.Conformance;

/// <summary>
/// A method that is applied by its summary does what its body does, written at the call: the same sources reach the same sinks in each method. What a body
/// written out does all by itself is left aside: its method, which still stands there, tells of it.
/// </summary>
public sealed class InlineTests
{
    private const int Passes = 3;
    private const int Programs = 200;

    [Fact]
    public void Cases_WithCallsWrittenOut_HaveTheSameVerdict()
    {
        var cancel = TestContext.Current.CancellationToken;
        var results = Corpus.Cases
            .AsParallel()
            .Where(test => test.Library.IsEmpty)
            .Select(test => Differences(CaseRun.Input(test), [test.Name], cancel))
            .ToList();
        AssertSame(results, 700);
    }

    [Fact]
    public void Canaries_WithCallsWrittenOut_HaveTheSameVerdict()
    {
        var cancel = TestContext.Current.CancellationToken;
        var results = Enumerable.Range(1, Programs)
            .Select(CanaryProgram.Create)
            .Chunk(25)
            .AsParallel()
            .Select(programs => Differences(
                CanaryBatch.Input(programs[0]) with { Sources = [.. programs.Select(program => new TextFile(program.Name, program.Text))] },
                [.. programs.Select(program => program.Name)],
                cancel))
            .ToList();
        AssertSame(results, Programs);
    }

    private static void AssertSame(List<(ImmutableArray<string> Differences, int Count)> results, int floor)
    {
        var differences = results.SelectMany(result => result.Differences).Order(StringComparer.Ordinal).ToList();
        Assert.True(differences.Count == 0, $"{differences.Count} in {results.Sum(result => result.Count)} calls\n{string.Join("\n", differences)}");
        Assert.True(results.Sum(result => result.Count) >= floor, $"only {results.Sum(result => result.Count)} calls were written out");
    }

    private static (ImmutableArray<string> Differences, int Count) Differences(AnalysisInput input, ImmutableArray<string> paths, CancellationToken cancel)
    {
        var compilation = Analysis.Compilation(input, cancel);
        var (changed, count) = Inliner.Inline(compilation, paths, Passes, program => Known(program, input, cancel), cancel);
        if (count == 0)
            return ([], 0);
        var (before, after) = (Flows(compilation, input, cancel), Flows(changed, input, cancel));
        return ([.. before.Except(after).Select(flow => flow + ": by summary only"), .. after.Except(before).Select(flow => flow + ": written out only")], count);
    }

    private static HashSet<string> Flows(Compilation compilation, AnalysisInput input, CancellationToken cancel)
    {
        var flows = FlowEngine.Analyze(Known(compilation, input, cancel), full: false, cancel).All
            .SelectMany(finding => finding.Labels
                .Where(label => Inliner.Inside(finding.Location) is not { } place || Inliner.Inside(label.Path[0].Location) != place)
                .Select(label => $"{finding.Location.SourceTree!.FilePath} {Owner(finding.Location)}: {label.Tag} in {finding.Sink.Claim}"));
        return [.. flows.Where(flow => !IsKnown(flow))];
    }

    /// <summary>In a case of what is known to be wrong.</summary>
    private static bool IsKnown(string flow) => flow.Contains(".FN_", StringComparison.Ordinal) || flow.Contains(".FP_", StringComparison.Ordinal);

    private static PrivacyModel Known(Compilation compilation, AnalysisInput input, CancellationToken cancel) =>
        ModelStore.Of(compilation, PolicyInput.Of(Analysis.Options(input), cancel), cancel);

    private static string Owner(Location location)
    {
        var node = location.SourceTree!.GetRoot().FindNode(location.SourceSpan); // code
        return node.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
        {
            MethodDeclarationSyntax method => method.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.Text + "." + method.Identifier.Text + method.ParameterList.Parameters.Count,
            { } other => other.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.Text + "." + other.Kind(),
            null => "",
        };
    }
}
