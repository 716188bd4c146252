using Privacy.Tool.Inventory;

namespace Privacy.Tool.Reports;

/// <summary>The sentences that all formats share.</summary>
internal static class Words
{
    public static string Summary(CheckResult result)
    {
        var violations = result.Violations.Count();
        var warnings = result.Findings.Count(finding => finding is { Level: Level.Warning, Counts: true });
        var parts = new List<string> { Count(violations, "violation"), Count(warnings, "warning") };
        Add(result.Findings.Count(finding => finding.IsKnown), "known from the baseline");
        Add(result.Findings.Count(finding => finding.Suppression is not null), "suppressed in the code");
        Add(result.Findings.Count(finding => finding.Rule == "PRIV901"), "into code the analysis can't see");
        if (!result.BuildErrors.IsEmpty)
            parts.Add("the build failed");
        if (!result.Gaps.IsEmpty)
            parts.Add("the result is incomplete");
        return string.Join(", ", parts);

        void Add(int count, string what)
        {
            if (count > 0)
                parts.Add($"{count} {what}");
        }
    }

    public static string Of(Level level) => level.ToString().ToLowerInvariant();

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
