using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog;

/// <summary>Assemblies of a compilation and the types they declare, nested ones included, in the order of declaration.</summary>
internal static class DeclaredTypes
{
    /// <summary>The compilation's own assembly first, then the referenced ones.</summary>
    public static IEnumerable<IAssemblySymbol> Assemblies(Compilation compilation) =>
        [compilation.Assembly, .. compilation.SourceModule.ReferencedAssemblySymbols];

    /// <summary>Of libraries only the types that the compilation's code can name: half of a library is its own affair, and loading it is dear.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(IEnumerable<IAssemblySymbol> assemblies, Compilation compilation, CancellationToken cancel)
    {
        foreach (var assembly in assemblies)
        {
            var sharesInternals = SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) || assembly.GivesAccessTo(compilation.Assembly);
            var open = new Stack<INamespaceOrTypeSymbol>();
            open.Push(assembly.GlobalNamespace);
            while (open.Count > 0)
            {
                cancel.ThrowIfCancellationRequested();
                var current = open.Pop();
                if (current is INamedTypeSymbol type)
                    yield return type;
                IEnumerable<INamespaceOrTypeSymbol> inner =
                    current is INamespaceSymbol names ? names.GetMembers() : current.GetTypeMembers();
                foreach (var child in inner)
                {
                    if (sharesInternals || IsVisible(child))
                        open.Push(child);
                }
            }
        }
    }

    private static bool IsVisible(INamespaceOrTypeSymbol symbol) =>
        symbol.IsNamespace || symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
