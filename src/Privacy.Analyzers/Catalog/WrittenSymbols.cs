using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog;

/// <summary>
/// Which symbols are the code at hand. An editor references the other projects of a solution by their source, not by their assemblies: their symbols have
/// source too, and trees that no model of this compilation can bind.
/// </summary>
internal static class WrittenSymbols
{
    /// <summary>True where the symbol has source, and it is the source of this assembly.</summary>
    public static bool IsWrittenIn(this ISymbol symbol, IAssemblySymbol assembly)
    {
        symbol = symbol.OriginalDefinition;
        return SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly) && !symbol.DeclaringSyntaxReferences.IsEmpty;
    }

    /// <summary>Where the symbol is declared in this assembly; <c>null</c>: elsewhere. A diagnostic can stand at no other place.</summary>
    public static Location? PlaceIn(this ISymbol symbol, IAssemblySymbol assembly) =>
        symbol.IsWrittenIn(assembly) ? symbol.Locations.FirstOrDefault(place => place.IsInSource) : null;
}
