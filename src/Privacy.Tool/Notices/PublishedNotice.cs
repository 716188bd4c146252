using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Privacy.Tool.Notices;

/// <summary>One clause of a published notice.</summary>
/// <param name="Number">With all numbers above it: <c>2.1.2</c>; <c>preamble</c> for the text before the first number.</param>
/// <param name="Line">From 1.</param>
/// <param name="HasClauses">True for a heading over other clauses.</param>
internal sealed record NoticeClause(string Number, string Text, int Line, bool HasClauses);

/// <summary>
/// A notice as text or Markdown → its clauses. Numbers are written whole (<c>2.1.2</c>) or one at a time, as word processors export them: then
/// the place in the sequence tells, and the indentation where the sequence leaves a choice.
/// </summary>
internal static partial class PublishedNotice
{
    public const string Preamble = "preamble";

    public static ImmutableArray<NoticeClause> Clauses(string text)
    {
        var open = new List<(int Number, int Indent)>();
        var found = new List<(string Number, string Text, int Line)>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');

        // Where some numbers are whole, a single one is whole too.
        var areWhole = lines.Any(line => NumberPattern().Match(line) is { Success: true } match && Numbers(match).Length > 1);
        for (var i = 0; i < lines.Length; i++)
        {
            if (NumberPattern().Match(lines[i]) is { Success: true } match && Numbers(match) is { Length: > 0 } numbers)
            {
                Enter(open, numbers, match.Groups["indent"].Length, areWhole);
                found.Add((string.Join('.', open.Select(level => level.Number)), match.Groups["text"].Value.Trim(' ', '*'), i + 1));
            }
            else if (found.Count == 0 && IsProse(lines[i]))
            {
                found.Add((Preamble, lines[i].Trim(), i + 1));
            }
        }

        return
        [
            .. found.DistinctBy(clause => clause.Number).Select(clause =>
                new NoticeClause(clause.Number, clause.Text, clause.Line, found.Exists(other => other.Number.StartsWith(clause.Number + ".", StringComparison.Ordinal)))),
        ];
    }

    /// <summary>A title is no clause; a sentence is.</summary>
    private static bool IsProse(string line) => !line.StartsWith('#') && line.Trim() is { Length: > 40 };

    private static int[] Numbers(Match match) =>
        [.. match.Groups["number"].Value.TrimEnd('.').Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];

    /// <summary>Makes <paramref name="open"/> the way to the clause: its number behind those of the clauses it belongs to.</summary>
    private static void Enter(List<(int Number, int Indent)> open, int[] numbers, int indent, bool areWhole)
    {
        if (areWhole)
        {
            open.Clear();
            open.AddRange(numbers.Select(number => (number, indent)));
            return;
        }

        var level = Level(open, numbers[0], indent);
        open.RemoveRange(level, open.Count - level);
        open.Add((numbers[0], indent));
    }

    private static int Level(List<(int Number, int Indent)> open, int number, int indent)
    {
        // The next of a level. Several levels may wait for the same number: the one with the same indentation, else the innermost.
        var next = Enumerable.Range(0, open.Count).Where(level => open[level].Number + 1 == number).ToList();
        if (next.Count > 0)
            return next.Exists(level => open[level].Indent == indent) ? next.Last(level => open[level].Indent == indent) : next[^1];

        if (number == 1)
            return open.Count;

        // A number was left out: the level is told by the indentation alone.
        var same = open.FindLastIndex(level => level.Indent == indent && level.Number < number);
        return Math.Max(same, 0);
    }

    [GeneratedRegex(@"^(?<indent>\s*)(?:#+\s+|[-*]\s+)?\**(?:§\s*)?(?<number>[1-9]\d?(?:\.[1-9]\d?)*)(?:[.)]+\s*|(?<=\.\d{1,2})\s+)(?<text>\D.*)$")]
    private static partial Regex NumberPattern();
}
