using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog.Guards;

/// <summary>Names of members of referenced assemblies that carry [RequiresGuard]: a body that mentions one has to be looked at.</summary>
internal static class RequiredNames
{
    private const string Attribute = "RequiresGuardAttribute";

    public static IEnumerable<string> In(Compilation compilation, CancellationToken cancel)
    {
        var tagging = DeclaredTypes.Assemblies(compilation)
            .Where(assembly => !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly))
            .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == "Privacy.Attributes")));
        foreach (var type in DeclaredTypes.Of(tagging, compilation, cancel))
        {
            var isTagged = TagReader.Guards(type.GetAttributes(), Attribute).Any();
            if (isTagged)
                yield return type.Name;
            foreach (var member in type.GetMembers().OfType<IMethodSymbol>())
            {
                if (isTagged || TagReader.Guards(member.GetAttributes(), Attribute).Any())
                    yield return member.MethodKind == MethodKind.Constructor ? type.Name : member.AssociatedSymbol?.Name ?? member.Name;
            }
        }
    }
}
