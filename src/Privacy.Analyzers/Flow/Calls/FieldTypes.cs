using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>
/// The one run-time type that a member of one's own can hold: all that is ever assigned to it are new objects of that type. So that a call on
/// <c>private readonly IStore _store = new FileStore()</c> runs one body.
/// </summary>
internal sealed class FieldTypes(Bodies bodies)
{
    private readonly Dictionary<ISymbol, INamedTypeSymbol?> _known = new(SymbolEqualityComparer.Default);

    public INamedTypeSymbol? Of(ISymbol? member, CancellationToken cancel)
    {
        if (member is null || !IsSettled(member, out var type) || !IsOpen(type))
            return null;
        member = member.OriginalDefinition;
        if (!_known.TryGetValue(member, out var known))
            _known.Add(member, known = Find(member, cancel));
        return known;
    }

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
        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax(cancel).DescendantNodes())
            {
                if (node is IdentifierNameSyntax name && name.Identifier.ValueText == member.Name && FieldConstants.IsTarget(name) && !IsAssigned(name))
                    return null; // by reference, or as a part of a tuple
                if (Written(node, member.Name) is not { } value || IsNothing(value))
                    continue;
                if (value is not BaseObjectCreationExpressionSyntax
                    || bodies.ModelOf(value.SyntaxTree)?.GetTypeInfo(value, cancel).Type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } made
                    || (only is not null && !SymbolEqualityComparer.Default.Equals(only, made)))
                {
                    return null;
                }

                only = made;
            }
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
