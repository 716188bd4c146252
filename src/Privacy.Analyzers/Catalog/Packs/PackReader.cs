using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Patterns;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Catalog.Packs;

/// <summary>The embedded <c>Packs/*.yaml</c> → packs. Read once per process: they are constants of this assembly.</summary>
internal static class PackReader
{
    public static readonly ImmutableArray<Pack> All = [.. EmbeddedYaml.Files("Packs").Select(Read).OfType<Pack>()];

    /// <summary>What a policy may name as <c>pack:NAME</c>.</summary>
    public static readonly ImmutableHashSet<string> Names = All.Select(pack => pack.Name).ToImmutableHashSet(StringComparer.Ordinal);

    private static Pack? Read(string file)
    {
        if (EmbeddedYaml.Read(file) is not { } root || EmbeddedYaml.Text(root, "pack") is not { } name)
            return null;

        var kind = PolicyWords.Kinds.IndexOf(EmbeddedYaml.Text(root, "kind") ?? "");
        return kind < 0
            ? null
            : new Pack(
                name,
                [.. EmbeddedYaml.Texts(root, "library") ?? []],
                EmbeddedYaml.Text(root, "version"),
                (RecipientKind)kind,
                [.. EmbeddedYaml.Mappings(root, "sinks").Select(Sink)]);
    }

    private static PackSink Sink(YamlMapping entry) => new(
        Patterns(entry, "match"),
        EmbeddedYaml.Texts(entry, "takes") is { } takes ? [.. takes] : default,
        [.. EmbeddedYaml.Texts(entry, "deep") ?? []],
        EmbeddedYaml.Text(entry, "receiver") switch { "whole" => SinkReach.Whole, "text" => SinkReach.Text, _ => SinkReach.None },
        Patterns(entry, "on"),
        [.. EmbeddedYaml.Texts(entry, "mentions") ?? []],
        EmbeddedYaml.Text(entry, "template"));

    public static ImmutableArray<SymbolPattern> Patterns(YamlMapping entry, string key) =>
        [.. (EmbeddedYaml.Texts(entry, key) ?? [])
            .Select(text => SymbolPatternParser.Parse(text, default, out _))
            .OfType<SymbolPattern>()];
}
