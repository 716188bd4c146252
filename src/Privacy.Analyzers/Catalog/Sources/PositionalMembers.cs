using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog.Sources;

/// <summary>A record's positional parameters and the properties that the compiler makes of them: one thing with two symbols.</summary>
internal static class PositionalMembers
{
    /// <summary>The positional parameter behind a record's property: what is written on it, with or without a target, is about both.</summary>
    public static IParameterSymbol? Parameter(ISymbol member) =>
        member is IPropertySymbol { IsStatic: false } property && IsRecord(property.ContainingType)
            ? property.ContainingType.InstanceConstructors
                .SelectMany(constructor => constructor.Parameters)
                .FirstOrDefault(parameter => parameter.Name == property.Name && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type))
            : null;

    /// <summary>The property that a positional parameter becomes.</summary>
    public static IPropertySymbol? Property(IParameterSymbol parameter) =>
        parameter is { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor }, ContainingType: { } type } && IsRecord(type)
            ? type.GetMembers(parameter.Name).OfType<IPropertySymbol>()
                .FirstOrDefault(property => SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type))
            : null;

    /// <summary>Metadata does not say of a struct that it is a record; the parameter named exactly as the property does.</summary>
    private static bool IsRecord(INamedTypeSymbol type) => type.IsRecord || (type.IsValueType && type.DeclaringSyntaxReferences.IsEmpty);
}
