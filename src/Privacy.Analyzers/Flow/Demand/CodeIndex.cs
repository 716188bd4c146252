using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>All declarations with code of a compilation, and which names stand in which.</summary>
internal sealed class CodeIndex
{
    /// <summary>Names that are looked for file by file before it pays to turn the index round.</summary>
    private const int FewNames = 32;

    private readonly FileIndex[] _files;
    private List<NamedCode>? _all;
    private HashSet<string>? _names;
    private Dictionary<string, List<NamedCode>>? _byName;
    private int _asked;

    public CodeIndex(Compilation compilation, CancellationToken cancel)
    {
        var trees = compilation.SyntaxTrees.ToArray();
        Array.Sort(trees, static (left, right) => string.CompareOrdinal(left.FilePath, right.FilePath));
        _files = new FileIndex[trees.Length];
        for (var i = 0; i < trees.Length; i++)
            _files[i] = FileIndex.Of(trees[i], cancel);
    }

    public IReadOnlyList<NamedCode> All
    {
        get
        {
            if (_all is not null)
                return _all;
            _all = [];
            foreach (var file in _files)
                _all.AddRange(file.Code);
            return _all;
        }
    }

    public HashSet<string> Names
    {
        get
        {
            if (_names is not null)
                return _names;
            _names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var file in _files)
                _names.UnionWith(file.Names);
            return _names;
        }
    }

    public IReadOnlyList<NamedCode> Naming(string name)
    {
        if (_byName is null && ++_asked > FewNames)
            _byName = ByName();
        if (_byName is not null)
            return _byName.TryGetValue(name, out var code) ? code : [];
        var found = new List<NamedCode>();
        foreach (var file in _files)
        {
            if (!file.Names.Contains(name))
                continue;
            foreach (var code in file.Code)
            {
                if (code.Names.Contains(name))
                    found.Add(code);
            }
        }

        return found;
    }

    private Dictionary<string, List<NamedCode>> ByName()
    {
        var byName = new Dictionary<string, List<NamedCode>>(StringComparer.Ordinal);
        foreach (var code in All)
        {
            foreach (var name in code.Names)
            {
                if (!byName.TryGetValue(name, out var list))
                    byName.Add(name, list = []);
                list.Add(code);
            }
        }

        return byName;
    }
}
