using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Catalog.Packs;

/// <summary>Entries of packs by the last name of their patterns: most members of a program are no sink, and one look says so.</summary>
internal sealed class PackIndex
{
    // Filled once, then only read. Plain ones: made for each compilation, and immutable ones cost a cold compiler ten times as much.
    private readonly Dictionary<string, List<Entry>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _byType = new(StringComparer.Ordinal);
    private readonly HashSet<string> _receivers = new(StringComparer.Ordinal);
    private readonly List<SymbolPattern> _on = [];

    public PackIndex(ImmutableArray<Pack> packs, Func<PackSink, bool> takes)
    {
        foreach (var pack in packs)
        {
            foreach (var sink in pack.Sinks)
            {
                if (takes(sink))
                    Add(pack, sink);
            }
        }
    }

    /// <summary>False where no entry is about calls on the value of the member.</summary>
    public bool Names(ISymbol receiver) => _receivers.Contains(QualifiedName.Simple(receiver));

    /// <summary>True where an entry is about calls on what the method, constructor or property gives.</summary>
    public bool Makes(ISymbol maker)
    {
        if (!Names(maker))
            return false;
        var matcher = SymbolMatcher.Of(maker);
        foreach (var pattern in _on)
        {
            if (matcher.Match(pattern).IsMatch)
                return true;
        }

        return false;
    }

    /// <summary>The last names of the patterns, as far as they have no star.</summary>
    public IEnumerable<string> MemberNames => _byName.Keys;

    /// <summary>The most specific entry of each pack that names the member, in the order of the packs; before it those that hold for certain constants only.</summary>
    public IEnumerable<(Pack Pack, PackSink Sink)> Find(ImmutableArray<ISymbol> related, SymbolMatcher matcher)
    {
        List<(Entry Entry, int Weight)>? found = null;
        Collect(_byName, QualifiedName.Simple(related[0]), matcher, ref found);
        foreach (var symbol in related)
        {
            Collect(_byType, symbol.ContainingType.Name, matcher, ref found);
            if (symbol is IMethodSymbol { IsExtensionMethod: true } extension)
                Collect(_byType, extension.Parameters[0].Type.Name, matcher, ref found);
        }

        Collect(_byType, "", matcher, ref found);
        return found is null
            ? []
            : found.GroupBy(item => item.Entry.Pack)
                .OrderBy(group => group.Key.Name, StringComparer.Ordinal)
                .SelectMany(group => Meant(group.OrderByDescending(item => item.Weight).ThenBy(item => item.Entry.Sink.When.IsEmpty).Select(item => item.Entry.Sink)).Select(sink => (group.Key, sink)));
    }

    private static IEnumerable<PackSink> Meant(IEnumerable<PackSink> sinks)
    {
        foreach (var sink in sinks)
        {
            yield return sink;
            if (sink.When.IsEmpty)
                yield break;
        }
    }

    private void Add(Pack pack, PackSink sink)
    {
        foreach (var pattern in sink.Matches)
        {
            var (index, key) = pattern.LastName is { } name ? (_byName, name) : (_byType, TypeName(pattern));
            if (!index.TryGetValue(key, out var entries))
                index.Add(key, entries = []);
            entries.Add(new Entry(pack, sink, pattern));
        }

        foreach (var receiver in sink.On)
        {
            if (receiver.LastName is not { } name)
                continue;
            _receivers.Add(name);
            _on.Add(receiver);
        }
    }

    /// <summary>Of a pattern whose member has a star: the name before it; empty where that has one too.</summary>
    private static string TypeName(SymbolPattern pattern) =>
        pattern.Segments.Length > 1 && pattern.Segments[pattern.Segments.Length - 2] is { HasStar: false } type ? type.Name : "";

    private static void Collect(
        Dictionary<string, List<Entry>> index, string name, SymbolMatcher matcher, ref List<(Entry, int)>? found)
    {
        if (index.TryGetValue(name, out var entries))
            Collect(entries, matcher, ref found);
    }

    private static void Collect(List<Entry> entries, SymbolMatcher matcher, ref List<(Entry, int)>? found)
    {
        foreach (var entry in entries)
        {
            if (matcher.Match(entry.Pattern) is { IsMatch: true } match)
                (found ??= []).Add((entry, match.Weight));
        }
    }

    private readonly record struct Entry(Pack Pack, PackSink Sink, SymbolPattern Pattern);
}
