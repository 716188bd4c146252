using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing.Templates;

/// <summary>
/// A constant text as code gives it: literals, names of constants, sums of them. An edit of a named one goes to its declaration where that is in the same
/// document and nothing else reads it; else the name gives way to a text of its own.
/// </summary>
internal sealed class ConstantText(Document document, SemanticModel semantics)
{
    /// <summary>The operands of the text in order, each with its value; or empty: some of it is no constant, or nobody's to edit.</summary>
    public ImmutableArray<(ExpressionSyntax Part, string Value)> Parts(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Parts(inner.Expression);
            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                var (left, right) = (Parts(sum.Left), Parts(sum.Right));
                return left.IsEmpty || right.IsEmpty ? [] : left.AddRange(right);
            // Where a brace is written by its number, what stands in the source is not what is filled in.
            case LiteralExpressionSyntax literal when !StringLiterals.ShowsItsHoles(literal):
                return [];
            case LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax when semantics.GetConstantValue(expression).Value is string value:
                return [(expression, value)];
            default:
                return [];
        }
    }

    /// <summary>The change that takes the holes of arguments out of the template, or nothing: one of them has none that could be edited.</summary>
    public ImmutableArray<TextChange> WithoutHoles(ExpressionSyntax template, IReadOnlyCollection<int> arguments)
    {
        var last = arguments.OrderByDescending(argument => argument).ToList();
        var parts = Parts(template);
        if (parts.Length == 1)
            return Changed(parts[0].Part, text => last.Aggregate((string?)text, (left, argument) => left is null ? null : MessageTemplate.Without(left, argument)), inner => WithoutHoles(inner, last));
        if (last.Count != 1)
            return [];

        var before = 0;
        foreach (var (part, value) in parts)
        {
            var holes = MessageTemplate.Holes(value);
            if (holes.Any(hole => hole.IsNumber))
                return [];
            var argument = last[0] - before;
            if (argument < holes.Length)
                return Changed(part, text => MessageTemplate.Without(text, argument), inner => WithoutHoles(inner, [argument]));
            before += holes.Length;
        }

        return [];
    }

    /// <summary>The changes that take every hole of these names out of the template.</summary>
    public ImmutableArray<TextChange> WithoutHoles(ExpressionSyntax template, IReadOnlyCollection<string> names) =>
        [.. Parts(template).SelectMany(part => Changed(part.Part, text => WithoutNames(text, names), inner => WithoutHoles(inner, names)))];

    /// <summary>A template may show a value twice.</summary>
    private static string? WithoutNames(string template, IEnumerable<string> names)
    {
        var text = template;
        foreach (var name in names)
        {
            while (MessageTemplate.Without(text, name) is { } left)
                text = left;
        }

        return text == template ? null : text;
    }

    /// <param name="edit">The text after it, or <c>null</c>: it finds nothing there.</param>
    /// <param name="editDeclared">The same, of what the constant is declared as.</param>
    private ImmutableArray<TextChange> Changed(ExpressionSyntax part, Func<string, string?> edit, Func<ExpressionSyntax, ImmutableArray<TextChange>> editDeclared)
    {
        if (part is LiteralExpressionSyntax literal)
            return StringLiterals.Change(literal, edit) is { } change ? [change] : [];
        if (semantics.GetSymbolInfo(part).Symbol is not { } constant || semantics.GetConstantValue(part).Value is not string value)
            return [];

        var declared = constant.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as VariableDeclaratorSyntax;
        return declared?.Initializer is { } given && declared.SyntaxTree == part.SyntaxTree && IsReadOnce(constant, declared) && editDeclared(given.Value) is { IsEmpty: false } there
            ? there
            : OwnText(part, declared, value, edit) is { } here ? [here] : [];
    }

    private static TextChange? OwnText(ExpressionSyntax part, VariableDeclaratorSyntax? declared, string value, Func<string, string?> edit)
    {
        // As it is written there, unless its lines are what its quotes go by.
        if (declared?.Initializer?.Value is LiteralExpressionSyntax literal && literal.Token.IsKind(SyntaxKind.StringLiteralToken))
        {
            return StringLiterals.Change(literal, edit) is { } change
                ? new TextChange(part.Span, literal.SyntaxTree.GetText().GetSubText(literal.Span).Replace(change.Span.Start - literal.SpanStart, change.Span.Length, change.NewText ?? "").ToString())
                : null;
        }

        return edit(value) is { } edited ? new TextChange(part.Span, SyntaxFactory.Literal(edited).Text) : null;
    }

    /// <summary>Its name stands in one place besides its declaration: in what sees it, also under other symbols.</summary>
    private bool IsReadOnce(ISymbol constant, VariableDeclaratorSyntax declared)
    {
        var scopes = constant switch
        {
            ILocalSymbol => declared.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member ? [member is GlobalStatementSyntax ? member.Parent! : member] : [], // a statement of a file
            { DeclaredAccessibility: Accessibility.Private } => constant.ContainingType.DeclaringSyntaxReferences.Select(part => part.GetSyntax()),
            _ => semantics.Compilation.SyntaxTrees.Select(tree => tree.GetRoot()),
        };
        return !IsOfOthers(constant) && scopes.Sum(scope => Mentions(scope, constant.Name)) == 2;
    }

    /// <summary>Another project of the solution may read it.</summary>
    private bool IsOfOthers(ISymbol constant) =>
        constant is IFieldSymbol { DeclaredAccessibility: not Accessibility.Private }
        && document.Project.Solution.Projects.Any(project => project.ProjectReferences.Any(reference => reference.ProjectId == document.Project.Id));

    private static int Mentions(SyntaxNode scope, string name) =>
        scope.DescendantTokens().Count(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
        + (!scope.ContainsDirectives ? 0 : scope.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia))
            .Sum(trivia => Regex.Matches(trivia.ToString(), @"\b" + Regex.Escape(name) + @"\b", RegexOptions.CultureInvariant).Count));
}
