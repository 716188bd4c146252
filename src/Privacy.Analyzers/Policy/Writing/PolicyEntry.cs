using System.Collections.Immutable;
using System.Text;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Policy.Writing;

/// <summary>An entry to be written: keys and values as they stand in the file, in order.</summary>
/// <param name="Id">The key of an entry in a section by id; <c>null</c> in a list.</param>
/// <param name="Note">A comment for who reviews it, or <c>null</c>.</param>
internal sealed record PolicyEntry(string? Id, ImmutableArray<(string Key, string Value)> Fields, string? Note)
{
    private const string Special = ":{}[],&*#?|-<>=!%@`\"'\\";

    /// <summary>A word as YAML needs it: bare where that means the same text.</summary>
    public static string Scalar(string text)
    {
        var isBare = text.Length > 0
            && char.IsLetterOrDigit(text[0])
            && text.All(c => !char.IsControl(c) && (Special.IndexOf(c) < 0 || c == '-'))
            && text.Trim() == text
            && !new YamlScalar(text, isPlain: true, default).IsNull
            && text is not ("true" or "false" or "yes" or "no" or "on" or "off");
        return isBare ? text : "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
    }

    public static string List(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Scalar)) + "]";

    /// <summary><c>{ kind: log }</c>.</summary>
    public string Flow() => "{ " + string.Join(", ", Fields.Select(each => each.Key + ": " + each.Value)) + " }";

    /// <summary>One key a line, the first without indentation.</summary>
    public string Block(string indent, string lineBreak)
    {
        var text = new StringBuilder();
        foreach (var (key, value) in Fields)
            text.Append(text.Length == 0 ? "" : lineBreak + indent).Append(key).Append(": ").Append(value);
        return text.ToString();
    }
}
