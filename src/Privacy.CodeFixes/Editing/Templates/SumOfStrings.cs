using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.CodeFixes.Editing.Removal;

namespace Privacy.CodeFixes.Editing.Templates;

/// <summary><c>"user " + name + " of " + team</c> without some of its operands.</summary>
internal static class SumOfStrings
{
    /// <summary>The rest as code, or <c>null</c>: it would not be a text any more.</summary>
    public static string? Without(FixSite site, BinaryExpressionSyntax sum, ImmutableArray<SyntaxNode> removed)
    {
        var operands = PersonalParts.Operands(sum).ToList();
        var texts = operands.Select(operand => operand.ToString()).ToList();
        for (var i = operands.Count - 1; i >= 0; i--)
        {
            if (!removed.Contains(operands[i]))
                continue;

            var hasLeft = i > 0 && IsPlain(operands[i - 1]);
            var hasRight = i + 1 < operands.Count && IsPlain(operands[i + 1]);
            var (left, right) = HoleGap.Close(
                hasLeft ? Inner(texts[i - 1]) : "",
                hasRight ? Inner(texts[i + 1]) : "",
                operands[i].TryGetInferredMemberName(),
                isFirst: i == 0 || (hasLeft && i == 1),
                isLast: i == operands.Count - 1 || (hasRight && i == operands.Count - 2));
            if (hasRight)
                texts[i + 1] = Quoted(texts[i + 1], right);
            if (hasLeft)
                texts[i - 1] = Quoted(texts[i - 1], left);
            operands.RemoveAt(i);
            texts.RemoveAt(i);
        }

        // An emptied literal adds nothing, unless it alone makes a text of the sum.
        for (var i = texts.Count - 1; i >= 0 && texts.Count > 1; i--)
        {
            if (texts[i] is "\"\"" && operands.Where((_, index) => index != i).Take(2).Any(operand => IsText(site, operand)))
            {
                operands.RemoveAt(i);
                texts.RemoveAt(i);
            }
        }

        if (texts.Count == 0)
            return "\"\"";
        return operands.Take(2).Any(operand => IsText(site, operand)) ? string.Join(" + ", texts) : null;
    }

    private static bool IsText(FixSite site, ExpressionSyntax operand) =>
        site.Semantics.GetTypeInfo(operand).Type?.SpecialType == SpecialType.System_String;

    private static bool IsPlain(ExpressionSyntax operand) =>
        operand is LiteralExpressionSyntax literal && literal.Token.IsKind(SyntaxKind.StringLiteralToken) && literal.Token.Text[0] == '"';

    private static string Inner(string literal) => literal.Substring(1, literal.Length - 2);

    private static string Quoted(string literal, string inner) => literal.Substring(0, 1) + inner + "\"";
}
