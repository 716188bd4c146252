using YamlDotNet.Core;

namespace Privacy.Analyzers.Policy.Yaml;

/// <summary>Why a text is not YAML, in words for people.</summary>
internal static class YamlFaults
{
    /// <summary>Index of a character that no text has (YAML 1.2, 5.1), or <c>null</c>: another file or another encoding.</summary>
    public static int? NotText(string content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] < ' ' && content[i] is not ('\t' or '\n' or '\r'))
                return i;
        }

        return null;
    }

    /// <summary>Index of the tab that indents a line, where that is what the parser complains of without saying where.</summary>
    public static int? Tab(string content, YamlException invalid, long lastIndex)
    {
        if (invalid.Message.IndexOf("tab", StringComparison.OrdinalIgnoreCase) < 0)
            return null;

        var line = content.LastIndexOf('\n', (int)Math.Min(lastIndex, content.Length - 1)) + 1;
        while (line >= 0 && line < content.Length)
        {
            var i = line;
            while (i < content.Length && content[i] == ' ')
                i++;

            if (i < content.Length && content[i] == '\t')
                return i;

            line = content.IndexOf('\n', i) is >= 0 and var end ? end + 1 : -1;
        }

        return null;
    }

    /// <summary>True where nothing closes the bracket at an index. The parser says so only where it trips over the consequence.</summary>
    public static bool Unclosed(string content, long open, YamlException? invalid)
    {
        if (open < 0 || open >= content.Length || content[(int)open] is not ('[' or '{'))
            return false;

        // A quote within the brackets is not closed either, and that is nearer.
        if (invalid is not null && invalid.Start.Index < content.Length && content[(int)invalid.Start.Index] is '"' or '\'')
            return false;

        var depth = 0;
        for (var i = (int)open; i < content.Length; i++)
        {
            var c = content[i];
            if (c is '"' or '\'' && StartsText(content, i) && content.IndexOf(c, i + 1) is > 0 and var end)
                i = end;
            else if (c == '#' && content[i - 1] is ' ' or '\t' or '\n')
                i = content.IndexOf('\n', i) is > 0 and var line ? line : content.Length;
            else
                depth += c switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };

            if (depth == 0)
                return false;
        }

        return true;
    }

    /// <summary>A quote within a word is a letter of it.</summary>
    private static bool StartsText(string content, int index) => index > 0 && content[index - 1] is ' ' or '[' or '{' or ',' or ':' or '\n';

    /// <summary>The parser's own words without its place, which the diagnostic has already.</summary>
    public static string Sentence(string content, YamlException invalid)
    {
        if (invalid.Start.Index < content.Length && content[(int)invalid.Start.Index] == '*')
            return "a text that starts with '*' needs quotes";

        var message = invalid.Message.Trim().TrimEnd('.');
        return message.Length == 0 ? "the text has no meaning in YAML" : char.ToLowerInvariant(message[0]) + message.Substring(1);
    }
}
