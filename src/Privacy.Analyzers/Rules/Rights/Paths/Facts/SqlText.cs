using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Rules.Rights.Paths.Facts;

/// <summary>SQL written by hand, read as far as names go.</summary>
internal static class SqlText
{
    /// <summary>A text that begins as a statement does, or <c>null</c>.</summary>
    public static string? Of(IOperation op)
    {
        var text = op switch
        {
            { ConstantValue: { HasValue: true, Value: string constant } } => constant,
            IInterpolatedStringOperation interpolated => string.Concat(interpolated.Parts.Select(part =>
                part is IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string piece } } ? piece : "?")),
            _ => "",
        };
        return text.Length < 7 ? null
            : IsVerb(text, "DELETE") || IsVerb(text, "UPDATE") || IsVerb(text, "SELECT") || IsVerb(text, "TRUNCATE") ? text
            : null;
    }

    public static bool Deletes(string sql) => IsVerb(sql, "DELETE") || IsVerb(sql, "TRUNCATE");

    /// <summary>A column that the statement sets.</summary>
    public static bool Clears(string sql, string member) => IsVerb(sql, "UPDATE") && HasWord(sql, member);

    public static bool Reads(string sql, string member) => IsVerb(sql, "SELECT") && (sql.IndexOf('*') >= 0 || HasWord(sql, member));

    /// <summary>Columns are often written apart: <c>last_name</c> of LastName.</summary>
    private static bool HasWord(string text, string name)
    {
        var (sql, word) = (text.Replace("_", ""), name.Replace("_", ""));
        for (var at = sql.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = sql.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !IsPart(sql[at - 1])) && (end == sql.Length || !IsPart(sql[end])))
                return true;
        }

        return false;
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter);

    private static bool IsVerb(string text, string verb)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        return string.Compare(text, start, verb, 0, verb.Length, StringComparison.OrdinalIgnoreCase) == 0
            && start + verb.Length < text.Length && char.IsWhiteSpace(text[start + verb.Length]);
    }
}
