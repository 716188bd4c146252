using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Privacy.CodeFixes.Editing.Removal;

/// <summary>What a read of a local can give, as its method writes it.</summary>
internal static class LocalValues
{
    /// <summary>All that the local was given; where only a member of it is read, what that member was given, if it can be told.</summary>
    public static IReadOnlyList<ExpressionSyntax> Read(SemanticModel semantics, ILocalSymbol local, ExpressionSyntax read)
    {
        var given = Of(semantics, local).ToList();
        if (read.Parent is not MemberAccessExpressionSyntax access || access.Expression != read || semantics.GetSymbolInfo(access).Symbol is not (IPropertySymbol or IFieldSymbol))
            return given;

        var member = access.Name.Identifier.ValueText;
        var values = new List<ExpressionSyntax>();
        foreach (var value in given)
        {
            if (OfMember(semantics, value, member) is not { } known)
                return given;
            values.AddRange(known);
        }

        values.AddRange(Assignments(semantics, local)
            .Where(each => each.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } set && set.Name.Identifier.ValueText == member)
            .Select(each => each.Right));
        return values;
    }

    /// <summary>Where it is declared and where it is assigned.</summary>
    private static IEnumerable<ExpressionSyntax> Of(SemanticModel semantics, ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } initializer })
            yield return initializer.Value;
        foreach (var assignment in Assignments(semantics, local).Where(each => each.Left is IdentifierNameSyntax))
            yield return assignment.Right;
    }

    private static IEnumerable<AssignmentExpressionSyntax> Assignments(SemanticModel semantics, ILocalSymbol local)
    {
        var declaration = local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (declaration?.SyntaxTree != semantics.SyntaxTree || declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
            return [];
        var scope = member is GlobalStatementSyntax { Parent: { } file } ? file : member;
        return scope.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(assignment =>
            (assignment.Left is MemberAccessExpressionSyntax access ? access.Expression : assignment.Left) is IdentifierNameSyntax name
            && name.Identifier.ValueText == local.Name
            && SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(name).Symbol, local));
    }

    /// <summary>What a new object's member is given; <c>null</c>: that is not to be seen here.</summary>
    private static IEnumerable<ExpressionSyntax>? OfMember(SemanticModel semantics, ExpressionSyntax value, string member)
    {
        switch (value)
        {
            case AnonymousObjectCreationExpressionSyntax anonymous:
                return anonymous.Initializers
                    .Where(each => (each.NameEquals?.Name.Identifier.ValueText ?? each.Expression.TryGetInferredMemberName()) == member)
                    .Select(each => each.Expression);
            case BaseObjectCreationExpressionSyntax created:
                var assigned = created.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
                    .FirstOrDefault(each => each.Left is IdentifierNameSyntax name && name.Identifier.ValueText == member)?.Right;
                if (assigned is not null)
                    return [assigned];
                if (created.ArgumentList is not { Arguments.Count: > 0 } list)
                    return [];
                // A record's parameter of that name is its value.
                return semantics.GetSymbolInfo(created).Symbol is IMethodSymbol { ContainingType.IsRecord: true } constructor
                    && constructor.Parameters.FirstOrDefault(each => each.Name == member) is { } parameter
                    && list.Arguments.All(each => each.NameColon is null)
                    && list.Arguments.ElementAtOrDefault(parameter.Ordinal) is { } argument
                        ? [argument.Expression]
                        : IsPositional(semantics, created) ? [] : null;
            default:
                return null;
        }
    }

    /// <summary>A record that is made from its parameters alone: what they do not name they do not fill.</summary>
    private static bool IsPositional(SemanticModel semantics, BaseObjectCreationExpressionSyntax created) =>
        semantics.GetSymbolInfo(created).Symbol is IMethodSymbol constructor
        && constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is RecordDeclarationSyntax;
}
