using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>
/// The one run-time type that a member of one's own can hold: all that is ever assigned to it are new objects of that type. So that a call on
/// <c>private readonly IStore _store = new FileStore()</c> runs one body.
/// </summary>
internal sealed class FieldTypes(Bodies bodies, StoredElements stored)
{
    private readonly Dictionary<ISymbol, INamedTypeSymbol?> _known = new(SymbolEqualityComparer.Default);

    private INamedTypeSymbol? Of(ISymbol? member, CancellationToken cancel)
    {
        if (member is null || !IsSettled(member, out var type) || !IsOpen(type))
            return null;
        member = member.OriginalDefinition;
        if (!_known.TryGetValue(member, out var known))
            _known.Add(member, known = Find(member, cancel));
        return known;
    }

    /// <summary>The types that the member at the end of a path, or the table that it is in, can have at all; none where they are not known.</summary>
    public ImmutableArray<ITypeSymbol> At(AccessPath path, ITypeSymbol? type, CancellationToken cancel)
    {
        var length = path.Members.Length;
        if (length == 0)
            return [];
        if (path.Members[length - 1].Symbol is { } member)
            return Of(member, cancel) is { } only ? [only] : [];
        return length == 1 ? [] : In(path.Members[length - 2].Symbol, path.Members[length - 1], type, cancel);
    }

    /// <summary>The types that the entry of a table of one's own can have: all that is seen to be put there are new objects.</summary>
    private ImmutableArray<ITypeSymbol> In(ISymbol? member, Member place, ITypeSymbol? held, CancellationToken cancel)
    {
        if (member is null || held is null || !IsOpen(held) || !IsSettled(member, out _))
            return [];
        var table = stored.Of(member, cancel);
        if (!table.IsWhole)
            return [];
        var types = ImmutableArray<ITypeSymbol>.Empty;
        foreach (var (at, value) in table.Elements)
        {
            if (!at.Equals(place) && at.IsEntry && place.IsEntry)
                continue;
            if (Made(value, cancel) is not { } made)
                return [];
            if (!types.Contains(made, SymbolEqualityComparer.Default))
                types = types.Add(made);
        }

        return types;
    }

    private INamedTypeSymbol? Made(ExpressionSyntax value, CancellationToken cancel) =>
        value is BaseObjectCreationExpressionSyntax && bodies.ModelOf(value.SyntaxTree)?.GetTypeInfo(value, cancel).Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } made ? made : null;

    /// <summary>All that is written to it is written in its type.</summary>
    private bool IsSettled(ISymbol member, out ITypeSymbol type)
    {
        switch (member)
        {
            case IFieldSymbol field when field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private:
                type = field.Type;
                return bodies.IsOwn(field);
            case IPropertySymbol { SetMethod: null, IsVirtual: false, IsAbstract: false, IsOverride: false } property:
                type = property.Type;
                return bodies.IsOwn(property);
            default:
                type = null!; // only read where the answer is true
                return false;
        }
    }

    /// <summary>Knowing the exact type tells more than the declaration.</summary>
    private bool IsOpen(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, IsSealed: false } named && bodies.IsOwn(named);

    private INamedTypeSymbol? Find(ISymbol member, CancellationToken cancel)
    {
        INamedTypeSymbol? only = null;
        foreach (var node in bodies.WritesIn(member.ContainingType, cancel))
        {
            if (node is IdentifierNameSyntax name && name.Identifier.ValueText == member.Name && !IsAssigned(name))
                return null; // by reference, or as a part of a tuple
            if (Written(node, member.Name) is not { } value || IsNothing(value))
                continue;
            if (Made(value, cancel) is not { } made || (only is not null && !SymbolEqualityComparer.Default.Equals(only, made)))
                return null;

            only = made;
        }

        return only;
    }

    /// <summary>What the node writes to a member of this name, by its syntax.</summary>
    public static ExpressionSyntax? Written(SyntaxNode node, string member) =>
        node switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } initial, Parent.Parent: BaseFieldDeclarationSyntax } field when field.Identifier.ValueText == member => initial,
            PropertyDeclarationSyntax { Initializer.Value: { } initial } property when property.Identifier.ValueText == member => initial,
            AssignmentExpressionSyntax assignment when Named(assignment.Left) == member => assignment.Right,
            _ => null,
        };

    private static bool IsAssigned(IdentifierNameSyntax name)
    {
        SyntaxNode node = name;
        if (node.Parent is MemberAccessExpressionSyntax access && access.Name == name)
            node = access;
        return node.Parent is AssignmentExpressionSyntax;
    }

    private static bool IsNothing(ExpressionSyntax value) =>
        value is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: { } inner }
            ? IsNothing(inner)
            : value.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression;

    private static string? Named(ExpressionSyntax target) =>
        target switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            _ => null,
        };
}
