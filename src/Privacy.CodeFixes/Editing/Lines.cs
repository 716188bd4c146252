using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing;

/// <summary>How a file is written: its line ends and indentation.</summary>
internal static class Lines
{
    /// <summary>The line end of the file's first line; of a file of one line the usual one.</summary>
    public static string Break(SourceText text)
    {
        if (text.Lines.Count < 2)
            return "\n";
        var first = text.Lines[0];
        return text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }

    /// <summary>What the line of the position starts with.</summary>
    public static string Indent(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart(' ', '\t').Length);
    }

    /// <summary>True where nothing stands before the position on its line.</summary>
    public static bool IsFirst(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, position)));
    }

    /// <summary>One step of indentation, as the lines around the position have it.</summary>
    public static string Step(SourceText text, int position) => Indent(text, position).Contains('\t') ? "\t" : "    ";
}
