using System.Text.RegularExpressions;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Samples;

public sealed partial class ReadmeTests
{
    private const string Page = "README.md";

    /// <summary>Findings that the README shows are findings of the violating sample, word for word. UPDATE_DOCS=1 brings them up to date.</summary>
    [Fact]
    public async Task Findings_AreThoseOfTheSample()
    {
        var real = await FindingsAsync();
        var page = Repository.Read(Page);
        var current = TotalPattern().Replace(
            FindingPattern().Replace(page, shown => real.FirstOrDefault(line => Subject(line) == Subject(shown.Value)) ?? "no such finding: " + shown.Value),
            $"    {real.Count} Error(s)");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(Path.Combine(Repository.Root, Page), page = current);

        Assert.Equal(current, page);
        Assert.DoesNotContain("no such finding", current);
        Assert.True(FindingPattern().Count(current) > 3);
    }

    private static async Task<List<string>> FindingsAsync()
    {
        var result = await Analysis.RunAsync(Sample.ViolationsInput, TestContext.Current.CancellationToken);
        return [.. Sample.Shown(result).Select(found =>
        {
            var place = found.Location.GetLineSpan();
            var start = place.StartLinePosition;
            return $"{Path.GetFileName(place.Path)}({start.Line + 1},{start.Character + 1}): error {found.Id}: {found.GetMessage()}";
        })];
    }

    /// <summary>File, rule and data: what stays when lines move and messages change.</summary>
    private static string Subject(string finding) => SubjectPattern().Match(finding) is { Success: true } match
        ? $"{match.Groups["file"]} {match.Groups["rule"]} {match.Groups["data"]}"
        : finding;

    [GeneratedRegex(@"^\w+\.\w+\(\d+,\d+\): error PRIV\d+: .*$", RegexOptions.Multiline)]
    private static partial Regex FindingPattern();

    [GeneratedRegex(@"^(?<file>[\w.]+)\(\d+,\d+\): error (?<rule>\w+): (?<data>'[^']*')")]
    private static partial Regex SubjectPattern();

    [GeneratedRegex(@"^    \d+ Error\(s\)$", RegexOptions.Multiline)]
    private static partial Regex TotalPattern();
}
