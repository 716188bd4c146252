using System.Collections.Immutable;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Policy.Patterns;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Catalog.Verification;

/// <summary>What one entry of Words/*.yaml says of members of libraries.</summary>
/// <param name="Kind">sources, keyed, transforms or messages.</param>
/// <param name="Matches">Members that are a source or a transform.</param>
/// <param name="Makers">Members that it asks for: what made the object, what a condition compares.</param>
/// <param name="Into">Parameters that a result is written to.</param>
internal sealed record WordEntry(string Kind, ImmutableArray<SymbolPattern> Matches, ImmutableArray<SymbolPattern> Makers, ImmutableArray<string> Into)
{
    private static readonly string[] _makers = ["on", "unless", "after", "where", "orWhere", "handlers"];

    /// <summary>Names that the section has in docs/catalog.md, by what it is called in the file.</summary>
    private static readonly (string Section, string Kind)[] _sections = [("members", "sources"), ("keyed", "keyed"), ("transforms", "transforms"), ("messages", "messages")];

    public static IEnumerable<string> Kinds => _sections.Select(section => section.Kind);

    public static IEnumerable<WordEntry> All => EmbeddedYaml.Files("Words").Select(EmbeddedYaml.Read).OfType<YamlMapping>().SelectMany(Entries);

    private static IEnumerable<WordEntry> Entries(YamlMapping file) => _sections.SelectMany(section => EmbeddedYaml.Mappings(file, section.Section).Select(entry => new WordEntry(
        section.Kind,
        PackReader.Patterns(entry, "match"),
        [.. _makers.SelectMany(key => PackReader.Patterns(entry, key))],
        [.. EmbeddedYaml.Texts(entry, "into") ?? []])));
}
