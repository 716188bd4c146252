using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing;

/// <summary>How a file is written: its line ends and indentation.</summary>
internal static class Lines
{
    /// <summary>More is no step.</summary>
    private const int MaxStep = 8;

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

    /// <summary>One step of indentation: a tab where the position's line has one, else what the file's first block is indented by.</summary>
    public static string Step(SourceText text, int position)
    {
        if (Indent(text, position).Contains('\t'))
            return "\t";
        for (var i = 1; i < text.Lines.Count; i++)
        {
            if (!text.Lines[i - 1].ToString().TrimEnd().EndsWith("{", StringComparison.Ordinal))
                continue;

            var (outer, inner) = (Indent(text, text.Lines[i - 1].Start), Indent(text, text.Lines[i].Start));
            var step = inner.StartsWith(outer, StringComparison.Ordinal) ? inner.Substring(outer.Length) : "";
            if (step == "\t" || (step.Length is > 0 and <= MaxStep && !step.Contains('\t')))
                return step;
        }

        return "    ";
    }

    /// <summary>The code with all lines but the first a step further in; what stands in a verbatim text stays, as it is the text's.</summary>
    public static string Shifted(SourceText text, SyntaxNode node, string step)
    {
        var result = new StringBuilder();
        var position = node.SpanStart;
        foreach (var each in text.Lines.Where(each => each.Start > node.SpanStart && each.Start <= node.Span.End))
        {
            result.Append(text.ToString(TextSpan.FromBounds(position, each.Start)));
            position = each.Start;
            var token = node.FindToken(each.Start);
            var isInText = token.SpanStart < each.Start && IsVerbatim(token);
            if (!isInText && each.Span.Length > 0)
                result.Append(step);
        }

        return result.Append(text.ToString(TextSpan.FromBounds(position, node.Span.End))).ToString();
    }

    private static bool IsVerbatim(SyntaxToken token) =>
        (token.IsKind(SyntaxKind.StringLiteralToken) && token.Text.StartsWith("@", StringComparison.Ordinal))
        || (token.IsKind(SyntaxKind.InterpolatedStringTextToken)
            && token.Parent?.Parent is InterpolatedStringExpressionSyntax outer
            && outer.StringStartToken.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken));
}
