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

        var expected = Sample.ViolationsInput.Sources
            .SelectMany(file => Markup.Expectations(file))
            .Select(expectation => $"{expectation.Path}({expectation.Line}): {expectation.RuleId}");
        var reported = Sample.Shown(result)
            .Select(found => found.Location.GetLineSpan() is var span ? $"{span.Path}({span.StartLinePosition.Line + 1}): {found.Id}" : "");
        Assert.Equal(expected.Order(StringComparer.Ordinal), reported.Order(StringComparer.Ordinal));
    }
}
