using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Catalog.Patterns;

namespace Privacy.CodeFixes.Editing.Declarations;

/// <summary>
/// Types of the namespace Privacy as a document can write them: short where that means them, with a <c>using</c> where one is missing, in full where
/// the short name means another type (ASP.NET Core Identity has a PersonalData of its own).
/// </summary>
internal sealed class PrivacyNames(SemanticModel semantics, int position)
{
    private const string Namespace = "Privacy";

    private bool _needsUsing;

    public bool IsKnown(string type) => semantics.Compilation.GetTypeByMetadataName(Namespace + "." + type) is not null
        || semantics.Compilation.GetTypesByMetadataName(Namespace + "." + type).Length > 0;

    public string Attribute(string name) => Short(name + "Attribute", name) ?? Full(name);

    public string Type(string name) => Short(name, name) ?? Full(name);

    /// <summary>The missing <c>using</c>, or nothing. Call after all names are written.</summary>
    public IEnumerable<TextChange> Using(CompilationUnitSyntax root, SourceText text) => _needsUsing ? [Usings.Add(root, text, Namespace)] : [];

    /// <summary>From the root where a nearer namespace or type has the name of ours.</summary>
    private string Full(string name)
    {
        var nearest = semantics.LookupNamespacesAndTypes(position, name: Namespace);
        var isOurs = nearest.Length == 1 && nearest[0] is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true };
        return (isOurs ? "" : "global::") + Namespace + "." + name;
    }

    private string? Short(string name, string written)
    {
        var found = semantics.LookupNamespacesAndTypes(position, name: name);
        if (found.Length == 1 && IsOurs(found[0], name))
            return written;

        // With the using, a name that means something already would mean two things.
        if (!found.IsEmpty || !semantics.LookupNamespacesAndTypes(position, name: written).IsEmpty)
            return null;

        _needsUsing = true;
        return written;
    }

    private static bool IsOurs(ISymbol symbol, string name) => symbol is INamedTypeSymbol type && QualifiedName.Full(type) == Namespace + "." + name;
}
