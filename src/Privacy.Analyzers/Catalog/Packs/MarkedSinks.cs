using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;

namespace Privacy.Analyzers.Catalog.Packs;

/// <summary>
/// Entries of packs about methods that bear an attribute of the library: clients that a generator writes for an interface, functions that a
/// model may call. A look at the attribute's own name comes first: most methods have none.
/// </summary>
internal sealed class MarkedSinks
{
    private readonly ImmutableDictionary<string, ImmutableArray<(string Name, Pack Pack, PackSink Sink)>> _byName;

    public MarkedSinks(ImmutableArray<Pack> packs)
    {
        _byName = packs
            .SelectMany(pack => pack.Sinks.SelectMany(sink => sink.Attributes.Select(name => (Name: name, Pack: pack, Sink: sink))))
            .GroupBy(entry => entry.Name.Substring(entry.Name.LastIndexOf('.') + 1), StringComparer.Ordinal)
            .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        Libraries = [.. _byName.Values.SelectMany(entries => entries).Where(entry => !entry.Sink.Returns).SelectMany(entry => entry.Pack.Libraries).Distinct()];
        ReturnNames =
        [
            .. _byName.Where(pair => pair.Value.Any(entry => entry.Sink.Returns))
                .SelectMany(pair => new[] { pair.Key, Short(pair.Key) })
                .OrderBy(name => name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Assemblies whose users can declare methods that are sinks.</summary>
    public ImmutableArray<string> Libraries { get; }

    /// <summary>What stands before a method whose result leaves: the attribute as it may be written.</summary>
    public ImmutableArray<string> ReturnNames { get; }

    /// <summary>The entries that an attribute of the method, or of what it overrides or implements, brings.</summary>
    public IEnumerable<(Pack Pack, PackSink Sink)> Find(ImmutableArray<ISymbol> related, bool returns)
    {
        if (_byName.IsEmpty)
            yield break;
        foreach (var symbol in related)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (attribute.AttributeClass is not { } type || !_byName.TryGetValue(type.Name, out var entries))
                    continue;
                foreach (var (name, pack, sink) in entries)
                {
                    if (sink.Returns == returns && QualifiedName.Full(type) == name)
                        yield return (pack, sink);
                }
            }
        }
    }

    private static string Short(string name) => name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - 9) : name;
}
