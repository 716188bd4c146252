using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Testing;

/// <summary>A rule that a mark asks for.</summary>
/// <param name="Span">Exactly this, or <c>null</c>: anywhere on the line.</param>
/// <param name="Line">From 0.</param>
internal sealed record Mark(string RuleId, int Line, TextSpan? Span);

/// <summary>A text without its marks, and what they ask for.</summary>
internal sealed record MarkedFile(string Path, string Text, ImmutableArray<Mark> Marks)
{
    private static readonly Regex AtLineEnd = new(@"(?://|\#)\s*expect:\s*(?<id>[A-Z]+\d+)(?:\s*,\s*(?<id>[A-Z]+\d+))*", RegexOptions.CultureInvariant);
    private static readonly Regex Opening = new(@"\G\{\|(?<id>[A-Z]+\d+):", RegexOptions.CultureInvariant);

    private const string Closing = "|}";

    /// <exception cref="PrivacyVerificationException">A mark does not end.</exception>
    public static MarkedFile Read(string path, string text)
    {
        var plain = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var spans = new List<(string Id, TextSpan Span)>();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '{' && Opening.Match(text, i) is { Success: true } mark)
            {
                open.Push((mark.Groups["id"].Value, plain.Length));
                i += mark.Length;
            }
            else if (open.Count > 0 && string.CompareOrdinal(text, i, Closing, 0, Closing.Length) == 0)
            {
                var (id, start) = open.Pop();
                spans.Add((id, TextSpan.FromBounds(start, plain.Length)));
                i += Closing.Length;
            }
            else
                plain.Append(text[i++]);
        }

        if (open.Count > 0)
            throw new PrivacyVerificationException($"{path}: the mark {{|{open.Peek().Id}: does not end with {Closing}");

        var source = SourceText.From(plain.ToString());
        var marks = spans.Select(each => new Mark(each.Id, source.Lines.GetLinePosition(each.Span.Start).Line, each.Span)).ToList();
        foreach (var line in source.Lines)
        {
            foreach (Match match in AtLineEnd.Matches(line.ToString()))
                marks.AddRange(match.Groups["id"].Captures.Cast<Capture>().Select(id => new Mark(id.Value, line.LineNumber, null)));
        }

        return new MarkedFile(path, plain.ToString(), [.. marks.OrderBy(mark => mark.Line)]);
    }
}
