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

    /// <summary>The parser's own words without its place, which the diagnostic has already.</summary>
    public static string Sentence(string content, YamlException invalid)
    {
        if (invalid.Start.Index < content.Length && content[(int)invalid.Start.Index] == '*')
            return "a text that starts with '*' needs quotes";

        var message = invalid.Message.Trim().TrimEnd('.');
        return message.Length == 0 ? "the text has no meaning in YAML" : char.ToLowerInvariant(message[0]) + message.Substring(1);
    }
}
