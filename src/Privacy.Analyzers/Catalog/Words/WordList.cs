using System.Collections.Immutable;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Policy.Patterns;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Catalog.Words;

/// <summary>Words/en.yaml: how members and types that hold personal data are called. A constant of this assembly, read once per process.</summary>
internal sealed class WordList
{
    public static readonly WordList English = new("Words/en.yaml");

    private WordList(string file)
    {
        var root = EmbeddedYaml.Read(file);
        SurePersons = Phrases(Section(root, "person"), "sure");
        LikelyPersons = Phrases(Section(root, "person"), "likely");
        Suffixes = Set(Section(root, "person"), "suffixes");
        Places = Phrases(root, "place");
        Devices = Phrases(root, "device");
        ImpersonalTypes = Set(Section(root, "impersonal"), "types");
        ImpersonalWords = Set(Section(root, "impersonal"), "words");
        Names = root is null ? [] : [.. EmbeddedYaml.Mappings(root, "names").Select(NameEntry.Read)];
        Members = root is null ? [] : [.. EmbeddedYaml.Mappings(root, "members").SelectMany(Member)];
    }

    public ImmutableArray<ImmutableArray<string>> SurePersons { get; }

    public ImmutableArray<ImmutableArray<string>> LikelyPersons { get; }

    public ImmutableHashSet<string> Suffixes { get; }

    public ImmutableArray<ImmutableArray<string>> Places { get; }

    public ImmutableArray<ImmutableArray<string>> Devices { get; }

    public ImmutableHashSet<string> ImpersonalTypes { get; }

    public ImmutableHashSet<string> ImpersonalWords { get; }

    public ImmutableArray<NameEntry> Names { get; }

    /// <summary>Members of libraries, by name.</summary>
    public ImmutableArray<(SymbolPattern Pattern, string Category)> Members { get; }

    public static ImmutableArray<ImmutableArray<string>> Phrases(YamlMapping? mapping, string key) =>
        [.. Texts(mapping, key).Select(phrase => phrase.Split(' ').ToImmutableArray())];

    private static IEnumerable<(SymbolPattern Pattern, string Category)> Member(YamlMapping entry) =>
        PackReader.Patterns(entry).Select(pattern => (pattern, EmbeddedYaml.Text(entry, "category") ?? ""));

    private static YamlMapping? Section(YamlMapping? root, string key) => root is null ? null : EmbeddedYaml.Value(root, key) as YamlMapping;

    private static ImmutableHashSet<string> Set(YamlMapping? mapping, string key) => Texts(mapping, key).ToImmutableHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Texts(YamlMapping? mapping, string key) => mapping is null ? [] : EmbeddedYaml.Texts(mapping, key) ?? [];
}
