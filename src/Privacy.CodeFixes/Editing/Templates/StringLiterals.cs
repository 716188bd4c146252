using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing.Templates;

/// <summary>A constant string as it is written: one literal, or several joined by <c>+</c>. Of named constants: <see cref="ConstantText"/>.</summary>
internal static class StringLiterals
{
    /// <summary>The literals in order, or empty: something else stands there.</summary>
    public static ImmutableArray<LiteralExpressionSyntax> Of(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Of(inner.Expression);
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                return [literal];
            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                var (left, right) = (Of(sum.Left), Of(sum.Right));
                return left.IsEmpty || right.IsEmpty ? [] : left.AddRange(right);
            default:
                return [];
        }
    }

    /// <summary>The changes that take all holes of that name out of the template.</summary>
    public static ImmutableArray<TextChange> WithoutHoles(ExpressionSyntax template, string name) =>
        [.. Of(template).Select(literal => Change(literal, text => Without(text, name))).OfType<TextChange>()];

    private static string? Without(string text, string name)
    {
        var left = MessageTemplate.Without(text, name);
        for (var next = left; next is not null; next = MessageTemplate.Without(next, name))
            left = next;
        return left;
    }

    public static TextChange? Change(LiteralExpressionSyntax literal, Func<string, string?> edit)
    {
        var inner = InnerSpan(literal);
        return edit(Inner(literal)) is { } edited ? new TextChange(inner, edited) : null;
    }

    /// <summary>The holes of the text are those of its value.</summary>
    public static bool ShowsItsHoles(LiteralExpressionSyntax literal) => !literal.IsKind(SyntaxKind.StringLiteralExpression)
        || MessageTemplate.Holes(Inner(literal)).Select(hole => hole.Name).SequenceEqual(MessageTemplate.Holes(literal.Token.ValueText).Select(hole => hole.Name));

    private static string Inner(LiteralExpressionSyntax literal)
    {
        var span = InnerSpan(literal);
        return literal.Token.Text.Substring(span.Start - literal.Token.SpanStart, span.Length);
    }

    /// <summary>Between the quotes, however many there are.</summary>
    private static TextSpan InnerSpan(LiteralExpressionSyntax literal)
    {
        var text = literal.Token.Text;
        var start = text.StartsWith("@", StringComparison.Ordinal) ? 1 : 0;
        var quotes = 0;
        if (literal.Token.IsKind(SyntaxKind.StringLiteralToken))
            quotes = 1;
        else
            while (start + quotes < text.Length && text[start + quotes] == '"')
                quotes++;

        var suffix = text.EndsWith("u8", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
        return TextSpan.FromBounds(literal.Token.SpanStart + start + quotes, Math.Max(literal.Token.SpanStart + start + quotes, literal.Token.Span.End - quotes - suffix));
    }
}
