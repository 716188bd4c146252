using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Catalog.Packs;

/// <summary>Entries of packs by the last name of their patterns: most members of a program are no sink, and one look says so.</summary>
internal sealed class PackIndex
{
    public static readonly PackIndex BuiltIn = new(PackReader.All);

    private readonly ImmutableDictionary<string, ImmutableArray<Entry>> _byName;
    private readonly ImmutableArray<Entry> _open;

    public PackIndex(ImmutableArray<Pack> packs)
    {
        var entries = packs
            .SelectMany(pack => pack.Sinks.SelectMany(sink => sink.Matches.Select(pattern => new Entry(pack, sink, pattern))))
            .ToLookup(entry => entry.Pattern.LastName ?? "");
        _byName = entries.Where(group => group.Key.Length > 0).ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _open = [.. entries[""]];
    }

    /// <summary>The most specific entry of each pack that names the member, in the order of the packs.</summary>
    public IEnumerable<(Pack Pack, PackSink Sink)> Find(ISymbol member, SymbolMatcher matcher)
    {
        List<(Entry Entry, int Weight)>? found = null;
        Collect(_open, matcher, ref found);
        Collect(QualifiedName.Simple(member), matcher, ref found);
        if (member.ContainingType is { } type && type.Name != member.Name)
            Collect(type.Name, matcher, ref found);
        return found is null
            ? []
            : found.GroupBy(item => item.Entry.Pack)
                .OrderBy(group => group.Key.Name, StringComparer.Ordinal)
                .Select(group => (group.Key, group.OrderByDescending(item => item.Weight).First().Entry.Sink));
    }

    private void Collect(string name, SymbolMatcher matcher, ref List<(Entry, int)>? found)
    {
        if (_byName.TryGetValue(name, out var entries))
            Collect(entries, matcher, ref found);
    }

    private static void Collect(ImmutableArray<Entry> entries, SymbolMatcher matcher, ref List<(Entry, int)>? found)
    {
        foreach (var entry in entries)
        {
            if (matcher.Match(entry.Pattern) is { IsMatch: true } match)
                (found ??= []).Add((entry, match.Weight));
        }
    }

    private readonly record struct Entry(Pack Pack, PackSink Sink, SymbolPattern Pattern);
}
