using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Privacy.Analyzers.Flow.Findings;

namespace Privacy.Analyzers.Reporting;

/// <summary>
/// A path as a JSON array of <c>{"file","line","column","kind","text"}</c>, source first, sink last. Lines and columns count from 1;
/// a step without a place in the code has no file and line 0. Written by hand: netstandard2.0 has no JSON writer, and a compiler
/// should not load one for this.
/// </summary>
internal static class PathEncoding
{
    public static string Encode(ImmutableArray<PathStep> path)
    {
        var json = new StringBuilder("[");
        foreach (var step in path)
        {
            if (json.Length > 1)
                json.Append(',');
            Append(json, step);
        }

        return json.Append(']').ToString();
    }

    public static string WordOf(StepKind kind) => kind switch
    {
        StepKind.Source => "source",
        StepKind.Call => "call",
        StepKind.Return => "return",
        StepKind.Sink => "sink",
        _ => "step",
    };

    private static void Append(StringBuilder json, PathStep step)
    {
        // Mapped: where #line points, as the compiler's own messages do (Razor, source generators).
        var place = step.Location.GetMappedLineSpan();
        var start = place.StartLinePosition;
        json.Append("{\"file\":");
        AppendString(json, place.IsValid ? place.Path : "");
        json.Append(",\"line\":").Append(Number(place.IsValid ? start.Line + 1 : 0));
        json.Append(",\"column\":").Append(Number(place.IsValid ? start.Character + 1 : 0));
        json.Append(",\"kind\":\"").Append(WordOf(step.Kind)).Append("\",\"text\":");
        AppendString(json, step.Text);
        json.Append('}');
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void AppendString(StringBuilder json, string text)
    {
        json.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '"':
                case '\\':
                    json.Append('\\').Append(c);
                    break;
                case '\n':
                    json.Append("\\n");
                    break;
                case '\r':
                    json.Append("\\r");
                    break;
                case '\t':
                    json.Append("\\t");
                    break;
                default:
                    if (c < ' ' || c is '\u007f' or '\u2028' or '\u2029' || IsLoneSurrogate(text, i))
                        json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    else
                        json.Append(c);
                    break;
            }
        }

        json.Append('"');
    }

    // A half of a pair can't be written as UTF-8: a reader would get U+FFFD, or refuse the file.
    private static bool IsLoneSurrogate(string text, int i)
    {
        if (char.IsHighSurrogate(text[i]))
            return i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]);
        return char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
    }
}
