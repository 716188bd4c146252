using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog;

/// <summary>A member and all it overrides or implements: what holds for one of these holds for the member.</summary>
internal static class RelatedMembers
{
    /// <summary>The one symbol by which tables know a member: unreduced, unconstructed, the defining part of a partial one.</summary>
    public static ISymbol Definition(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => Definition(method),
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter => Parameter(parameter, method),
        IParameterSymbol { ContainingSymbol: IPropertySymbol property } parameter =>
            Member(property.OriginalDefinition.Parameters, parameter.Ordinal) ?? parameter.OriginalDefinition,
        IFieldSymbol { CorrespondingTupleField: { } field } => field.OriginalDefinition,
        _ => symbol.OriginalDefinition,
    };

    public static IMethodSymbol Definition(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return definition.PartialDefinitionPart ?? definition;
    }

    /// <summary>The definition itself first, then what it overrides, the nearest first, then the interface members it implements.</summary>
    public static ImmutableArray<ISymbol> Of(ISymbol definition)
    {
        if (definition is not (IMethodSymbol or IPropertySymbol) || definition.ContainingType is null)
            return [definition];

        if (IsAlone(definition))
            return [definition];
        var related = ImmutableArray.CreateBuilder<ISymbol>();
        for (var current = definition; current is not null; current = Overridden(current)?.OriginalDefinition)
            related.Add(current);

        var own = related.Count;
        for (var i = 0; i < own; i++)
            AddImplemented(related[i], related);
        return related.ToImmutable();
    }

    private static ISymbol Parameter(IParameterSymbol parameter, IMethodSymbol method)
    {
        var shift = method.ReducedFrom is null ? 0 : 1;
        var definition = Definition(method);
        return Member(definition.Parameters, parameter.Ordinal + shift) ?? parameter.OriginalDefinition;
    }

    private static IParameterSymbol? Member(ImmutableArray<IParameterSymbol> parameters, int ordinal) =>
        ordinal >= 0 && ordinal < parameters.Length ? parameters[ordinal] : null;

    /// <summary>Nothing that it could override or implement: most members of a program.</summary>
    private static bool IsAlone(ISymbol definition) =>
        Overridden(definition) is null && definition.ContainingType.AllInterfaces.IsEmpty
        && definition is (IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: true } or IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: true });

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static void AddImplemented(ISymbol member, ImmutableArray<ISymbol>.Builder related)
    {
        foreach (var implemented in Explicit(member))
            Add(implemented.OriginalDefinition, related);
        if (member.DeclaredAccessibility != Accessibility.Public)
            return;

        foreach (var type in member.ContainingType.AllInterfaces)
        {
            foreach (var candidate in type.GetMembers(member.Name))
            {
                if (candidate.Kind == member.Kind && Implements(member, candidate))
                    Add(candidate.OriginalDefinition, related);
            }
        }
    }

    private static bool Implements(ISymbol member, ISymbol candidate) =>
        SymbolEqualityComparer.Default.Equals(
            member.ContainingType.FindImplementationForInterfaceMember(candidate)?.OriginalDefinition, member);

    private static IEnumerable<ISymbol> Explicit(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations,
        IPropertySymbol property => property.ExplicitInterfaceImplementations,
        _ => [],
    };

    private static void Add(ISymbol symbol, ImmutableArray<ISymbol>.Builder related)
    {
        if (!related.Contains(symbol, SymbolEqualityComparer.Default))
            related.Add(symbol);
    }
}
