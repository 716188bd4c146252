using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>A type that a file declares and the last names of what stands in its list of bases. Syntax only.</summary>
internal sealed class NamedType(BaseTypeDeclarationSyntax node, ImmutableArray<string> bases)
{
    public BaseTypeDeclarationSyntax Node { get; } = node;

    public ImmutableArray<string> Bases { get; } = bases;
}

/// <summary>Which types a file declares: tells which may be below another without binding them.</summary>
internal static class TypeNames
{
    private const string OfRecords = "IEquatable";
    private const string OfStructs = "ValueType";

    /// <summary>What a type is without saying so.</summary>
    public static bool IsImplied(string name) => name is OfRecords or OfStructs;

    public static ImmutableArray<NamedType> Of(SyntaxNode root, CancellationToken cancel)
    {
        var types = ImmutableArray.CreateBuilder<NamedType>();
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        Collect(root, types, aliases, cancel);
        return types.ToImmutable();
    }

    /// <summary>Names given to types by <c>global using</c>, and the last names of these.</summary>
    public static ImmutableArray<(string Alias, string Name)> GlobalAliases(SyntaxNode root)
    {
        var found = ImmutableArray<(string Alias, string Name)>.Empty;
        if (root is not CompilationUnitSyntax unit)
            return found;
        foreach (var directive in unit.Usings)
        {
            if (directive.GlobalKeyword.RawKind != 0 && directive is { Alias: { } alias, Name: { } name })
                found = found.Add((alias.Name.Identifier.ValueText, Last(name)));
        }

        return found;
    }

    private static void Collect(SyntaxNode node, ImmutableArray<NamedType>.Builder types, Dictionary<string, string> aliases, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        foreach (var child in node.ChildNodes())
        {
            switch (child)
            {
                case UsingDirectiveSyntax { Alias: { } alias, Name: { } name }:
                    aliases[alias.Name.Identifier.ValueText] = Last(name);
                    break;
                case BaseNamespaceDeclarationSyntax:
                    Collect(child, types, aliases, cancel);
                    break;
                case TypeDeclarationSyntax type:
                    types.Add(new NamedType(type, Bases(type, aliases)));
                    Collect(type, types, aliases, cancel);
                    break;
            }
        }
    }

    private static ImmutableArray<string> Bases(TypeDeclarationSyntax type, Dictionary<string, string> aliases)
    {
        var names = ImmutableArray<string>.Empty;
        if (type is RecordDeclarationSyntax)
            names = names.Add(OfRecords);
        if (type is StructDeclarationSyntax || type.IsKind(SyntaxKind.RecordStructDeclaration))
            names = names.Add(OfStructs);
        if (type.BaseList is not { } list)
            return names;
        foreach (var entry in list.Types)
        {
            var name = Last(entry.Type);
            names = names.Add(aliases.TryGetValue(name, out var meant) ? meant : name);
        }

        return names;
    }

    /// <summary><c>A.B&lt;C&gt;</c> → <c>B</c>.</summary>
    private static string Last(TypeSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
