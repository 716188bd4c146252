using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Catalog.Words;
using Privacy.Analyzers.Flow.Demand;

namespace Privacy.Analyzers.Flow.Live;

/// <summary>What is not as it was when the complete analysis saw it: bodies, and names that may mean something else now.</summary>
internal sealed class Changes
{
    /// <summary>Any name may mean something else.</summary>
    public const string AnyName = "*";

    /// <summary>Members that code uses without naming them.</summary>
    private static readonly HashSet<string> Unnamed = new(StringComparer.Ordinal)
    {
        AnyName, "Add", "Compare", "CompareTo", "Current", "Deconstruct", "Dispose", "DisposeAsync", "Equals", "GetAsyncEnumerator", "GetAwaiter", "GetEnumerator", "GetHashCode", "GetResult",
        "InsertItem", "IsCompleted", "MoveNext", "MoveNextAsync", "SetItem", "ToString",
    };

    /// <summary>Changed bodies and initial values, as they are now.</summary>
    public HashSet<NamedCode> Code { get; } = [];

    /// <summary>The same as they were.</summary>
    public HashSet<NamedCode> Before { get; } = [];

    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Declarations changed, not only bodies.</summary>
    public bool HasNames => Names.Count > 0;

    public bool IsEverything { get; private set; }

    /// <param name="before">The file as it was, or <c>null</c> for a new one.</param>
    /// <param name="now">The file as it is, or <c>null</c> for one that is gone.</param>
    public void Add(FileIndex? before, FileIndex? now, CancellationToken cancel)
    {
        var old = ByHeader(before, cancel);
        foreach (var declarations in ByHeader(now, cancel))
        {
            if (old.TryGetValue(declarations.Key, out var same) && same.Count == declarations.Value.Count)
            {
                for (var i = 0; i < same.Count; i++)
                    Compare(same[i], before!, declarations.Value[i], now!);
                old.Remove(declarations.Key);
            }
            else
            {
                Rename(declarations.Value, now!, Code);
            }
        }

        foreach (var gone in old.Values)
            Rename(gone, before!, Before);
    }

    private static Dictionary<string, List<Declaration>> ByHeader(FileIndex? file, CancellationToken cancel)
    {
        var found = new Dictionary<string, List<Declaration>>(StringComparer.Ordinal);
        if (file is null)
            return found;
        foreach (var declaration in Declarations.Of(file.Tree.GetRoot(cancel)))
        {
            if (!found.TryGetValue(declaration.Header, out var same))
                found.Add(declaration.Header, same = []);
            same.Add(declaration);
        }

        return found;
    }

    /// <summary>Two declarations of one header.</summary>
    private void Compare(Declaration before, FileIndex file, Declaration now, FileIndex current)
    {
        if (before.Node is BaseTypeDeclarationSyntax || SyntaxFactory.AreEquivalent(before.Node, now.Node, topLevel: false))
            return; // the members of a type are declarations themselves
        if (before.Node is BaseFieldDeclarationSyntax or ConstructorDeclarationSyntax || before.Node is PropertyDeclarationSyntax { Initializer: not null } || IsInParts(before.Node))
            Name(before.Names);
        if (file.At(before.Node) is { } old)
            Before.Add(old);
        if (current.At(now.Node) is { } code)
            Code.Add(code);
    }

    /// <summary>Other files may hold code of the type, which knows its private members.</summary>
    private static bool IsInParts(SyntaxNode node) => node.Parent is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword);

    private void Rename(List<Declaration> declarations, FileIndex file, HashSet<NamedCode> changed)
    {
        foreach (var declaration in declarations)
        {
            Name(declaration.Names);
            if (file.At(declaration.Node) is { } code)
                changed.Add(code);
        }
    }

    private void Name(string[] names)
    {
        Names.UnionWith(names);
        foreach (var name in names)
            Names.UnionWith(SentMessages.CallsTo(name));
        IsEverything |= Unnamed.Overlaps(names);
    }
}
