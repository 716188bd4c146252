using System.Collections.Immutable;
using System.Text.Json;
using Privacy.Tool.Inventory;
using Privacy.Tool.Workspaces;

namespace Privacy.Tool.Verbs;

/// <summary>Builds, reads what the compilers said, and puts it into one result.</summary>
internal static class Check
{
    public static async Task<CheckResult> Run(BuildTarget target, BuildOptions options, ImmutableHashSet<string> baseline, CancellationToken cancel)
    {
        using var cache = CacheFolder.Open(target);
        var outcome = await new SolutionBuild(target, cache, options).Run(cancel);
        return Read(target, outcome, baseline);
    }

    internal static CheckResult Read(BuildTarget target, BuildOutcome outcome, ImmutableHashSet<string> baseline)
    {
        var reader = new CompilerSarif(target.Root);
        var findings = new List<Finding>();
        var gaps = new SortedSet<string>(outcome.AnalyzerErrors, StringComparer.Ordinal);
        foreach (var project in outcome.Projects.Where(project => project.IsCSharp))
        {
            if (ReadLog(reader, project) is not { } log)
            {
                gaps.Add($"{project.Name} was not compiled");
                continue;
            }

            findings.AddRange(log.Findings);
            gaps.UnionWith(log.Trouble.Select(trouble => $"{project.Name}: {trouble}"));
        }

        if (outcome.Projects.IsEmpty && outcome.Errors.IsEmpty)
            gaps.Add("the build compiled no project");

        return new CheckResult(target.Display, CheckResult.Order(findings, baseline), outcome.Errors, [.. gaps]);
    }

    private static CompilerLog? ReadLog(CompilerSarif reader, ProjectRecord project)
    {
        try
        {
            using var file = File.OpenRead(project.SarifFile);
            return reader.Read(file);
        }
        catch (Exception missing) when (missing is IOException or JsonException)
        {
            return null;
        }
    }
}
