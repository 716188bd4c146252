using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Tests.Policy.Broken;

/// <summary>sound.yaml with one defect, as a line of the tables beside this file tells.</summary>
/// <param name="Rule">The rule that must speak.</param>
/// <param name="Suggestion">The nearest right word, or <c>null</c>.</param>
/// <param name="Original">A text that occurs once in sound.yaml.</param>
/// <param name="Replacement">What stands there instead, with « and » around what is reported.</param>
public sealed record BrokenPolicy(string Table, string Rule, string? Suggestion, string Original, string Replacement)
{
    private const string Path = "/repo/app/policy.yaml";
    private const string ParentPath = "/repo/policy.yaml";

    private static readonly string s_folder = System.IO.Path.Combine(RepositoryFolder.Path, "tests/Privacy.Analyzers.Tests/Policy/Broken");

    public static string Sound { get; } = Read("sound.yaml");

    private static string Parent { get; } = Read("parent.yaml");

    public static ImmutableArray<BrokenPolicy> All { get; } =
        [.. ((string[])["syntax.txt", "keys.txt", "values.txt", "names.txt", "meaning.txt"]).SelectMany(OfTable)];

    /// <summary>The whole policy.</summary>
    public string Text => Sound.Replace(Original, Unmarked(Replacement), StringComparison.Ordinal);

    /// <summary>Rule, line and columns, counted in the text itself and not by the reader.</summary>
    public string Expected
    {
        get
        {
            var marked = Sound.Replace(Original, Replacement, StringComparison.Ordinal);
            var start = marked.IndexOf('«', StringComparison.Ordinal);
            var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
            var line = marked[..start].Count(c => c == '\n') + 1;
            var column = start == 0 ? 1 : start - marked.LastIndexOf('\n', start - 1);
            return $"{Rule} {line}:{column} {Text[start..end]}";
        }
    }

    public static string Unmarked(string text) =>
        text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

    public override string ToString() => $"{Table}: {Replacement}";

    internal static PolicyReadResult Load(string text) => PolicyText.Load((Path, text), (ParentPath, Parent));

    internal string Shown(PolicyDefect defect)
    {
        var (start, span) = (defect.Position.Lines.Start, defect.Position.Span);
        return $"{defect.RuleId} {start.Line + 1}:{start.Character + 1} {Text[span.Start..span.End]}";
    }

    private static string Read(string file) => File.ReadAllText(System.IO.Path.Combine(s_folder, file)).ReplaceLineEndings("\n");

    private static IEnumerable<BrokenPolicy> OfTable(string table)
    {
        foreach (var line in Read(table).Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Replace("⏎", "\n", StringComparison.Ordinal).Split(" | ");
            if (parts.Length != 4 || Sound.Split(parts[2]).Length != 2)
                throw new InvalidDataException($"{table}: '{line}' is no line of a table, or what it replaces is not there exactly once");

            yield return new BrokenPolicy(table, parts[0], parts[1] == "-" ? null : parts[1], parts[2], parts[3]);
        }
    }
}
