using System.CommandLine;
using System.Text.RegularExpressions;
using Privacy.Tool.Inventory;
using Privacy.Tool.Reports;
using Privacy.Tool.Workspaces;

namespace Privacy.Tool.Verbs;

/// <summary><c>privacy explain</c>: the page of a rule, or what is reported at a line and why.</summary>
internal static partial class ExplainVerb
{
    public static Command Create(Terminal terminal)
    {
        var subject = new Argument<string>("RULE|FILE:LINE") { Description = "A rule (PRIV201), or a place in the code." };
        var path = new Argument<string>("PATH") { Description = "Solution, project or folder, for a place in the code.", DefaultValueFactory = _ => "." };
        var command = new Command("explain", """
            Prints the page of a rule, or what is reported at a line: every step of the path and the decision.

            Examples:
              privacy explain PRIV201
              privacy explain src/Shop/Account.cs:42
            """)
        {
            subject, path,
        };
        command.SetAction((arguments, cancel) => Run(terminal, arguments.GetValue(subject)!, arguments.GetValue(path)!, cancel)); // required; has a default
        return command;
    }

    private static async Task<int> Run(Terminal terminal, string subject, string path, CancellationToken cancel)
    {
        if (RuleId().IsMatch(subject))
            return ExplainRule(terminal, subject.ToUpperInvariant());

        if (Place().Match(subject) is not { Success: true } place || !File.Exists(place.Groups["file"].Value))
            throw new Failure(ExitCode.WrongUsage, $"'{subject}' is no rule (PRIV201) and no place in a file (Account.cs:42)");

        var target = BuildTarget.Find(path);
        var result = await terminal.While($"Building {target.Display}", () => Check.Run(target, BuildOptions.None, [], cancel));
        var file = Path.GetRelativePath(target.Root, Path.GetFullPath(place.Groups["file"].Value)).Replace('\\', '/');
        var line = int.Parse(place.Groups["line"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        var there = result.Findings.Where(finding => Concerns(finding, file, line)).ToArray();
        if (there.Length == 0)
            terminal.Output.WriteLine($"nothing is reported at {file}:{line}");

        foreach (var finding in there)
        {
            Explain(terminal.Output, finding);
        }

        return result.BuildErrors.IsEmpty ? ExitCode.Nothing : ExitCode.InvalidInput;
    }

    private static int ExplainRule(Terminal terminal, string rule)
    {
        using var page = typeof(ExplainVerb).Assembly.GetManifestResourceStream($"rules/{rule}.md");
        if (page is null)
            throw new Failure(ExitCode.WrongUsage, $"there is no rule {rule}");

        terminal.Output.Write(new StreamReader(page).ReadToEnd());
        return ExitCode.Nothing;
    }

    private static bool Concerns(Finding finding, string file, int line) =>
        (finding.Where.File == file && finding.Where.Line <= line && line <= Math.Max(finding.Where.Line, finding.Where.EndLine))
        || finding.Path.Any(step => step.File == file && step.Line == line);

    private static void Explain(TextWriter output, Finding finding)
    {
        output.WriteLine($"{Words.Of(finding.Level)} {finding.Rule} {finding.Where}");
        output.WriteLine($"  {finding.Message}");
        if (finding.Suppression is { } reason)
            output.WriteLine($"  suppressed in the code: {(reason.Length > 0 ? reason : "no reason given")}");
        foreach (var (key, value) in finding.Properties)
        {
            output.WriteLine($"  {key["privacy.".Length..]}: {value}");
        }

        foreach (var step in finding.Path)
        {
            output.WriteLine($"  {step.Kind}: {step.Text}{(step.Line == 0 ? "" : $" ({step.File}:{step.Line}:{step.Column})")}");
        }
    }

    [GeneratedRegex(@"^PRIV\d{3}$", RegexOptions.IgnoreCase)]
    private static partial Regex RuleId();

    [GeneratedRegex(@"^(?<file>.+):(?<line>[1-9]\d{0,8})$")]
    private static partial Regex Place();
}
