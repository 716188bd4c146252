using System.Text.RegularExpressions;

namespace Privacy.CodeFixes.Editing.Templates;

/// <summary>
/// The text around a value that is taken out of a sentence, made whole again: <c>"user {Email} of {Team}"</c> becomes <c>"user of {Team}"</c>,
/// <c>"id={Id}, mail='{Email}'"</c> becomes <c>"id={Id}"</c>. Works on the text as it is written in the source.
/// </summary>
internal static class HoleGap
{
    /// <summary>A label that announces the value by an equals sign: <c>mail=</c>; or by a colon, where it has the value's own name or is quoted: <c>"mail":</c>.</summary>
    private static readonly Regex Label = new(@"(?<=^|[\s,;|(\[{?&])(?<quote>\\""|""""|[""'`]|)(?<name>[\w.@-]+)\k<quote>\s?(?<sign>[=:])\s?$", RegexOptions.CultureInvariant);

    /// <summary>A word that leads to the value and to nothing else, at the end of a sentence.</summary>
    private static readonly Regex Leading = new(@"\s+(?:for|from|by|to|of|at|with|as|and|in|on)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Such a word at the start of what follows: <c>{Count} for {Email} in {Total} ms</c>.</summary>
    private static readonly Regex Next = new(@"^\s(?:for|from|by|to|of|at|with|as|and|in|on)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly (string Open, string Close)[] Pairs =
        [("\\\"", "\\\""), ("\"\"", "\"\""), ("'", "'"), ("`", "`"), ("(", ")"), ("[", "]"), ("<", ">"), ("\"", "\"")];

    /// <param name="name">The value's name in the template, or <c>null</c>.</param>
    /// <param name="isFirst">Nothing stands before <paramref name="left"/>.</param>
    /// <param name="isLast">Nothing stands after <paramref name="right"/>.</param>
    public static (string Left, string Right) Close(string left, string right, string? name, bool isFirst, bool isLast)
    {
        var start = left.LastIndexOf('\n') + 1;
        var end = right.IndexOf('\n');
        if (start == 0 && end < 0)
            return OfLine(left, right, name, isFirst, isLast);

        // A text of several lines: each reads by itself, and one that held nothing else goes.
        end = end > 0 && right[end - 1] == '\r' ? end - 1 : end < 0 ? right.Length : end;
        var startsLine = start > 0 || isFirst;
        var endsLine = end < right.Length || isLast;
        var indent = left.Length - left.Substring(start).TrimStart().Length;
        var line = left.Substring(indent);
        var (before, after) = startsLine && endsLine && end == 0 && Label.Match(line) is { Success: true, Index: 0 }
            ? ("", "")
            : OfLine(line, right.Substring(0, end), name, startsLine, endsLine);
        if (!startsLine || !endsLine || before.Length > 0 || after.Trim().Length > 0)
            return (left.Substring(0, indent) + before, after + right.Substring(end));
        return end < right.Length
            ? (left.Substring(0, start), right.Substring(right.IndexOf('\n') + 1))
            : (left.Substring(0, start).TrimEnd('\n').TrimEnd('\r'), "");
    }

    private static (string Left, string Right) OfLine(string left, string right, string? name, bool isFirst, bool isLast)
    {
        var (before, after) = (left, right);
        for (var more = true; more;)
        {
            more = false;
            foreach (var (open, close) in Pairs)
            {
                if (!before.EndsWith(open, StringComparison.Ordinal) || !after.StartsWith(close, StringComparison.Ordinal))
                    continue;

                before = before.Substring(0, before.Length - open.Length);
                after = after.Substring(close.Length);
                more = true;
                break;
            }
        }

        var label = Label.Match(before);
        if (label.Success && (label.Groups["sign"].Value == "=" || label.Groups["quote"].Length > 0 || string.Equals(label.Groups["name"].Value, name, StringComparison.OrdinalIgnoreCase)))
            before = before.Substring(0, label.Index);

        var startsSentence = before.Length == 0 && isFirst;
        var endsSentence = after.Length == 0 ? isLast : after[0] is '.' or '!' or '?' or ';';
        // What was the value's alone: the comma of a list, the joint of a query, the genitive.
        if (before.Length > 0 && before[before.Length - 1] is '(' or '[' or '{')
            after = after.TrimStart(',', ';').TrimStart(' ');
        else if (after.Length > 0 && after[0] is ')' or ']' or '}' && before.TrimEnd(' ') is { Length: > 0 } list && list[list.Length - 1] is ',' or ';')
            before = list.Substring(0, list.Length - 1);
        if (before.Length > 0 && before[before.Length - 1] is '?' or '&' && after.Length > 0 && after[0] == '&')
            after = after.Substring(1);
        else if (label.Success && before.Length > 0 && before[before.Length - 1] is '?' or '&')
            before = before.Substring(0, before.Length - 1);
        if (after.StartsWith("'s ", StringComparison.Ordinal))
            after = after.Substring(2);
        if (startsSentence)
            return ("", after.TrimStart(' ', ',', ';', ':', '|', '-'));
        if (endsSentence || (after.Length > 0 && after[0] is ',' or ':' or ')'))
        {
            before = before.TrimEnd(' ', ',', ':', '|', '-');
            var cut = Leading.Replace(before, "");
            return (cut.Length > 0 ? cut : before, after);
        }

        if (before.EndsWith(" ", StringComparison.Ordinal) && after.StartsWith(" ", StringComparison.Ordinal))
            return Next.IsMatch(after) && Leading.Match(before.TrimEnd(' ')) is { Success: true, Index: > 0 } word
                ? (before.Substring(0, word.Index), after)
                : (before, after.Substring(1));
        return (before, after);
    }
}
