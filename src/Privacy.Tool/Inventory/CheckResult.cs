using System.Collections.Immutable;

namespace Privacy.Tool.Inventory;

/// <summary>What `check` found: everything a report shows, in an order that depends on nothing but the input.</summary>
/// <param name="Target">The solution, project or folder, relative to the root.</param>
/// <param name="BuildErrors">What the build said, other than our own rules. Any: the solution does not build.</param>
/// <param name="Gaps">What could not be analysed, one sentence each.</param>
internal sealed record CheckResult(
    string Target,
    ImmutableArray<Finding> Findings,
    ImmutableArray<string> BuildErrors,
    ImmutableArray<string> Gaps)
{
    public IEnumerable<Finding> Violations => Findings.Where(finding => finding is { Level: Level.Error, Counts: true });

    public int ExitCode
    {
        get
        {
            if (!BuildErrors.IsEmpty || Violations.Any(finding => finding.IsPolicyDefect))
                return Tool.ExitCode.InvalidInput;

            if (Violations.Any())
                return Tool.ExitCode.Violations;

            return Gaps.IsEmpty ? Tool.ExitCode.Nothing : Tool.ExitCode.Incomplete;
        }
    }

    /// <summary>One order, no doubles (a project is compiled once per target framework), fingerprints, and what the baseline knows.</summary>
    public static ImmutableArray<Finding> Order(IEnumerable<Finding> findings, ImmutableHashSet<string> baseline) =>
        [.. Fingerprint
            .Assign(findings
                .OrderBy(finding => finding.Where)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal)
                .DistinctBy(finding => (finding.Where, finding.Rule, finding.Message)))
            .Select(finding => finding with { IsKnown = baseline.Contains(finding.Fingerprint) })];
}
