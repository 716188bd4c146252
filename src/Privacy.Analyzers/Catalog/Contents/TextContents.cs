using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog.Contents;

/// <summary>What a ToString gives away that the compiler or the framework wrote: records, anonymous types, tuples; collections say their type's name.</summary>
internal sealed class TextContents(SourceTable sources, ConcurrentDictionary<ITypeSymbol, ShownType> known) : ContentWalk(sources, known)
{
    protected override IEnumerable<ITypeSymbol> Shown(ITypeSymbol type) => Shown(type, 0);

    /// <summary><c>System.Tuple</c>, which prints its items as the tuples of the language do.</summary>
    public static bool IsTupleClass(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Tuple", Arity: > 0, TypeKind: TypeKind.Class, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    protected override bool IsGiven(ISymbol member) => member.DeclaredAccessibility == Accessibility.Public;

    private static IEnumerable<ITypeSymbol> Shown(ITypeSymbol type, int depth)
    {
        if (type is not INamedTypeSymbol named || depth > 8)
            return [];
        if (named.IsTupleType || IsTupleClass(named) || named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return named.TypeArguments.SelectMany(argument => Shown(argument, depth + 1));
        return named.IsAnonymousType || IsPrintedByCompiler(named) ? [named] : [];
    }

    /// <summary>The ToString in force is the one a record gets: not declared in source, marked as generated in metadata.</summary>
    private static bool IsPrintedByCompiler(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers("ToString"))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false } method)
                    return method.ContainingType.SpecialType == SpecialType.None && IsGenerated(method) && !PrintsItself(method.ContainingType);
            }
        }

        return false;
    }

    private static bool PrintsItself(INamedTypeSymbol type) =>
        type.GetMembers("PrintMembers").OfType<IMethodSymbol>().Any(method => !IsGenerated(method));

    private static bool IsGenerated(IMethodSymbol method) =>
        method.IsImplicitlyDeclared
        || (method.DeclaringSyntaxReferences.IsEmpty && method.GetAttributes().Any(data => data.AttributeClass?.Name == "CompilerGeneratedAttribute"));
}
