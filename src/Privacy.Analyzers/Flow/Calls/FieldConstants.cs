using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>
/// Fields, and properties without a setter, that always hold one constant: initialised with it and never written to, because they are readonly or private and nothing in
/// their type assigns them. So that <c>if (Debug)</c> has one branch.
/// </summary>
internal sealed class FieldConstants(Bodies bodies)
{
    private readonly Dictionary<ISymbol, (bool Found, object? Constant)> _known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _objects = new(SymbolEqualityComparer.Default);

    public bool TryFind(ISymbol field, CancellationToken cancel, out object? constant)
    {
        if (field is IFieldSymbol { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String })
        {
            constant = "";
            return true;
        }

        constant = null;
        var type = field is IFieldSymbol { Type: var held } ? held : field is IPropertySymbol { SetMethod: null, IsVirtual: false, IsAbstract: false, IsOverride: false } property ? property.Type : null;
        if (type is not ({ TypeKind: TypeKind.Enum } or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String }) || !bodies.IsOwn(field))
            return false;
        field = field.OriginalDefinition;
        if (!_known.TryGetValue(field, out var known))
            _known.Add(field, known = Find(field, cancel));
        constant = known.Constant;
        return known.Found;
    }

    /// <summary>A static readonly field that is given an object of its own where it is declared, and no other.</summary>
    public bool IsOneObject(IFieldSymbol field, CancellationToken cancel)
    {
        if (!field.IsStatic || !field.IsReadOnly || !field.Type.IsReferenceType || !bodies.IsOwn(field))
            return false;
        for (var type = field.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.Arity > 0)
                return false; // each instance of the type has its own
        }

        field = field.OriginalDefinition;
        if (!_objects.TryGetValue(field, out var isOne))
            _objects.Add(field, isOne = MadeHere(field, cancel) is { TypeKind: TypeKind.Class, SpecialType: not SpecialType.System_String } && !IsWritten(field, cancel));
        return isOne;
    }

    /// <summary>The type of what is made where the field is declared.</summary>
    private ITypeSymbol? MadeHere(IFieldSymbol field, CancellationToken cancel)
    {
        foreach (var reference in field.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancel) is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax made })
                return bodies.ModelOf(made.SyntaxTree)?.GetTypeInfo(made, cancel).Type;
        }

        return null;
    }

    private (bool Found, object? Constant) Find(ISymbol field, CancellationToken cancel)
    {
        if (field is IFieldSymbol { IsReadOnly: false, DeclaredAccessibility: not Accessibility.Private })
            return default;
        foreach (var reference in field.DeclaringSyntaxReferences)
        {
            var initializer = reference.GetSyntax(cancel) switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } initial } => initial,
                PropertyDeclarationSyntax { Initializer.Value: { } initial } => initial,
                _ => null,
            };
            if (initializer is null)
                return field is IFieldSymbol { DeclaredAccessibility: Accessibility.Private, Type.SpecialType: SpecialType.System_Boolean } && !IsWritten(field, cancel) ? (true, false) : default;
            if (bodies.ModelOf(initializer.SyntaxTree)?.GetConstantValue(initializer, cancel) is not { HasValue: true } constant)
                return default;
            return IsWritten(field, cancel) ? default : (true, constant.Value);
        }

        return default;
    }

    private bool IsWritten(ISymbol field, CancellationToken cancel)
    {
        foreach (var node in bodies.WritesIn(field.ContainingType, cancel))
        {
            if (node is IdentifierNameSyntax name && name.Identifier.ValueText == field.Name)
                return true;
        }

        return false;
    }

    /// <summary>The name stands where something is written to it, or may be.</summary>
    public static bool IsTarget(IdentifierNameSyntax name)
    {
        SyntaxNode node = name;
        if (node.Parent is MemberAccessExpressionSyntax access && access.Name == name)
            node = access;
        return node.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == node,
            PrefixUnaryExpressionSyntax prefix => prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
            PostfixUnaryExpressionSyntax => true,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
            RefExpressionSyntax => true,
            _ => false,
        };
    }
}
