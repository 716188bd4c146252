using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Privacy.CodeFixes.Editing.Templates;

/// <summary>An interpolated string without some of its holes; without any hole left, a plain string.</summary>
internal static class InterpolatedText
{
    /// <param name="isHandled">A handler or FormattableString takes it: it has to stay an interpolated string.</param>
    public static string Without(InterpolatedStringExpressionSyntax text, ImmutableArray<SyntaxNode> removed, bool isHandled)
    {
        var contents = text.Contents.Select(part => (
            IsText: part is InterpolatedStringTextSyntax,
            Text: part.ToString(),
            IsRemoved: removed.Contains(part),
            Name: (part as InterpolationSyntax)?.Expression.TryGetInferredMemberName())).ToList();
        for (var i = contents.Count - 1; i >= 0; i--)
        {
            if (!contents[i].IsRemoved)
                continue;

            var hasLeft = i > 0 && contents[i - 1].IsText;
            var hasRight = i + 1 < contents.Count && contents[i + 1].IsText;
            var (left, right) = HoleGap.Close(
                hasLeft ? contents[i - 1].Text : "",
                hasRight ? contents[i + 1].Text : "",
                contents[i].Name,
                isFirst: i == 0 || (hasLeft && i == 1),
                isLast: i == contents.Count - 1 || (hasRight && i == contents.Count - 2));
            if (hasRight)
                contents[i + 1] = (true, right, false, null);
            contents.RemoveAt(i);
            if (hasLeft)
                contents[i - 1] = (true, left, false, null);

            // Two texts side by side are one: what is taken out next sees all of it.
            if (hasLeft && hasRight)
            {
                contents[i - 1] = (true, left + right, false, null);
                contents.RemoveAt(i);
            }
        }

        var start = text.StringStartToken.Text;
        var end = text.StringEndToken.Text;
        var inner = string.Concat(contents.Select(part => part.Text));
        var isRaw = text.StringStartToken.IsKind(SyntaxKind.InterpolatedSingleLineRawStringStartToken)
            || text.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken);
        if (isRaw && string.IsNullOrWhiteSpace(inner))
            return isHandled ? "$\"\"" : "\"\"";
        if (isHandled || contents.Any(part => !part.IsText))
            return start + inner + end;

        var plain = start.Replace("$", "");
        return isRaw ? plain + inner + end : plain + inner.Replace("{{", "{").Replace("}}", "}") + end;
    }
}
