using System.Collections.Immutable;
using Privacy.Analyzers.Catalog.Forms;
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

    private static readonly ILookup<string, SymbolPattern> _makers =
        _all.SelectMany(entry => entry.On.Concat(entry.Unless)).Distinct().ToLookup(pattern => pattern.LastName ?? "", StringComparer.Ordinal);

    /// <summary>All patterns, for the test that holds them to the libraries.</summary>
    public static IEnumerable<SymbolPattern> Patterns => _all.SelectMany(entry => entry.On.Concat(entry.Unless).Append(entry.Pattern)).Distinct();

    public static Transformation? OfResult(string name, SymbolMatcher matcher) => Find(name, matcher)?.Transformation;

    /// <summary>Buffers that a member writes its result to.</summary>
    public static Transformation? OfParameter(string name, string parameter, SymbolMatcher matcher) =>
        Find(name, matcher) is { } entry && entry.Into.Contains(parameter) ? entry.Transformation : null;

    public static bool AsksMaker(string name, Func<SymbolMatcher> matcher) =>
        Of(name).Any(entry => entry.AsksMaker && matcher().Match(entry.Pattern).IsMatch);

    public static bool IsMaker(string name, Func<SymbolMatcher> maker) => _makers[name].Any(pattern => maker().Match(pattern).IsMatch);

    public static MadeTransform? OnMade(string name, SymbolMatcher member, SymbolMatcher maker)
    {
        foreach (var entry in Of(name))
        {
            if (!entry.AsksMaker || !member.Match(entry.Pattern).IsMatch)
                continue;
            if (entry.Unless.Any(pattern => maker.Match(pattern).IsMatch))
                return new MadeTransform(null, []);
            if (entry.On.Any(pattern => maker.Match(pattern).IsMatch))
                return new MadeTransform(entry.Transformation, entry.Into);
        }

        return null;
    }

    private static Entry? Find(string name, SymbolMatcher matcher) =>
        Of(name).FirstOrDefault(entry => entry.On.IsEmpty && matcher.Match(entry.Pattern).IsMatch);

    private static IEnumerable<Entry> Of(string name) => _byName[name].Concat(_byName[""]);

    private static ImmutableArray<Entry> Read() =>
        EmbeddedYaml.Read("Words/transforms.yaml") is { } root
            ? [.. EmbeddedYaml.Mappings(root, "transforms").SelectMany(Entries)]
            : [];

    private static IEnumerable<Entry> Entries(YamlMapping mapping)
    {
        var form = PolicyWords.Forms.IndexOf(EmbeddedYaml.Text(mapping, "form") ?? "");
        ImmutableArray<string> into = [.. EmbeddedYaml.Texts(mapping, "into") ?? []];
        var transformation = new Transformation((Form)form, EmbeddedYaml.Text(mapping, "final") == "true");
        return form < 0 ? [] : PackReader.Patterns(mapping, "match").Select(
            pattern => new Entry(pattern, transformation, into, PackReader.Patterns(mapping, "on"), PackReader.Patterns(mapping, "unless")));
    }

    /// <param name="On">What must have made the object that the member is called on; empty: anything.</param>
    /// <param name="Unless">Made by these it transforms nothing.</param>
    private sealed record Entry(
        SymbolPattern Pattern, Transformation Transformation, ImmutableArray<string> Into, ImmutableArray<SymbolPattern> On, ImmutableArray<SymbolPattern> Unless)
    {
        public bool AsksMaker => !On.IsEmpty || !Unless.IsEmpty;
    }
}
