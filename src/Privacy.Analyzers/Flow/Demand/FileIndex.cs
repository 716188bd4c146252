using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>The declarations of one file and the identifiers in their code. Kept with the tree: an editor hands most trees from compilation to compilation.</summary>
internal sealed class FileIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileIndex> Known = new();

    private FileIndex(SyntaxTree tree, ImmutableArray<NamedCode> code, ImmutableArray<NamedType> types, ImmutableArray<(string Alias, string Name)> aliases)
    {
        Tree = tree;
        Code = code;
        Types = types;
        Aliases = aliases;
        Names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var declaration in code)
            Names.UnionWith(declaration.Names);
    }

    public SyntaxTree Tree { get; }

    public ImmutableArray<NamedCode> Code { get; }

    public ImmutableArray<NamedType> Types { get; }

    /// <summary>Names that it gives to types for all files.</summary>
    public ImmutableArray<(string Alias, string Name)> Aliases { get; }

    /// <summary>Of all its declarations.</summary>
    public HashSet<string> Names { get; }

    public static FileIndex Of(SyntaxTree tree, CancellationToken cancel)
    {
        if (Known.TryGetValue(tree, out var known))
            return known;
        var root = tree.GetRoot(cancel);
        var made = new FileIndex(tree, NameIndex.Of(root, cancel), TypeNames.Of(root, cancel), TypeNames.GlobalAliases(root));
        return Known.GetValue(tree, _ => made); // whoever came first
    }

    /// <summary>The declaration that the node stands in, or is; <c>null</c> for one without code.</summary>
    public NamedCode? At(SyntaxNode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            foreach (var declaration in Code)
            {
                if (declaration.Node == current)
                    return declaration;
            }
        }

        return null;
    }
}
