namespace Privacy.Fuzz;

/// <summary>Damage as people, merges and attackers do it: characters, words, lines, indentation, halves of two files.</summary>
internal sealed class Mutator(Random random)
{
    private const string Pieces = "{}[]:,&*#|>-'\"\\\n\t %@`!?\r\0é😀\uFEFF<<~=x1.()";

    private static readonly string[] Words =
    [
        "null", "~", "true", "*", "&a", "*a", "<<: *a", "---", "...", "%YAML 1.2", "!!str", "? ", "- ", "|", ">-", "\"\\u0000\"", "''", "{}", "[]",
        "user", "user.name", "user.x.y.z", "kind:log", "kind:x", "pack:openai", "pack:", "2027-02-29", "P", "PT1S", "P99999999999999999999Y",
        "A.B.*", "**.**", "A<B<C>>.D(e: \"f\")", "()", "Купуялык", "\u2028", "\U0001F600", "99999999999999999999", "-1", "observe until 2027-01-01",
        "version: 1", "extends: parent.yaml", "consents", "deny", "allow", "legal_basis", "form: anonymised", "identified",
    ];

    public string Damaged(string yaml, string other, int edits)
    {
        for (var i = 0; i < edits; i++)
            yaml = Edited(yaml, other);

        return yaml;
    }

    private string Edited(string yaml, string other)
    {
        if (yaml.Length == 0)
            return other;

        var at = random.Next(yaml.Length);
        var length = Math.Min(random.Next(14), yaml.Length - at);
        switch (random.Next(12))
        {
            case 0:
                return yaml.Remove(at, length);
            case 1:
                return yaml.Insert(random.Next(yaml.Length), yaml.Substring(at, length));
            case 2:
                return yaml.Insert(at, Pieces[random.Next(Pieces.Length)].ToString());
            case 3:
                return yaml.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)].ToString());
            case 4:
                return yaml.Insert(at, Words[random.Next(Words.Length)]);
            case 5:
                return WithWord(yaml, at, Words[random.Next(Words.Length)]);
            case 6:
                return WithWord(yaml, at, WordAt(other, random.Next(other.Length)));
            case 7:
                return WithLines(yaml, lines => lines.RemoveAt(random.Next(lines.Count)));
            case 8:
                return WithLines(yaml, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)]));
            case 9:
                return WithLines(yaml, lines => Indent(lines, random.Next(lines.Count)));
            case 10:
                return yaml[..at] + other[Math.Min(random.Next(other.Length), other.Length)..];
            default:
                return random.Next(40) == 0 ? yaml.Insert(at, Repeated(yaml.Substring(at, length))) : yaml.Replace(WordAt(yaml, at), WordAt(other, random.Next(other.Length)), StringComparison.Ordinal);
        }
    }

    private string Repeated(string piece) => string.Concat(Enumerable.Repeat(piece.Length == 0 ? "[" : piece, random.Next(2000)));

    private void Indent(List<string> lines, int line) =>
        lines[line] = random.Next(2) == 0 ? new string(' ', random.Next(6)) + lines[line] : lines[line].TrimStart();

    private static string WithLines(string yaml, Action<List<string>> edit)
    {
        var lines = yaml.Split('\n').ToList();
        edit(lines);
        return string.Join('\n', lines);
    }

    private static string WithWord(string yaml, int at, string word)
    {
        var (start, end) = Word(yaml, at);
        return yaml[..start] + word + yaml[end..];
    }

    private static string WordAt(string yaml, int at)
    {
        var (start, end) = Word(yaml, at);
        return end > start ? yaml[start..end] : "x";
    }

    private static (int Start, int End) Word(string yaml, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && IsWord(yaml[start - 1]))
            start--;
        while (end < yaml.Length && IsWord(yaml[end]))
            end++;
        return (start, end);
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' or '-';
}
