using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Tool.Workspaces;

namespace Privacy.Tool.PolicyTests;

/// <summary>All that `privacy test` found out.</summary>
/// <param name="Results">In the order of the file; empty where policy or tests can't be read.</param>
/// <param name="Entries">The policy's entries, and whether a case had to do with them.</param>
/// <param name="Defects">Of both files, in their order.</param>
internal sealed record TestRun(
    string TestPath,
    string PolicyPath,
    ImmutableArray<CaseResult> Results,
    ImmutableArray<(PolicyEntry Entry, bool IsCovered)> Entries,
    ImmutableArray<PolicyDefect> Defects)
{
    public int Failed => Results.Count(result => !result.Passed);

    public int Covered => Entries.Count(entry => entry.IsCovered);

    /// <summary>Whole percent, never 100 while one is missing.</summary>
    public int Percent => Entries.IsEmpty ? 100 : Covered * 100 / Entries.Length;

    public bool IsInvalid => Defects.Any(defect => defect.RuleId != RuleIds.DeadEntry);

    public static TestRun Of(PolicyOnDisk policy, TestFile file, string? asOf)
    {
        ImmutableArray<PolicyDefect> defects = [.. policy.Defects, .. file.Defects];
        var run = new TestRun(file.Path, policy.Path, [], [], defects);
        if (run.IsInvalid)
            return run;

        var flows = new FlowRunner(policy.Policy, asOf);
        var entries = new EntryRunner(policy);
        ImmutableArray<CaseResult> results = [.. file.Cases.Select(test => test is FlowCase flow ? flows.Run(flow) : entries.Run((EntryCase)test))];

        // A case that failed proves nothing.
        var touched = results.Where(result => result.Passed).SelectMany(result => result.Touched)
            .Where(position => position.Path == policy.Path)
            .Select(position => position.Span.Start)
            .ToImmutableHashSet();
        var all = policy.Root is { } root ? PolicyEntry.Of(root) : [];
        return run with { Results = results, Entries = [.. all.Select(entry => (entry, touched.Contains(entry.Position.Span.Start)))] };
    }

    /// <param name="minimum">Coverage in percent below which the run fails.</param>
    public int ExitCodeFor(int minimum)
    {
        if (IsInvalid)
            return ExitCode.InvalidInput;

        return Failed > 0 || Percent < minimum ? ExitCode.Violations : ExitCode.Nothing;
    }
}
