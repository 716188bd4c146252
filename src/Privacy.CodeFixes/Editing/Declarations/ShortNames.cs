using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Catalog.Patterns;

namespace Privacy.CodeFixes.Editing.Declarations;

/// <summary>
/// Types of a namespace, ours unless another is named, as a document can write them: short where that means them, with a <c>using</c> where one is
/// missing, in full where the short name means another type (ASP.NET Core Identity has a PersonalData of its own).
/// </summary>
internal sealed class ShortNames(SemanticModel semantics, int position, string space = "Privacy")
{
    private bool _needsUsing;
    private bool? _clashes;

    public bool IsKnown(string type) => semantics.Compilation.GetTypeByMetadataName(space + "." + type) is not null
        || semantics.Compilation.GetTypesByMetadataName(space + "." + type).Length > 0;

    public string Attribute(string name) => Short(name + "Attribute", name) ?? Full(name);

    public string Type(string name) => Short(name, name) ?? Full(name);

    /// <summary>The missing <c>using</c>, or nothing. Call after all names are written.</summary>
    public IEnumerable<TextChange> Using(CompilationUnitSyntax root, SourceText text) => _needsUsing ? [Usings.Add(root, text, space, semantics, position)] : [];

    /// <summary>From the root where something nearer has the name of its first part.</summary>
    private string Full(string name)
    {
        var root = space.Split('.')[0];
        var nearest = semantics.LookupNamespacesAndTypes(position, name: root);
        var isOurs = nearest.Length == 1 && nearest[0] is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true };
        return (isOurs ? "" : "global::") + space + "." + name;
    }

    private string? Short(string name, string written)
    {
        var found = semantics.LookupNamespacesAndTypes(position, name: name);
        if (found.Length == 1 && IsMeant(found[0], name))
            return written;

        // With the using, a name that means something already would mean two things: this one, or another that the file uses.
        if (!found.IsEmpty || !semantics.LookupNamespacesAndTypes(position, name: written).IsEmpty || Clashes())
            return null;

        _needsUsing = true;
        return written;
    }

    /// <summary>The file names a type of somebody else's that has the name of one of ours: WinForms has a Form.</summary>
    private bool Clashes()
    {
        if (_clashes is { } known)
            return known;

        var ours = new HashSet<string>(StringComparer.Ordinal);
        var within = space.Split('.').Aggregate<string, INamespaceSymbol?>(
            semantics.Compilation.GlobalNamespace, (outer, name) => outer?.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == name));
        foreach (var type in within?.GetTypeMembers() ?? [])
        {
            ours.Add(type.Name);
            if (type.Name.EndsWith("Attribute", StringComparison.Ordinal))
                ours.Add(type.Name.Substring(0, type.Name.Length - "Attribute".Length));
        }

        _clashes = semantics.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Any(name => ours.Contains(name.Identifier.ValueText)
                && semantics.GetSymbolInfo(name).Symbol is { } symbol
                && (symbol as INamedTypeSymbol ?? (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } made ? made.ContainingType : null)) is { ContainingNamespace: { } home }
                && home.ToDisplayString() != space);
        return _clashes.Value;
    }

    private bool IsMeant(ISymbol symbol, string name) => symbol is INamedTypeSymbol type && QualifiedName.Full(type) == space + "." + name;
}
