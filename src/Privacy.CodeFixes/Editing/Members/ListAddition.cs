using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing.Members;

/// <summary>Elements added to the end of a list, as its last one is written: on the same line or on lines of their own, comments where they are.</summary>
internal static class ListAddition
{
    public static IEnumerable<TextChange> After<T>(SourceText text, SeparatedSyntaxList<T> list, IReadOnlyList<string> added)
        where T : SyntaxNode
    {
        var last = list[list.Count - 1];
        var comma = list.SeparatorCount == list.Count ? list.GetSeparator(list.Count - 1) : default;
        if (!Lines.IsFirst(text, last.SpanStart) || list.Count == 1 && !IsAlone(text, last))
        {
            yield return new TextChange(new TextSpan(last.Span.End, 0), ", " + string.Join(", ", added));
            yield break;
        }

        var before = Lines.Break(text) + Lines.Indent(text, last.SpanStart);
        var end = text.Lines.GetLineFromPosition(last.Span.End).End;
        if (comma == default)
            yield return new TextChange(new TextSpan(last.Span.End, 0), ",");
        var joined = string.Concat(added.Select((element, i) => before + element + (i < added.Count - 1 || comma != default ? "," : "")));
        yield return new TextChange(new TextSpan(end, 0), joined);
    }

    /// <summary>True where nothing but a comma and a comment stands behind it on its line.</summary>
    private static bool IsAlone(SourceText text, SyntaxNode node)
    {
        var rest = text.ToString(TextSpan.FromBounds(node.Span.End, text.Lines.GetLineFromPosition(node.Span.End).End)).Trim().TrimStart(',').Trim();
        return rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal);
    }
}
