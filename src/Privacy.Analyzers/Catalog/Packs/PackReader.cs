using System.Collections.Immutable;
using System.IO;
using Privacy.Analyzers.Policy.Patterns;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Catalog.Packs;

/// <summary>The embedded <c>Packs/*.yaml</c> → packs. Read once per process: they are constants of this assembly.</summary>
internal static class PackReader
{
    private const string Folder = "Packs";

    private static readonly Lazy<ImmutableArray<Pack>> _all = new(() => [.. EmbeddedYaml.Files(Folder).Select(Read).OfType<Pack>()]);

    public static ImmutableArray<Pack> All => _all.Value;

    /// <summary>What a policy may name as <c>pack:NAME</c>: known without reading one.</summary>
    public static readonly ImmutableHashSet<string> Names =
        EmbeddedYaml.Files(Folder).Select(Path.GetFileNameWithoutExtension).OfType<string>().ToImmutableHashSet(StringComparer.Ordinal);

    public static PackHeader? Header(string file)
    {
        using var stream = EmbeddedYaml.Open(file);
        if (stream is null)
            return null;
        using var text = new StreamReader(stream);
        return PackHeader.Read(text);
    }

    public static ImmutableArray<SymbolPattern> Patterns(YamlMapping entry, string key) =>
        [.. (EmbeddedYaml.Texts(entry, key) ?? [])
            .Select(text => SymbolPatternParser.Parse(text, default, out _))
            .OfType<SymbolPattern>()];

    private static Pack? Read(string file) => Header(file) is { } header ? new Pack(header, () => Sinks(file)) : null;

    private static ImmutableArray<PackSink> Sinks(string file) =>
        EmbeddedYaml.Read(file) is { } root ? [.. EmbeddedYaml.Mappings(root, "sinks").Select(Sink)] : [];

    private static PackSink Sink(YamlMapping entry) => new(
        Patterns(entry, "match"),
        [.. EmbeddedYaml.Texts(entry, "attribute") ?? []],
        [.. EmbeddedYaml.Texts(entry, "below") ?? []],
        [.. EmbeddedYaml.Texts(entry, "unless") ?? []],
        EmbeddedYaml.Text(entry, "typed") == "true",
        EmbeddedYaml.Text(entry, "returns") == "true",
        EmbeddedYaml.Texts(entry, "takes") is { } takes ? [.. takes] : default,
        [.. EmbeddedYaml.Texts(entry, "deep") ?? []],
        EmbeddedYaml.Text(entry, "receiver") switch { "whole" => SinkReach.Whole, "text" => SinkReach.Text, _ => SinkReach.None },
        Patterns(entry, "on"),
        [.. EmbeddedYaml.Texts(entry, "mentions") ?? []],
        [.. EmbeddedYaml.Texts(entry, "assigned") ?? []],
        Conditions(EmbeddedYaml.Value(entry, "when") as YamlMapping),
        EmbeddedYaml.Text(entry, "template"));

    private static ImmutableDictionary<string, ImmutableArray<string>> Conditions(YamlMapping? when) => when is null
        ? ImmutableDictionary<string, ImmutableArray<string>>.Empty
        : when.Entries.ToImmutableDictionary(condition => condition.Key.Value, condition => EmbeddedYaml.Texts(when, condition.Key.Value)?.ToImmutableArray() ?? []);
}
