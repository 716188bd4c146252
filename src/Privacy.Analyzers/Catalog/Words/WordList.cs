using System.Collections.Immutable;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Policy.Patterns;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Catalog.Words;

/// <summary>
/// How members and types that hold personal data are called, in every language that has a file: Words/en.yaml and so on. Code mixes
/// languages, so that all count at once. A constant of this assembly, read once per process.
/// </summary>
internal sealed class WordList
{
    /// <summary>English first: where two mean the same name, the first says what it is.</summary>
    public static readonly ImmutableArray<string> Languages = ["en", "de", "es", "fr", "ky", "ru"];

    public static readonly WordList All = new();

    private WordList()
    {
        ImmutableArray<(string Language, YamlMapping File)> read = [.. Languages.Select(language => (language, EmbeddedYaml.Read("Words/" + language + ".yaml"))).Where(pair => pair.Item2 is not null).Select(pair => (pair.language, pair.Item2!))]; // not null: just asked
        ImmutableArray<YamlMapping> files = [.. read.Select(pair => pair.File)];
        SurePersons = [.. files.SelectMany(file => Phrases(Section(file, "person"), "sure"))];
        LikelyPersons = [.. files.SelectMany(file => Phrases(Section(file, "person"), "likely"))];
        Roles = [.. files.SelectMany(file => Phrases(Section(file, "person"), "roles"))];
        OwnersBefore = [.. read.SelectMany(pair => Phrases(Section(pair.File, "person"), "named").Select(phrase => (pair.Language, phrase)))];
        OwnersAfter = [.. read.SelectMany(pair => Linked(Section(pair.File, "person")).Select(phrase => (pair.Language, phrase)))];
        Suffixes = Set(files, "person", "suffixes");
        Places = [.. files.SelectMany(file => Phrases(file, "place"))];
        Devices = [.. files.SelectMany(file => Phrases(file, "device"))];
        Exchanges = [.. files.SelectMany(file => Phrases(file, "exchange"))];
        Things = [.. files.SelectMany(file => Phrases(Section(file, "impersonal"), "things"))];
        Sites = [.. files.SelectMany(file => Phrases(Section(file, "impersonal"), "sites"))];
        ImpersonalTypes = Set(files, "impersonal", "types");
        Settings = Set(files, "impersonal", "settings");
        ImpersonalWords = Set(files, "impersonal", "words");
        Names = [.. read.SelectMany(pair => EmbeddedYaml.Mappings(pair.File, "names").Select(entry => NameEntry.Read(entry, pair.Language)))];
        ByLastWord = Names
            .SelectMany(entry => entry.Words.Concat(Joined(entry.Words)).Select(words => (Entry: entry, Words: words)))
            .ToLookup(pair => pair.Words[pair.Words.Length - 1], StringComparer.Ordinal);
        Members = [.. files.Append(EmbeddedYaml.Read("Words/libraries.yaml")).OfType<YamlMapping>().SelectMany(file => EmbeddedYaml.Mappings(file, "members")).SelectMany(Member)];
        MembersByName = Members.Where(member => member.Pattern.LastName is not null).ToLookup(member => member.Pattern.LastName!, StringComparer.Ordinal); // not null: just asked
    }

    public ImmutableArray<ImmutableArray<string>> SurePersons { get; }

    public ImmutableArray<ImmutableArray<string>> LikelyPersons { get; }

    /// <summary>Who at a firm or on a thing is a person.</summary>
    public ImmutableArray<ImmutableArray<string>> Roles { get; }

    /// <summary>Whose something is, said before it: <c>LandlordName</c>. Within a language only: another means something else by the word.</summary>
    public ImmutableArray<(string Language, ImmutableArray<string> Phrase)> OwnersBefore { get; }

    /// <summary>The same, said after it: <c>NombreDelCliente</c>. Longer ones first.</summary>
    public ImmutableArray<(string Language, ImmutableArray<string> Phrase)> OwnersAfter { get; }

    public ImmutableHashSet<string> Suffixes { get; }

    public ImmutableArray<ImmutableArray<string>> Places { get; }

    public ImmutableArray<ImmutableArray<string>> Devices { get; }

    /// <summary>What one person sends or pays to another.</summary>
    public ImmutableArray<ImmutableArray<string>> Exchanges { get; }

    /// <summary>Nouns of types that stand for a thing or a firm: its phone and its password are nobody's.</summary>
    public ImmutableArray<ImmutableArray<string>> Things { get; }

    /// <summary>Where people come together or stop by: its place is nobody's, though who is named on it is somebody.</summary>
    public ImmutableArray<ImmutableArray<string>> Sites { get; }

    public ImmutableHashSet<string> ImpersonalTypes { get; }

    /// <summary>Last words of types that are how a program is set up.</summary>
    public ImmutableHashSet<string> Settings { get; }

    public ImmutableHashSet<string> ImpersonalWords { get; }

    public ImmutableArray<NameEntry> Names { get; }

    /// <summary>Names by the last of their words, in the order of the file.</summary>
    public ILookup<string, (NameEntry Entry, ImmutableArray<string> Words)> ByLastWord { get; }

    /// <summary>Members of libraries.</summary>
    public ImmutableArray<(SymbolPattern Pattern, string Category)> Members { get; }

    public ILookup<string, (SymbolPattern Pattern, string Category)> MembersByName { get; }

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

    /// <summary>Whether one of the first <paramref name="count"/> words makes a name somebody's who is no person.</summary>
    public bool IsImpersonal(ImmutableArray<string> name, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (ImpersonalWords.Contains(name[i]))
                return true;
        }

        return false;
    }

    public static ImmutableArray<ImmutableArray<string>> Phrases(YamlMapping? mapping, string key) =>
        [.. Texts(mapping, key).Select(phrase => NameWords.Fold(phrase).Split(' ').ToImmutableArray())];

    /// <summary>Written together, as <c>Lastname</c> is: no capital tells where a word begins.</summary>
    private static IEnumerable<ImmutableArray<string>> Joined(ImmutableArray<ImmutableArray<string>> phrases) =>
        phrases.Where(phrase => phrase.Length > 1).Select(phrase => ImmutableArray.Create(string.Concat(phrase)));

    /// <summary>With each of the little words between, and without.</summary>
    private static IEnumerable<ImmutableArray<string>> Linked(YamlMapping? person)
    {
        var links = Phrases(person, "links").Add([]).OrderByDescending(link => link.Length);
        var owners = Phrases(person, "of");
        return links.SelectMany(link => owners.Select(owner => link.AddRange(owner)));
    }

    private static IEnumerable<(SymbolPattern Pattern, string Category)> Member(YamlMapping entry) =>
        PackReader.Patterns(entry, "match").Select(pattern => (pattern, EmbeddedYaml.Text(entry, "category") ?? ""));

    private static YamlMapping? Section(YamlMapping file, string key) => EmbeddedYaml.Value(file, key) as YamlMapping;

    private static ImmutableHashSet<string> Set(ImmutableArray<YamlMapping> files, string section, string key) =>
        files.SelectMany(file => Texts(Section(file, section), key)).Select(NameWords.Fold).ToImmutableHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Texts(YamlMapping? mapping, string key) => mapping is null ? [] : EmbeddedYaml.Texts(mapping, key) ?? [];
}
