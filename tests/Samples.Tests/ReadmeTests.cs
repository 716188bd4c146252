using System.Text.RegularExpressions;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Samples;

public sealed partial class ReadmeTests
{
    /// <summary>Findings that the README shows are findings of the violating sample, word for word.</summary>
    [Fact]
    public async Task Findings_AreThoseOfTheSample()
    {
        var result = await Analysis.RunAsync(Sample.ViolationsInput, TestContext.Current.CancellationToken);
        var real = Sample.Shown(result).Select(found =>
        {
            var place = found.Location.GetLineSpan();
            var start = place.StartLinePosition;
            return $"{Path.GetFileName(place.Path)}({start.Line + 1},{start.Character + 1}): error {found.Id}: {found.GetMessage()}";
        }).ToHashSet();

        var shown = FindingPattern().Matches(Repository.Read("README.md")).Select(match => match.Value).ToList();
        Assert.NotEmpty(shown);
        Assert.Empty(shown.Except(real));
        Assert.Contains($"\n    {Sample.Shown(result).Length} Error(s)\n", Repository.Read("README.md"));
    }

    [GeneratedRegex(@"^\w+\.\w+\(\d+,\d+\): error PRIV\d+: .*$", RegexOptions.Multiline)]
    private static partial Regex FindingPattern();
}
