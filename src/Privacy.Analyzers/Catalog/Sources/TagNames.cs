using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy;

namespace Privacy.Analyzers.Catalog.Sources;

/// <summary>
/// How code can name the attributes that make sources. A lambda or local function that tags its own parameter does so in its body, and nowhere else
/// is that source declared.
/// </summary>
internal static class TagNames
{
    private const string Suffix = "Attribute";

    public static HashSet<string> Of(Compilation compilation, PrivacyPolicy policy, TagReader tags, CancellationToken cancel)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Add(names, "PersonalDataAttribute");
        foreach (var classification in policy.Classifications)
            Add(names, Last(classification.Attribute.Value));
        if (tags.HasClassifications)
        {
            foreach (var type in DeclaredTypes.Of([compilation.Assembly], compilation, cancel))
            {
                if (type is { TypeKind: TypeKind.Class, BaseType.SpecialType: SpecialType.None } && tags.IsClassifying(type))
                    Add(names, type.Name);
            }
        }

        foreach (var tree in compilation.SyntaxTrees)
        {
            cancel.ThrowIfCancellationRequested();
            if (tree.GetRoot(cancel) is CompilationUnitSyntax unit)
                AddAliases(names, unit.Usings, unit.Members);
        }

        return names;
    }

    private static void AddAliases(HashSet<string> names, SyntaxList<UsingDirectiveSyntax> usings, SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var directive in usings)
        {
            if (directive is { Alias: { } alias, Name: { } meant } && names.Contains(meant.GetLastToken().ValueText))
                names.Add(alias.Name.Identifier.ValueText);
        }

        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax inner)
                AddAliases(names, inner.Usings, inner.Members);
        }
    }

    private static void Add(HashSet<string> names, string attribute)
    {
        names.Add(attribute);
        names.Add(attribute.EndsWith(Suffix, StringComparison.Ordinal) ? attribute.Substring(0, attribute.Length - Suffix.Length) : attribute + Suffix);
    }

    private static string Last(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
