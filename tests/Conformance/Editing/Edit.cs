using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.Analyzers.Conformance.Editing;

/// <summary>Something that somebody may do to a file while the rest of the program stays: the result need not compile.</summary>
internal static class Edit
{
    private delegate TextChange? Change(SyntaxNode root, SourceText text, Random random);

    private static readonly ImmutableArray<Change> s_all = [Delete<StatementSyntax>, Repeat<StatementSyntax>, Delete<StatementSyntax>, Insert, DeleteMember, AddMember, Delete<AttributeListSyntax>, Rename, Delete<ArgumentSyntax>];

    /// <summary>The text after an edit that the random numbers choose; <c>null</c>: there is nothing of that kind to edit.</summary>
    public static string? Apply(SyntaxNode root, Random random)
    {
        var text = root.GetText();
        return s_all[random.Next(s_all.Length)](root, text, random) is { } change ? text.WithChanges(change).ToString() : null;
    }

    private static T? Any<T>(SyntaxNode root, Random random, Func<T, bool>? filter = null)
        where T : SyntaxNode
    {
        var nodes = root.DescendantNodes().OfType<T>().Where(node => node is not BlockSyntax && filter?.Invoke(node) != false).ToList();
        return nodes.Count == 0 ? null : nodes[random.Next(nodes.Count)];
    }

    private static TextChange? Delete<T>(SyntaxNode root, SourceText text, Random random)
        where T : SyntaxNode =>
        Any<T>(root, random) is { } node ? new TextChange(node.Span, "") : null;

    private static TextChange? Repeat<T>(SyntaxNode root, SourceText text, Random random)
        where T : SyntaxNode =>
        Any<T>(root, random) is { } node ? new TextChange(new TextSpan(node.Span.End, 0), " " + node) : null;

    private static TextChange? Insert(SyntaxNode root, SourceText text, Random random) =>
        Any<StatementSyntax>(root, random) is { } node ? new TextChange(new TextSpan(node.SpanStart, 0), "_ = 1; ") : null;

    private static TextChange? DeleteMember(SyntaxNode root, SourceText text, Random random) =>
        Any<MemberDeclarationSyntax>(root, random, static member => member.Parent is TypeDeclarationSyntax) is { } member ? new TextChange(member.Span, "") : null;

    private static TextChange? AddMember(SyntaxNode root, SourceText text, Random random) =>
        Any<TypeDeclarationSyntax>(root, random, static type => type.CloseBraceToken.Span.Length > 0) is { } type
            ? new TextChange(new TextSpan(type.CloseBraceToken.SpanStart, 0), $"public static string Added{random.Next(3)}(string text) => text; ")
            : null;

    private static TextChange? Rename(SyntaxNode root, SourceText text, Random random) =>
        Any<MethodDeclarationSyntax>(root, random) is { } method ? new TextChange(method.Identifier.Span, method.Identifier.ValueText + "X") : null;
}
