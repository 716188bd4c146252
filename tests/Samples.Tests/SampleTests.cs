using Microsoft.CodeAnalysis;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.Samples;

public sealed class SampleTests
{
    [Fact]
    public async Task Service_Compiles_AndReportsNothing()
    {
        var result = await Analysis.RunAsync(Sample.ServiceInput, TestContext.Current.CancellationToken);
        Assert.Empty(result.Errors);
        Assert.Empty(result.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Info));
    }

    [Fact]
    public async Task Violations_ReportExactlyTheMarkedLines()
    {
        var result = await Analysis.RunAsync(Sample.ViolationsInput, TestContext.Current.CancellationToken);
        Assert.Empty(result.Errors);

        AssertMarked(Sample.Shown(result).Select(found => Line(found.Location.GetLineSpan(), found.Id)));
    }

    /// <summary>The command of the README: csc loads the analyzers from the package's folder, and the build fails.</summary>
    [Fact]
    public async Task BuildOfViolations_FailsWithTheMarkedLines()
    {
        var (code, output) = await Build.RunAsync(Sample.Violations, TestContext.Current.CancellationToken);
        Assert.True(code == 1, output);
        AssertMarked(Build.Errors(output).Select(error => $"{error.Path}({error.Line}): {error.Id}"));
    }

    private static void AssertMarked(IEnumerable<string> reported)
    {
        var expected = Sample.Marked.SelectMany(file => Markup.Expectations(file))
            .Select(mark => $"{mark.Path}({mark.Line}): {mark.RuleId}")
            .Order(StringComparer.Ordinal)
            .ToList();
        var actual = reported.Order(StringComparer.Ordinal).ToList();
        var differences = expected.Except(actual).Select(line => "not reported: " + line)
            .Concat(actual.Except(expected).Select(line => "not marked: " + line))
            .DefaultIfEmpty("reported more or less often than marked");
        Assert.True(expected.SequenceEqual(actual), string.Join('\n', differences));
    }

    private static string Line(FileLinePositionSpan place, string id) => $"{place.Path}({place.StartLinePosition.Line + 1}): {id}";
}
