using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.TestKit.Reference;

/// <summary>Which members and types the reference engine knows all about.</summary>
internal static class ReferenceMembers
{
    /// <summary>A field of <c>this</c> or of the type, or such a property that only keeps a value: a variable like a local.</summary>
    public static bool IsVariable(IMemberReferenceOperation op) =>
        op.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
        && (op is IFieldReferenceOperation || (IsOwn(op.Member) && IsPlain(op.Member)));

    /// <summary>Reading or writing it runs no code of the program.</summary>
    public static bool IsPlain(ISymbol member) =>
        !IsOwn(member)
        || (member is IFieldSymbol && !IsInitialised(member))
        || (member is IPropertySymbol { IsVirtual: false, IsAbstract: false, IsOverride: false }
            && !IsInitialised(member)
            && member.ContainingType.GetMembers().Any(each => each is IFieldSymbol { AssociatedSymbol: { } property } && SymbolEqualityComparer.Default.Equals(property, member.OriginalDefinition)));

    /// <summary>A static member that code elsewhere gives its first value.</summary>
    private static bool IsInitialised(ISymbol member) =>
        member.IsStatic
        && (!member.ContainingType.StaticConstructors.IsEmpty
            || member.DeclaringSyntaxReferences.Any(written => written.GetSyntax() is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null }));

    /// <summary>What holds values of the program's types, which may hold tagged members.</summary>
    public static bool MayHoldTags(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => MayHoldTags(array.ElementType),
        INamedTypeSymbol named => (!IsScalar(named) && IsOwn(named)) || named.TypeArguments.Any(MayHoldTags),
        _ => type is not null,
    };

    /// <summary>
    /// A method of the program after which its caller surely goes on: it throws nothing itself, repeats nothing, and calls nothing of the program.
    /// Of a virtual one nobody knows that it does not.
    /// </summary>
    public static bool SurelyReturns(IMethodSymbol method, Compilation compilation) =>
        method is { IsImplicitlyDeclared: true } or { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true }
        || (method.DeclaringSyntaxReferences.Length == 1
        && method.DeclaringSyntaxReferences[0].GetSyntax() is var syntax
        && compilation.GetSemanticModel(syntax.SyntaxTree) is var model
        && syntax.DescendantNodes().All(node => node switch
        {
            ThrowStatementSyntax or ThrowExpressionSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or GotoStatementSyntax => false,
            InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax => model.GetSymbolInfo(node).Symbol is { } called && !IsOwn(called),
            _ => true,
        }));

    public static bool IsOwn(ISymbol symbol) => !symbol.DeclaringSyntaxReferences.IsEmpty || symbol.ContainingType is { DeclaringSyntaxReferences.IsEmpty: false };

    /// <summary>A value without members of its own: what reaches a sink of it is what it holds.</summary>
    public static bool IsScalar(ITypeSymbol? type) => type switch
    {
        null => true,
        { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsScalar(nullable.TypeArguments[0]),
        { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String or SpecialType.System_DateTime } => true,
        { Name: "Guid" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true,
        _ => false,
    };
}
