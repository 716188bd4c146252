using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Inventory;

/// <summary>
/// The flows that somebody approved: the lines of privacy.flows.lock, one for each member, category, form and recipient. Lines name no file, no
/// line number and no method, so that only a new flow is a new line. Empty lines and those that begin with <c>#</c> are comments.
/// </summary>
internal sealed class FlowInventory
{
    public const string FileName = "privacy.flows.lock";

    /// <summary>Nothing is approved: every flow that the policy allows is listed.</summary>
    public static readonly FlowInventory Empty = new([]);

    private const string Heading = "# Approved flows of personal data. A flow that policy.yaml allows and that is not here fails the build (PRIV211).";

    private readonly HashSet<string> _lines;

    private FlowInventory(HashSet<string> lines) => _lines = lines;

    public static FlowInventory Parse(string text)
    {
        var lines = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in Split(text))
        {
            if (!IsComment(line))
                lines.Add(Plain(line));
        }

        return new FlowInventory(lines);
    }

    /// <summary>In no order.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    public bool Contains(string line) => _lines.Contains(line);

    /// <summary>A flow as its line: <c>Shop.User.Email (user.contact.email, pseudonymised) -> app-log</c>.</summary>
    public static string Line(string member, string category, Form form, string recipient) =>
        member + " (" + category + (form == Form.Identified ? "" : ", " + PolicyWords.Of(form)) + ") -> " + recipient;

    /// <summary>The whole file: a heading, then the lines in ordinal order, each once.</summary>
    public static string Write(IEnumerable<string> lines) => With("", lines);

    /// <summary>
    /// The file with these lines too, each before the first that comes after it, and before the comment that stands right above that one: it is said of
    /// it. What a file begins with is its heading. All that is there stays as it is.
    /// </summary>
    public static string With(string text, IEnumerable<string> lines)
    {
        var known = Parse(text);
        var end = text.Contains("\r\n") ? "\r\n" : "\n";
        var written = WithEnds(text);
        if (written.Count == 0)
            written.Add(Heading + end);
        foreach (var line in lines.Distinct(StringComparer.Ordinal).OrderBy(line => line, StringComparer.Ordinal))
        {
            if (known.Contains(line))
                continue;
            var at = written.FindIndex(other => !IsComment(other) && string.CompareOrdinal(Plain(other), line) > 0);
            if (at < 0)
            {
                if (!written[written.Count - 1].EndsWith("\n", StringComparison.Ordinal))
                    written[written.Count - 1] += end;
                written.Add(line + end);
                continue;
            }

            var above = at;
            while (above > 0 && IsComment(written[above - 1]) && Plain(written[above - 1]).Length > 0)
                above--;
            written.Insert(above == 0 ? at : above, line + end);
        }

        return string.Concat(written);
    }

    /// <summary>The lines, each with its end.</summary>
    private static List<string> WithEnds(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var next = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(text.Substring(start, next - start));
            start = next;
        }

        return lines;
    }

    private static ImmutableArray<string> Split(string text) => text.Length == 0 ? [] : [.. text.Split('\n').Select(line => line.TrimEnd('\r'))];

    private static bool IsComment(string line) => Plain(line) is var text && (text.Length == 0 || text[0] == '#');

    /// <summary>One space between words; a mark of the byte order, which files that were put together have in the middle, is none.</summary>
    private static string Plain(string line) => string.Join(" ", line.Split([' ', '\t', '\r', '\n', '\uFEFF'], StringSplitOptions.RemoveEmptyEntries));
}
