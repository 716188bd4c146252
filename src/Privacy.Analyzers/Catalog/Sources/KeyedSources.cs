using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Catalog.Words;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Patterns;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Catalog.Sources;

/// <summary>Members of the framework that find a value by its key: claims, fields of a form, headers (Words/keyed.yaml). Mode report only.</summary>
internal sealed class KeyedSources
{
    private static readonly ImmutableArray<Reader> _readers =
        [.. (EmbeddedYaml.Read("Words/keyed.yaml") is { } file ? EmbeddedYaml.Mappings(file, "keyed") : []).Select(ReadEntry)];

    private static readonly ILookup<string, SymbolPattern> _makers =
        _readers.SelectMany(reader => reader.On).Distinct().ToLookup(pattern => pattern.LastName ?? "", StringComparer.Ordinal);

    private readonly ConcurrentDictionary<ISymbol, Reader?> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(string Member, string Key), SourceTag?> _tags = new();

    /// <summary>All patterns, for the tests that hold them to the libraries.</summary>
    public static IEnumerable<SymbolPattern> Patterns => _readers.SelectMany(reader => reader.Patterns.Concat(reader.On).Concat(reader.Where));

    /// <summary>One of these stands in every body that reads such a value.</summary>
    public static IEnumerable<string> Names => _readers.SelectMany(reader => reader.Named);

    /// <summary>True where the member finds values by a key, whatever it is.</summary>
    public bool IsReader(ISymbol member) => _known.GetOrAdd(RelatedMembers.Definition(member), Find) is not null;

    /// <summary>True where it depends on who made what the member is read on.</summary>
    public bool AsksMaker(ISymbol member) => _known.GetOrAdd(RelatedMembers.Definition(member), Find) is { On.IsEmpty: false };

    /// <summary>True for what the member must have been made by.</summary>
    public bool IsMadeBy(ISymbol member, ISymbol maker) =>
        _known.GetOrAdd(RelatedMembers.Definition(member), Find) is { } reader && SymbolMatcher.Of(maker) is var matcher && reader.On.Any(pattern => matcher.Match(pattern).IsMatch);

    /// <summary>True for what makes objects that only then hold values by a key.</summary>
    public static bool IsMaker(ISymbol member) =>
        member is IMethodSymbol or IPropertySymbol && _makers[member.Name].Any(pattern => SymbolMatcher.Of(member).Match(pattern).IsMatch);

    /// <summary>True where the member finds values by a key; the tag says what the key names, if that is personal data.</summary>
    /// <param name="compared">Where the key is what a condition compares this property with.</param>
    public bool Finds(ISymbol member, string key, IPropertySymbol? compared, out SourceTag? tag)
    {
        tag = null;
        var definition = RelatedMembers.Definition(member);
        if (_known.GetOrAdd(definition, Find) is not { } reader || (compared is null && !reader.ByKey))
            return false;
        if (compared is not null && SymbolMatcher.Of(compared) is var property && !reader.Where.Any(pattern => property.Match(pattern).IsMatch))
            return false;
        tag = _tags.GetOrAdd((SymbolDisplay.Of(definition), key), pair => Category(reader, pair.Key) is { } category
            ? new SourceTag(definition, pair.Member + "(\"" + LastPart(pair.Key) + "\")", category, [], LegalBasis.Unspecified, null, TagOrigin.Inferred)
            : null);
        return true;
    }

    private static Reader? Find(ISymbol member)
    {
        SymbolMatcher? matcher = null;
        foreach (var reader in _readers)
        {
            foreach (var pattern in reader.Patterns)
            {
                if (pattern.LastName == QualifiedName.Simple(member) && (matcher ??= SymbolMatcher.Of(member)).Match(pattern).IsMatch)
                    return reader;
            }
        }

        return null;
    }

    private static string? Category(Reader reader, string key)
    {
        var name = LastPart(key);
        if (reader.Keys.TryGetValue(name, out var category))
            return category;
        foreach (var (entry, before) in WordList.All.Ending(NameWords.Of(name)))
        {
            if (before == 0 && entry.Parameter && entry.Values.Contains("text"))
                return entry.Category;
        }

        return null;
    }

    private static string LastPart(string key) => key.Substring(key.LastIndexOfAny(['/', ':']) + 1);

    private static Reader ReadEntry(YamlMapping entry)
    {
        var keys = EmbeddedYaml.Text(entry, "keys") == "headers" ? RequestHeaders.Categories : RequestHeaders.Names(EmbeddedYaml.Mappings(entry, "keys"));
        var where = PackReader.Patterns(entry, "where");
        return new Reader(
            PackReader.Patterns(entry, "match"),
            PackReader.Patterns(entry, "on"),
            where.IsEmpty ? PackReader.Patterns(entry, "orWhere") : where,
            where.IsEmpty,
            [.. EmbeddedYaml.Texts(entry, "named") ?? []],
            keys);
    }

    /// <param name="On">What must have made what the member is read on; empty: anything.</param>
    /// <param name="Where">The property that a condition the member is given compares with the key.</param>
    /// <param name="ByKey">It can be given the key itself.</param>
    private sealed record Reader(
        ImmutableArray<SymbolPattern> Patterns,
        ImmutableArray<SymbolPattern> On,
        ImmutableArray<SymbolPattern> Where,
        bool ByKey,
        ImmutableArray<string> Named,
        ImmutableDictionary<string, string> Keys);
}
