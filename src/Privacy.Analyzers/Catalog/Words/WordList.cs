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
        ByLastWord = Names
            .SelectMany(entry => entry.Words.Select(words => (Entry: entry, Words: words)))
            .ToLookup(pair => pair.Words[pair.Words.Length - 1], StringComparer.Ordinal);
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

    /// <summary>Names by the last of their words, in the order of the file.</summary>
    public ILookup<string, (NameEntry Entry, ImmutableArray<string> Words)> ByLastWord { get; }

    /// <summary>Members of libraries, by name.</summary>
    public ImmutableArray<(SymbolPattern Pattern, string Category)> Members { get; }

    /// <summary>The entries whose words the name ends in, with the number of words before them; those for any name come last.</summary>
    public IEnumerable<(NameEntry Entry, int Before)> Ending(ImmutableArray<string> name)
    {
        if (name.IsEmpty)
            yield break;
        foreach (var last in NameWords.Singulars(name[name.Length - 1]))
        {
            foreach (var (entry, words) in ByLastWord[last])
            {
                if (NameWords.Before(name, words) is >= 0 and var before)
                    yield return (entry, before);
            }
        }

        foreach (var (entry, _) in ByLastWord["*"])
            yield return (entry, name.Length);
    }

    public static ImmutableArray<ImmutableArray<string>> Phrases(YamlMapping? mapping, string key) =>
        [.. Texts(mapping, key).Select(phrase => phrase.Split(' ').ToImmutableArray())];

    private static IEnumerable<(SymbolPattern Pattern, string Category)> Member(YamlMapping entry) =>
        PackReader.Patterns(entry, "match").Select(pattern => (pattern, EmbeddedYaml.Text(entry, "category") ?? ""));

    private static YamlMapping? Section(YamlMapping? root, string key) => root is null ? null : EmbeddedYaml.Value(root, key) as YamlMapping;

    private static ImmutableHashSet<string> Set(YamlMapping? mapping, string key) => Texts(mapping, key).ToImmutableHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Texts(YamlMapping? mapping, string key) => mapping is null ? [] : EmbeddedYaml.Texts(mapping, key) ?? [];
}
