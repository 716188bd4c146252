using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Model;
using YamlDotNet.Core;

namespace Privacy.Analyzers.Policy.Yaml;

/// <summary>Marks of the YAML parser → places as the compiler counts them.</summary>
/// <param name="shift">Characters of the text that the parser does not see: a byte order mark.</param>
internal sealed class YamlPositions(SourceText text, string path, int shift)
{
    private int _line;

    public PolicyPosition Of(Mark start, Mark end) => At(start.Index, end.Index);

    /// <summary>From <paramref name="start"/> to the end of its line.</summary>
    public PolicyPosition Rest(long start) => At(start, text.Lines.GetLineFromPosition(Within(start)).End - shift);

    public PolicyPosition At(long start, long end)
    {
        var from = Within(start);
        var span = TextSpan.FromBounds(from, Math.Max(from, Within(end)));
        return new PolicyPosition(path, span, new LinePositionSpan(Line(span.Start), Line(span.End)));
    }

    /// <summary>True where nothing but space is between a place of the text and a colon.</summary>
    public bool IsBeforeColon(int place)
    {
        while (place < text.Length && text[place] is ' ' or '\t' or '\r' or '\n')
            place++;

        return place < text.Length && text[place] == ':';
    }

    /// <summary>The parser goes forward, so the line asked for is the last one or one soon after it.</summary>
    private LinePosition Line(int index)
    {
        var lines = text.Lines;
        for (var ahead = 0; ahead < 3; ahead++)
        {
            var line = _line + ahead;
            if (line >= lines.Count || index < lines[line].Start)
                break;

            // The end of the text is in the last line, whatever ends it.
            if (index < lines[line].EndIncludingLineBreak || line == lines.Count - 1)
            {
                _line = line;
                return new LinePosition(line, index - lines[line].Start);
            }
        }

        _line = lines.GetLineFromPosition(index).LineNumber;
        return new LinePosition(_line, index - lines[_line].Start);
    }

    private int Within(long index) => (int)Math.Max(0, Math.Min(index + shift, text.Length));
}
