using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing.Removal;

/// <summary>An element of a comma-separated list, with its comma and, where it has lines of its own, with its line.</summary>
internal static class ListElements
{
    /// <summary>Elements without which nothing would be left of the value; <c>null</c>: it is more than they.</summary>
    public static IReadOnlyList<SyntaxNode>? Of(ExpressionSyntax value) => value switch
    {
        AnonymousObjectCreationExpressionSyntax anonymous => anonymous.Initializers,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } list } => list.Expressions,
        CollectionExpressionSyntax list => list.Elements,
        _ => null,
    };

    /// <param name="removed">All that go: where the last goes, the comma before it does.</param>
    public static IEnumerable<TextChange> Without(SyntaxNode list, SyntaxNode element, ImmutableArray<SyntaxNode> removed)
    {
        var siblings = list.ChildNodesAndTokens().ToList();
        var index = siblings.FindIndex(child => child.AsNode() == element);
        if (index < 0)
            yield break;

        // At the end of the list several go as one: the last takes the comma before the first of them.
        if (siblings.Skip(index + 1).Any(child => child.IsNode) && siblings.Skip(index + 1).All(child => child.AsNode() is not { } later || removed.Contains(later)))
            yield break;

        var next = index + 1 < siblings.Count && siblings[index + 1].IsKind(SyntaxKind.CommaToken) ? siblings[index + 1] : default;
        if (next != default)
        {
            // Up to what comes next, so that the next element stands where this one stood.
            var follower = siblings[index + 2];
            if (!follower.IsNode && IsBlank(next.GetTrailingTrivia()) && IsBlank(element.GetTrailingTrivia()) && Line(list, element, next.Span.End) is { } line)
            {
                yield return new TextChange(line, "");
                yield break;
            }

            if (!follower.IsNode && siblings.Count(child => child.IsNode) == 1 && next.GetTrailingTrivia().All(each => each.IsKind(SyntaxKind.WhitespaceTrivia)) && IsBlank(follower.GetLeadingTrivia()))
            {
                yield return new TextChange(TextSpan.FromBounds(element.SpanStart, follower.SpanStart), "");
                yield break;
            }

            var isKept = !follower.IsNode || IsSaid(next.GetTrailingTrivia()) || follower.GetLeadingTrivia().Any(each => each.IsDirective);
            yield return new TextChange(TextSpan.FromBounds(element.SpanStart, isKept ? next.Span.End : follower.SpanStart), "");
            yield break;
        }

        // The only one: what is between it and the end is its own.
        if (index + 1 < siblings.Count && siblings[index + 1].IsToken && siblings.Count(child => child.IsNode) == 1 && !IsSaid(element.GetTrailingTrivia()) && !IsSaid(siblings[index + 1].GetLeadingTrivia())
            && element.GetTrailingTrivia().All(each => each.IsKind(SyntaxKind.WhitespaceTrivia)))
        {
            yield return new TextChange(TextSpan.FromBounds(element.SpanStart, siblings[index + 1].SpanStart), "");
            yield break;
        }

        var first = index;
        while (first >= 2 && siblings[first - 1].IsKind(SyntaxKind.CommaToken) && removed.Contains(siblings[first - 2].AsNode()!))
            first -= 2;
        var previous = first > 0 && siblings[first - 1].IsKind(SyntaxKind.CommaToken) ? siblings[first - 1] : default;
        if (previous == default || !IsSaid(previous.GetTrailingTrivia().Concat(siblings[first].GetLeadingTrivia())))
        {
            yield return new TextChange(TextSpan.FromBounds(previous == default ? element.SpanStart : previous.SpanStart, element.Span.End), "");
            yield break;
        }

        // What is said behind the comma is said of what stands before it.
        yield return new TextChange(previous.Span, "");
        yield return new TextChange(TextSpan.FromBounds(siblings[first].SpanStart, element.Span.End), "");
    }

    /// <summary>The lines of an element that has them to itself.</summary>
    private static TextSpan? Line(SyntaxNode list, SyntaxNode element, int end)
    {
        var text = list.SyntaxTree.GetText();
        var (first, last) = (text.Lines.GetLineFromPosition(element.SpanStart), text.Lines.GetLineFromPosition(end));
        return Lines.IsFirst(text, element.SpanStart) && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(end, last.End)))
            ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak)
            : null;
    }

    private static bool IsBlank(IEnumerable<SyntaxTrivia> trivia) => trivia.All(each => each.IsKind(SyntaxKind.WhitespaceTrivia) || each.IsKind(SyntaxKind.EndOfLineTrivia));

    private static bool IsSaid(IEnumerable<SyntaxTrivia> trivia) =>
        trivia.Any(each => each.IsDirective || each.IsKind(SyntaxKind.SingleLineCommentTrivia) || each.IsKind(SyntaxKind.MultiLineCommentTrivia));
}
