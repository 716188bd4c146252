using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Privacy.Tool.PolicyTests;
using Privacy.Tool.Workspaces;

namespace Privacy.Tool.Tests.PolicyTests;

/// <summary>The policy at the root of the repository, and its tests.</summary>
public sealed partial class RepositoryPolicyTests
{
    private static readonly ImmutableArray<string> s_lines = [.. File.ReadAllLines(Repository.File("policy.yaml"))];

    /// <summary>First and last line of every entry, and of every section that is one, by the text of its first line.</summary>
    public static TheoryData<string> Entries => [.. s_lines.Where(line => EntryStart().IsMatch(line))];

    [Fact]
    public void Cases_PassAndCoverEveryEntry()
    {
        var run = Run(Repository.File("policy.yaml"));
        Assert.Empty(run.Defects);
        Assert.Empty(run.Results.Where(result => !result.Passed).Select(result => result.Case.Name));
        Assert.Empty(run.Entries.Where(entry => !entry.IsCovered).Select(entry => entry.Entry.Name));
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void LostEntry_FailsTheRun(string entry)
    {
        using var folder = new TemporaryFolder();
        var policy = folder.Write("policy.yaml", string.Join('\n', Without(entry)));
        var run = Run(policy);
        Assert.NotEqual(ExitCode.Nothing, run.ExitCodeFor(minimum: 0));

        // Whoever reads the failure is told what is missing: a case by its name, or a name that nothing defines any more.
        Assert.True(run.Results.Any(result => !result.Passed) || run.Defects.Any(defect => defect.Message.Contains("is not defined", StringComparison.Ordinal)), entry);
    }

    private static TestRun Run(string policy) =>
        TestRun.Of(
            PolicyOnDisk.Read(policy, TestContext.Current.CancellationToken),
            TestFile.Read(Repository.File("policy.tests.yaml"), TestContext.Current.CancellationToken),
            asOf: null);

    private static IEnumerable<string> Without(string entry)
    {
        var start = s_lines.IndexOf(entry);
        var end = start + 1;
        while (end < s_lines.Length && s_lines[end].Length > 0 && Indent(s_lines[end]) > Indent(entry))
            end++;

        return s_lines.Where((_, index) => index < start || index >= end);
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    /// <summary>An entry of a section, or a section that is one entry.</summary>
    [GeneratedRegex(@"^(  [a-z][\w.-]*:|  - |(notice|controller|children|retention|enforcement):)")]
    private static partial Regex EntryStart();
}
