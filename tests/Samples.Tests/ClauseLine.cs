using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Samples;

/// <summary>A line that names clauses of the notice: an entry of policy.yaml, a line that breaks them or one that keeps them.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Label">What the table calls it.</param>
internal sealed partial record ClauseLine(string Path, int Line, string Label, ImmutableArray<string> Clauses)
{
    public string Link => $"[{Label}](../{Path}#L{Line})";

    /// <summary>Lines of policy.yaml with <c>clause: "2.6"</c> or a comment <c># clauses 2.6, 2.7</c>, called after their entry, at its first line.</summary>
    public static IEnumerable<ClauseLine> OfPolicy(string path)
    {
        var section = "";
        var entry = "";
        var index = 0;
        var first = 0;
        var lines = Repository.Read(path).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (EntryPattern().Match(lines[i]) is { Success: true } start)
            {
                first = i + 1;
                if (start.Groups["section"].Success)
                {
                    (section, entry, index) = (start.Groups["section"].Value, "", 0);
                }
                else
                {
                    index++;
                    entry = start.Groups["key"].Success ? " " + start.Groups["key"].Value
                        : start.Value.StartsWith("    ", StringComparison.Ordinal) ? " omitted"
                        : $" rule {index}";
                }
            }

            var named = PolicyClausePattern().Matches(lines[i]).SelectMany(Ids).Distinct().ToImmutableArray();
            if (named.Length > 0)
                yield return new ClauseLine(path, first, $"`{section}{entry}`", named);
        }
    }

    /// <summary>Cases of policy.tests.yaml, called as they are.</summary>
    public static IEnumerable<ClauseLine> OfTests(string path) =>
        Repository.Read(path).Split('\n').Index()
            .Select(line => (Number: line.Index + 1, Match: TestClausePattern().Match(line.Item)))
            .Where(line => line.Match.Success)
            .Select(line => new ClauseLine(path, line.Number, line.Match.Groups["name"].Value, [.. Ids(line.Match)]));

    /// <summary>Lines marked <c>// expect: PRIV201 — clause 2.6</c> (called after the rules) or <c>// conforms: clause 2.6</c> (after the file).</summary>
    public static IEnumerable<ClauseLine> OfCode(TextFile file, string word)
    {
        var lines = file.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (CodeClausePattern().Match(lines[i]) is not { Success: true } mark || mark.Groups["word"].Value != word)
                continue;

            var rules = mark.Groups["rules"].Value.Trim();
            yield return new ClauseLine(file.Path, i + 1, rules.Length > 0 ? rules : System.IO.Path.GetFileName(file.Path), [.. Ids(mark)]);
        }
    }

    private static IEnumerable<string> Ids(Match match) => match.Groups["id"].Captures.Select(capture => capture.Value);

    [GeneratedRegex(@"^(?<section>[a-z_]+):|^  (?<key>[a-z][\w.-]*):|^  - |^    ""[\d.]+"":")]
    private static partial Regex EntryPattern();

    [GeneratedRegex(@"clause: \[?""?(?<id>preamble|[\d.]+)""?(, ""?(?<id>preamble|[\d.]+)""?)*\]?|^    ""(?<id>[\d.]+)"":|\# clauses? (?<id>preamble|\d+(\.\d+)*)(, (?<id>\d+(\.\d+)*))*")]
    private static partial Regex PolicyClausePattern();

    [GeneratedRegex(@"(//|\#) (?<word>expect|conforms): (?<rules>[A-Z0-9, ]*)(— )?clauses? (?<id>preamble|\d+(\.\d+)*)(, (?<id>\d+(\.\d+)*))*$")]
    private static partial Regex CodeClausePattern();

    [GeneratedRegex(@"^  - \{ name: ""?(?<name>[^,""]+(, [^,:""]+)*)""?, clause: ""?(?<id>[^"",]+)")]
    private static partial Regex TestClausePattern();
}
