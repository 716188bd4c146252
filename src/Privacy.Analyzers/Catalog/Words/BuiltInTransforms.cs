using System.Collections.Immutable;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Patterns;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Catalog.Words;

/// <summary>Words/transforms.yaml: members of well-known libraries that hash, encrypt or redact. What is only called so is none.</summary>
internal static class BuiltInTransforms
{
    private static readonly ImmutableArray<Entry> _all = Read();
    private static readonly ILookup<string, Entry> _byName = _all.ToLookup(entry => entry.Pattern.LastName ?? "", StringComparer.Ordinal);

    /// <summary>All patterns, for the test that holds them to the libraries.</summary>
    public static IEnumerable<SymbolPattern> Patterns => _all.Select(entry => entry.Pattern);

    public static Form? OfResult(string name, SymbolMatcher matcher) => Find(name, matcher)?.Form;

    /// <summary>Buffers that a member writes its result to.</summary>
    public static Form? OfParameter(string name, string parameter, SymbolMatcher matcher) =>
        Find(name, matcher) is { } entry && entry.Into.Contains(parameter) ? entry.Form : null;

    private static Entry? Find(string name, SymbolMatcher matcher) =>
        _byName[name].Concat(_byName[""]).FirstOrDefault(entry => matcher.Match(entry.Pattern).IsMatch);

    private static ImmutableArray<Entry> Read() =>
        EmbeddedYaml.Read("Words/transforms.yaml") is { } root
            ? [.. EmbeddedYaml.Mappings(root, "transforms").SelectMany(Entries)]
            : [];

    private static IEnumerable<Entry> Entries(YamlMapping mapping)
    {
        var form = PolicyWords.Forms.IndexOf(EmbeddedYaml.Text(mapping, "form") ?? "");
        ImmutableArray<string> into = [.. EmbeddedYaml.Texts(mapping, "into") ?? []];
        return form < 0 ? [] : PackReader.Patterns(mapping, "match").Select(pattern => new Entry(pattern, (Form)form, into));
    }

    private sealed record Entry(SymbolPattern Pattern, Form Form, ImmutableArray<string> Into);
}
