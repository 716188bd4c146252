using Privacy.Tool.Inventory;
using Spectre.Console;

namespace Privacy.Tool.Reports;

/// <summary>For people at a terminal: by recipient, each flow with its path.</summary>
internal static class TextReport
{
    private const int BuildErrorsShown = 20;

    public static void Write(CheckResult result, IAnsiConsole console)
    {
        foreach (var group in RecipientGroup.Of(result.Findings.Where(finding => finding.Counts && finding.Level > Level.Note)))
        {
            Line(console, "bold", group.Title);
            foreach (var finding in group.Findings)
            {
                Write(finding, console);
            }

            console.WriteLine();
        }

        foreach (var error in result.BuildErrors.Take(BuildErrorsShown))
        {
            Line(console, "red", $"build: {error}");
        }

        foreach (var gap in result.Gaps)
        {
            Line(console, "yellow", $"not analysed: {gap}");
        }

        Line(console, result.ExitCode == ExitCode.Nothing ? "green" : "bold", $"{result.Target}: {Words.Summary(result)}");
    }

    private static void Write(Finding finding, IAnsiConsole console)
    {
        var colour = finding.Level == Level.Error ? "red" : "yellow";
        var doubt = finding["privacy.confidence"] is "assumed" or "inferred" ? $" ({finding["privacy.confidence"]})" : "";
        var where = finding.Where.File.Length > 0 ? $" {finding.Where}" : "";
        console.MarkupLine($"  [{colour}]{Words.Of(finding.Level)} {Markup.Escape(finding.Rule)}[/]{Markup.Escape(doubt + where)}");
        console.MarkupLine($"    {Markup.Escape(finding.Message)}");
        if (finding.Path.IsEmpty)
            return;

        var width = finding.Path.Max(step => step.Kind.Length);
        foreach (var step in finding.Path)
        {
            var place = step.Line == 0 ? "" : $"  {step.File}:{step.Line}:{step.Column}";
            console.MarkupLine($"      [grey]{Markup.Escape(step.Kind.PadRight(width))}[/]  {Markup.Escape(step.Text)}[grey]{Markup.Escape(place)}[/]");
        }
    }

    private static void Line(IAnsiConsole console, string style, string text) => console.MarkupLine($"[{style}]{Markup.Escape(text)}[/]");
}
