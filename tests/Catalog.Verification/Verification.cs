using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Catalog.Patterns;

namespace Privacy.Catalog.Verification;

/// <summary>What was found of a pack in its library.</summary>
/// <param name="Members">Full names of the members that are sinks, overloads once.</param>
/// <param name="Defects">Patterns that name nothing, parameters that no member has.</param>
internal sealed record Verified(Library Library, IReadOnlyCollection<string> Members, IReadOnlyList<string> Defects);

/// <summary>Resolves each pattern of a pack against an empty program that references the library.</summary>
internal static class Verification
{
    public static Verified Check(Library library, IEnumerable<string> assemblies, string? stub) => Check(library, Against(assemblies, stub));

    /// <summary>An empty program that knows the framework, these assemblies, and what the stub declares.</summary>
    public static CSharpCompilation Against(IEnumerable<string> assemblies, string? stub)
    {
        var references = new Dictionary<string, string>(Frameworks.Assemblies, StringComparer.OrdinalIgnoreCase);
        foreach (var assembly in assemblies)
            references[Path.GetFileNameWithoutExtension(assembly)] = assembly;
        return CSharpCompilation.Create(
            "verification",
            stub is null ? [] : [CSharpSyntaxTree.ParseText(stub)],
            references.Values.Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>What is wrong with the stub.</summary>
    public static IEnumerable<string> Errors(Compilation compilation) =>
        compilation.SyntaxTrees.SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics())
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString());

    private static Verified Check(Library library, Compilation compilation)
    {
        var resolver = new PatternResolver(compilation);
        var members = new SortedSet<string>(StringComparer.Ordinal);
        var defects = new List<string>(Errors(compilation));
        var libraries = new SortedSet<string>(StringComparer.Ordinal);
        var pack = PackReader.All.Single(pack => pack.Name == library.Header.Name);
        foreach (var sink in pack.Sinks)
        {
            var parameters = new HashSet<string>(StringComparer.Ordinal) { "value" };
            foreach (var pattern in sink.Matches)
            {
                var found = resolver.Resolve(pattern, default).SelectMany(Members).ToList();
                libraries.UnionWith(found.Select(member => member.ContainingAssembly.Name));
                if (found.Count == 0)
                    defects.Add("names nothing: " + pattern.Text);
                if (!pack.Namespaces.Any(space => pattern.Text.StartsWith(space + ".", StringComparison.Ordinal)))
                    defects.Add("below no namespace of the pack: " + pattern.Text);
                members.UnionWith(found.Select(QualifiedName.Full));
                parameters.UnionWith(found.SelectMany(member => SymbolMatcher.Parameters(member)).Select(parameter => parameter.Name));
            }

            foreach (var name in sink.Attributes.Concat(sink.Below).Concat(sink.Unless))
            {
                var type = compilation.GetTypeByMetadataName(name);
                if (type is null)
                    defects.Add("names nothing: " + name);
                else
                    libraries.Add(type.ContainingAssembly.Name);
                if (!sink.Unless.Contains(name))
                    members.Add(name);
            }

            if (!sink.Below.IsEmpty)
                continue; // parameters of methods that a program adds

            IEnumerable<string> used = [.. sink.Takes.IsDefault ? [] : sink.Takes, .. sink.Deep, .. sink.Template is { } template ? [template] : Array.Empty<string>()];
            defects.AddRange(used.Where(name => !parameters.Contains(name)).Select(name => $"no parameter {name}: {pack.Name}"));
        }

        if (library.Origin != Origin.Reference)
            defects.AddRange(libraries.Where(name => !pack.Libraries.Contains(name)).Select(name => "library not named: " + name));
        return new Verified(library, members, defects);
    }

    /// <summary>A type stands for all that can be called on it.</summary>
    private static IEnumerable<ISymbol> Members(ISymbol symbol) =>
        symbol is INamedTypeSymbol type
            ? type.GetMembers().Where(member => member.DeclaredAccessibility == Accessibility.Public && member is IMethodSymbol { AssociatedSymbol: null } or IPropertySymbol)
            : [symbol];
}
