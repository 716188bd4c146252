using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;

namespace Privacy.CodeFixes.Editing.Declarations;

/// <summary>Members that carry one of our attributes, on themselves, their return value or their type: in the project and in what it references and knows them.</summary>
internal static class TaggedMembers
{
    private const string Attributes = "Privacy.Attributes";

    public static IEnumerable<ISymbol> Of(Compilation compilation, string attribute, CancellationToken cancel)
    {
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(identity => identity.Name == Attributes)))
            .Prepend(compilation.Assembly);
        return assemblies.SelectMany(assembly => Types(assembly.GlobalNamespace, cancel)).SelectMany(type => Tagged(type, attribute));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            foreach (var inner in Types(member, cancel))
                yield return inner;
        }
    }

    private static IEnumerable<ISymbol> Tagged(INamedTypeSymbol type, string attribute)
    {
        var isTagged = Has(type.GetAttributes());
        return type.GetMembers().Where(member =>
            member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol
            && (isTagged || Has(member.GetAttributes()) || (member is IMethodSymbol method && Has(method.GetReturnTypeAttributes()))));

        bool Has(System.Collections.Immutable.ImmutableArray<AttributeData> attributes) => attributes.Any(data => TagReader.IsOurs(data, attribute));
    }
}
