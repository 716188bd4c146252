using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog;

/// <summary>Assemblies of a compilation and the types they declare, nested ones included, in the order of declaration.</summary>
internal static class DeclaredTypes
{
    /// <summary>The compilation's own assembly first, then the referenced ones.</summary>
    public static IEnumerable<IAssemblySymbol> Assemblies(Compilation compilation) =>
        [compilation.Assembly, .. compilation.SourceModule.ReferencedAssemblySymbols];

    public static IEnumerable<INamedTypeSymbol> Of(IEnumerable<IAssemblySymbol> assemblies, CancellationToken cancel)
    {
        foreach (var assembly in assemblies)
        {
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
                    open.Push(child);
            }
        }
    }
}
