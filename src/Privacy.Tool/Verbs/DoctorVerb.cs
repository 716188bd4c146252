using System.CommandLine;
using Privacy.Tool.Inventory;
using Privacy.Tool.Workspaces;
using Spectre.Console;

namespace Privacy.Tool.Verbs;

/// <summary><c>privacy doctor</c>: what the analysis sees, and what it does not.</summary>
internal static class DoctorVerb
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("PATH") { Description = "Solution, project or folder.", DefaultValueFactory = _ => "." };
        var command = new Command("doctor", """
            Says what the analysis sees: policy, package, projects skipped or not analysed, blind spots.

            Examples:
              privacy doctor
              privacy doctor Shop.slnx
            """)
        {
            path,
        };
        command.SetAction((arguments, cancel) => Run(terminal, arguments.GetValue(path)!, cancel)); // has a default
        return command;
    }

    private static async Task<int> Run(Terminal terminal, string path, CancellationToken cancel)
    {
        var target = BuildTarget.Find(path);
        using var cache = CacheFolder.Open(target);
        var outcome = await terminal.While($"Building {target.Display}", () => new SolutionBuild(target, cache, BuildOptions.None).Run(cancel));
        var result = Check.Read(target, outcome, []);
        var console = Terminal.Styled(terminal.Output);
        foreach (var project in outcome.Projects)
        {
            console.MarkupLine($"[bold]{Markup.Escape(project.Name)}[/]");
            foreach (var fact in Facts(target, project))
            {
                console.MarkupLine($"  {Markup.Escape(fact)}");
            }
        }

        foreach (var trouble in result.BuildErrors.Select(error => $"build: {error}").Concat(result.Gaps.Select(gap => $"not analysed: {gap}")))
        {
            console.MarkupLine($"[yellow]{Markup.Escape(trouble)}[/]");
        }

        var blind = result.Findings.Count(finding => finding.Rule == "PRIV901");
        console.WriteLine($"blind spots (PRIV901): {blind}");
        return result.BuildErrors.IsEmpty ? result.Gaps.IsEmpty ? ExitCode.Nothing : ExitCode.Incomplete : ExitCode.InvalidInput;
    }

    private static IEnumerable<string> Facts(BuildTarget target, ProjectRecord project)
    {
        if (!project.IsCSharp)
        {
            yield return $"ignored: the analyzers read C#, this is {project.Language}";
            yield break;
        }

        yield return project.HasPackage ? "analyzers: the package Privacy.Analyzers" : "analyzers: injected by this tool; the project's own build has no check";
        yield return project.Policy.Length > 0 ? $"policy: {Path.GetRelativePath(target.Root, project.Policy)}" : "policy: none found, so everything is denied (PRIV001)";
        if (project.FailOpen)
            yield return "PrivacyFailOpen is true: a build without the check passes";
    }
}
