using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.CodeFixes.Editing.Removal;

namespace Privacy.CodeFixes.Editing.Templates;

/// <summary><c>"user " + name + " of " + team</c> without some of its operands; what is kept stays where it is written, with what is said about it.</summary>
internal static class SumOfStrings
{
    /// <summary>The changes, or <c>null</c>: what is left would not be a text any more.</summary>
    public static ImmutableArray<TextChange>? Without(FixSite site, BinaryExpressionSyntax sum, ImmutableArray<SyntaxNode> removed)
    {
        var operands = PersonalParts.Operands(sum).ToList();
        var texts = operands.Select(operand => operand.ToString()).ToList();
        var kept = operands.Select(operand => !removed.Contains(operand)).ToList();
        for (var i = operands.Count - 1; i >= 0; i--)
        {
            if (!kept[i])
                Close(operands, texts, kept, i);
        }

        // An emptied literal adds nothing, unless it alone makes a text of the sum.
        for (var i = operands.Count - 1; i >= 0; i--)
        {
            if (kept[i] && texts[i] is "\"\"" && kept.Count(each => each) > 1 && IsText(site, operands.Where((_, index) => index != i && kept[index])))
                kept[i] = false;
        }

        if (!kept.Contains(true))
            return [new TextChange(sum.Span, "\"\"")];
        if (!IsText(site, operands.Where((_, index) => kept[index])))
            return null;

        var changes = ImmutableArray.CreateBuilder<TextChange>();
        for (var i = 0; i < operands.Count; i++)
        {
            if (kept[i] && texts[i] != operands[i].ToString())
                changes.Add(new TextChange(operands[i].Span, texts[i]));
        }

        Remove(changes, site.Text, sum, operands, kept);
        return changes.ToImmutable();
    }

    /// <summary>The texts beside an operand that goes, made whole again.</summary>
    private static void Close(List<ExpressionSyntax> operands, List<string> texts, List<bool> kept, int i)
    {
        var before = kept.FindLastIndex(i, i + 1, each => each);
        var after = kept.FindIndex(i, each => each);
        var hasLeft = before >= 0 && before == i - 1 && IsPlain(operands[before]);
        var hasRight = after >= 0 && IsPlain(operands[after]);
        var (left, right) = HoleGap.Close(
            hasLeft ? Inner(texts[before]) : "",
            hasRight ? Inner(texts[after]) : "",
            operands[i].TryGetInferredMemberName(),
            isFirst: i == 0 || (hasLeft && before == 0),
            isLast: after < 0 || (hasRight && kept.FindIndex(after + 1, each => each) < 0));
        if (hasRight)
            texts[after] = Quoted(texts[after], right);
        if (hasLeft)
            texts[before] = Quoted(texts[before], left);
    }

    /// <summary>Each with the sign before it; those at the start with the sign behind them. Comments and directives between them stay.</summary>
    private static void Remove(ImmutableArray<TextChange>.Builder changes, SourceText text, BinaryExpressionSyntax sum, List<ExpressionSyntax> operands, List<bool> kept)
    {
        var signs = sum.DescendantNodesAndSelf(node => node == sum || node is BinaryExpressionSyntax).OfType<BinaryExpressionSyntax>()
            .Where(node => node.IsKind(SyntaxKind.AddExpression) && operands.Contains(node.Right))
            .ToDictionary(node => node.Right, node => node.OperatorToken);
        var first = kept.IndexOf(true);
        for (var i = 0; i < operands.Count; i++)
        {
            if (kept[i])
                continue;

            var before = i > first ? TextSpan.FromBounds(operands[i - 1].Span.End, operands[i].SpanStart) : default;
            var after = i + 1 < operands.Count && (i < first || kept[i + 1]) ? TextSpan.FromBounds(operands[i].Span.End, operands[i + 1].SpanStart) : default;
            if (IsBare(text, before))
                changes.Add(new TextChange(TextSpan.FromBounds(before.Start, operands[i].Span.End), ""));
            else if (IsBare(text, after))
                changes.Add(new TextChange(TextSpan.FromBounds(operands[i].SpanStart, after.End), ""));
            else
            {
                changes.Add(new TextChange(Blank(text, signs[operands[i < first ? i + 1 : i]].Span), ""));
                changes.Add(new TextChange(operands[i].Span, ""));
            }
        }
    }

    /// <summary>Nothing is said there.</summary>
    private static bool IsBare(SourceText text, TextSpan gap) => gap.Length > 0 && text.ToString(gap).Trim() == "+";

    private static TextSpan Blank(SourceText text, TextSpan sign)
    {
        var start = sign.Start;
        while (!Lines.IsFirst(text, sign.Start) && text[start - 1] is ' ' or '\t')
            start--;
        return TextSpan.FromBounds(start, sign.End);
    }

    /// <summary>One of the first two makes a text of all.</summary>
    private static bool IsText(FixSite site, IEnumerable<ExpressionSyntax> operands) =>
        operands.Take(2).Any(operand => site.Semantics.GetTypeInfo(operand).Type?.SpecialType == SpecialType.System_String);

    private static bool IsPlain(ExpressionSyntax operand) =>
        operand is LiteralExpressionSyntax literal && literal.Token.IsKind(SyntaxKind.StringLiteralToken) && literal.Token.Text[0] == '"';

    private static string Inner(string literal) => literal.Substring(1, literal.Length - 2);

    private static string Quoted(string literal, string inner) => literal.Substring(0, 1) + inner + "\"";
}
