using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Demand;

namespace Privacy.Analyzers.Flow.Live;

/// <summary>
/// What a complete analysis leaves for those of slightly changed compilations, as an editor makes them: the names worth following, and what its methods
/// do. Holds no symbol and no compilation, and lives as long as the syntax trees it is kept with. Immutable once made.
/// </summary>
internal sealed class AnalysisMemory
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileMemory> Known = new();
    private static readonly object Gate = new();

    private readonly AnalysisKey _key;

    private AnalysisMemory(AnalysisKey key, HashSet<string> names, bool isAnyName, bool hasSources)
    {
        _key = key;
        Names = names;
        IsAnyName = isAnyName;
        HasSources = hasSources;
    }

    /// <summary>The names that were followed.</summary>
    public HashSet<string> Names { get; }

    /// <summary>Every body was evaluated, as a name could be anything.</summary>
    public bool IsAnyName { get; }

    /// <summary>Something in reach was personal data.</summary>
    public bool HasSources { get; }

    public Dictionary<string, FileMemory> Files { get; } = new(StringComparer.Ordinal);

    public static AnalysisMemory Create(PrivacyModel model, HashSet<string> names, bool isAnyName, bool hasSources) =>
        new(AnalysisKey.Of(model), names, isAnyName, hasSources);

    /// <summary>Kept with the trees of the compilation, in place of what was kept there before.</summary>
    public void Keep(Compilation compilation, Dictionary<SyntaxTree, FileMemory> files)
    {
        foreach (var tree in compilation.SyntaxTrees)
            Files[tree.FilePath] = files[tree];
        lock (Gate)
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                Known.Remove(tree);
                Known.Add(tree, files[tree]);
            }
        }
    }

    /// <summary>What is remembered of a tree, by the last complete analysis that saw it.</summary>
    public static FileMemory? Of(SyntaxTree tree) => Known.TryGetValue(tree, out var file) ? file : null;

    /// <summary>True where it was made under the same policy, settings and references.</summary>
    public bool IsOf(PrivacyModel model) => _key.Equals(AnalysisKey.Of(model));
}
