using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Privacy.Analyzers.Rules;

/// <summary>
/// The name of an attribute by its text alone: the prefilter before anything is bound. Most attributes of a program are none of ours, and an
/// operation action would have every body of it bound. An alias of the same file is seen through; a global alias of another file is not.
/// </summary>
internal static class AttributeName
{
    private const string Suffix = "Attribute";

    /// <summary>The last name, without its suffix.</summary>
    public static string Of(AttributeSyntax attribute)
    {
        var name = Last(attribute.Name);
        return attribute.Name is IdentifierNameSyntax && Aliased(attribute, name) is { } target ? Plain(target) : Plain(name);
    }

    private static string? Aliased(SyntaxNode node, string name)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            var usings = parent switch
            {
                CompilationUnitSyntax unit => unit.Usings,
                BaseNamespaceDeclarationSyntax space => space.Usings,
                _ => default,
            };
            foreach (var directive in usings)
            {
                if (directive.Alias?.Name.Identifier.ValueText == name && directive.Name is { } target)
                    return Last(target);
            }
        }

        return null;
    }

    private static string Last(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static string Plain(string name) =>
        name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
}
