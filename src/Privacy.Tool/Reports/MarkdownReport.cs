using Privacy.Tool.Inventory;

namespace Privacy.Tool.Reports;

/// <summary>For pull requests and job summaries.</summary>
internal static class MarkdownReport
{
    public static void Write(CheckResult result, TextWriter text)
    {
        text.WriteLine($"# Privacy check: {Escape(result.Target)}");
        text.WriteLine();
        text.WriteLine($"{Words.Summary(result)}.");
        foreach (var group in RecipientGroup.Of(result.Findings.Where(finding => finding.Counts && finding.Level > Level.Note)))
        {
            text.WriteLine();
            text.WriteLine($"## {Escape(group.Title)}");
            text.WriteLine();
            text.WriteLine("| | where | what | path |");
            text.WriteLine("|---|---|---|---|");
            foreach (var finding in group.Findings)
            {
                var path = string.Join("<br>", finding.Path.Select(step => $"{step.Kind}: {Escape(step.Text)}{(step.Line == 0 ? "" : $" ({Escape(step.File)}:{step.Line})")}"));
                text.WriteLine($"| {Words.Of(finding.Level)} {Rule(finding)} | {Escape(finding.Where.ToString())} | {Escape(finding.Message)} | {path} |");
            }
        }

        List(text, "Build errors", result.BuildErrors);
        List(text, "Not analysed", result.Gaps);
    }

    private static string Rule(Finding finding) => finding.HelpUri.Length > 0 ? $"[{finding.Rule}]({finding.HelpUri})" : finding.Rule;

    private static void List(TextWriter text, string title, IReadOnlyCollection<string> items)
    {
        if (items.Count == 0)
            return;

        text.WriteLine();
        text.WriteLine($"## {title}");
        text.WriteLine();
        foreach (var item in items)
        {
            text.WriteLine($"- {Escape(item)}");
        }
    }

    /// <summary>Code may contain what Markdown or HTML would take for their own.</summary>
    private static string Escape(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            escaped.Append(c switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '|' or '*' or '_' or '`' or '[' or ']' or '\\' or '#' => "\\" + c, _ => c.ToString() });
        }

        return escaped.ToString();
    }
}
