using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Demand;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>
/// Which types of this compilation are below another. By the names in their lists of bases, so that only types which may be are bound: in an editor
/// binding the bases of a whole program takes longer than all the rest.
/// </summary>
internal sealed class SubtypeIndex(Compilation compilation, Func<SyntaxTree, SemanticModel?> models, CancellationToken cancelled)
{
    private readonly Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> _below = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<NamedType, INamedTypeSymbol?> _symbols = [];
    private readonly Dictionary<INamedTypeSymbol, HashSet<INamedTypeSymbol>> _above = new(SymbolEqualityComparer.Default);
    private Dictionary<string, List<NamedType>>? _byBase;
    private List<NamedType>? _ofLibraries;

    /// <summary>Classes, structs and interfaces below the type or, where it is an interface, that implement it; in the order of their names.</summary>
    public List<INamedTypeSymbol> Below(INamedTypeSymbol type, CancellationToken cancel)
    {
        if (_below.TryGetValue(type, out var below))
            return below;
        below = Find(type, cancel);
        below.Sort(static (left, right) => string.CompareOrdinal(left.ToDisplayString(), right.ToDisplayString()));
        _below.Add(type, below);
        return below;
    }

    private List<INamedTypeSymbol> Find(INamedTypeSymbol type, CancellationToken cancel)
    {
        var byBase = _byBase ??= ByBase();
        var found = new List<INamedTypeSymbol>();
        if (type.SpecialType == SpecialType.System_Object)
            return found;
        var seen = new HashSet<NamedType>();
        var known = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var names = new HashSet<string>(StringComparer.Ordinal) { type.Name };
        var pending = new Queue<string>();
        pending.Enqueue(type.Name);
        if (!type.IsWrittenIn(compilation.Assembly))
        {
            // A library's type may be a base of another library's.
            foreach (var candidate in _ofLibraries!) // made with the names
                Add(candidate);
        }

        while (pending.Count > 0)
        {
            cancel.ThrowIfCancellationRequested();
            if (!byBase.TryGetValue(pending.Dequeue(), out var candidates))
                continue;
            foreach (var candidate in candidates)
                Add(candidate);
        }

        return found;

        void Add(NamedType candidate)
        {
            if (!seen.Add(candidate) || SymbolOf(candidate) is not { } symbol || !IsBelow(symbol, type))
                return;
            if (known.Add(symbol))
                found.Add(symbol);
            if (names.Add(symbol.Name))
                pending.Enqueue(symbol.Name);
        }
    }

    private bool IsBelow(INamedTypeSymbol type, INamedTypeSymbol above)
    {
        if (!_above.TryGetValue(type, out var all))
            _above.Add(type, all = Above(type));
        return all.Contains(above);
    }

    /// <summary>The bases and interfaces of a type, as declared.</summary>
    private static HashSet<INamedTypeSymbol> Above(INamedTypeSymbol type)
    {
        var above = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
            above.Add(parent.OriginalDefinition);
        foreach (var parent in type.AllInterfaces)
            above.Add(parent.OriginalDefinition);
        return above;
    }

    private INamedTypeSymbol? SymbolOf(NamedType type)
    {
        if (!_symbols.TryGetValue(type, out var symbol))
            _symbols.Add(type, symbol = models(type.Node.SyntaxTree)?.GetDeclaredSymbol(type.Node, cancelled) as INamedTypeSymbol);
        return symbol;
    }

    private Dictionary<string, List<NamedType>> ByBase()
    {
        var files = new List<FileIndex>();
        var declared = new HashSet<string>(StringComparer.Ordinal);
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var file = FileIndex.Of(tree, cancelled);
            files.Add(file);
            foreach (var type in file.Types)
                declared.Add(type.Node.Identifier.ValueText);
            foreach (var (alias, name) in file.Aliases)
                aliases[alias] = name;
        }

        var byBase = new Dictionary<string, List<NamedType>>(StringComparer.Ordinal);
        _ofLibraries = [];
        foreach (var file in files)
        {
            foreach (var type in file.Types)
            {
                foreach (var written in type.Bases)
                {
                    var name = aliases.TryGetValue(written, out var meant) ? meant : written;
                    if (!byBase.TryGetValue(name, out var types))
                        byBase.Add(name, types = []);
                    types.Add(type);
                    if (!declared.Contains(name) && !TypeNames.IsImplied(name))
                        _ofLibraries.Add(type);
                }
            }
        }

        return byBase;
    }
}
