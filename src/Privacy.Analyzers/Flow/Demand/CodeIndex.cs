using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>All declarations with code of a compilation, and which names stand in which.</summary>
internal sealed class CodeIndex
{
    private readonly Dictionary<string, List<NamedCode>> _byName = new(StringComparer.Ordinal);
    private readonly List<NamedCode> _all = [];

    public CodeIndex(Compilation compilation, CancellationToken cancel)
    {
        var trees = compilation.SyntaxTrees.ToArray();
        Array.Sort(trees, static (left, right) => string.CompareOrdinal(left.FilePath, right.FilePath));
        foreach (var tree in trees)
        {
            foreach (var code in NameIndex.Of(tree.GetRoot(cancel), cancel))
            {
                _all.Add(code);
                foreach (var name in code.Names)
                {
                    if (!_byName.TryGetValue(name, out var list))
                        _byName.Add(name, list = []);
                    list.Add(code);
                }
            }
        }
    }

    public IReadOnlyList<NamedCode> All => _all;

    public IReadOnlyCollection<string> Names => _byName.Keys;

    public IReadOnlyList<NamedCode> Naming(string name) => _byName.TryGetValue(name, out var code) ? code : [];
}
