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

    private static readonly ILookup<string, SymbolPattern> _turns =
        _all.SelectMany(entry => entry.After).Distinct().ToLookup(pattern => pattern.LastName ?? "", StringComparer.Ordinal);

    /// <summary>All patterns, for the test that holds them to the libraries.</summary>
    public static IEnumerable<SymbolPattern> Patterns => _all.SelectMany(entry => entry.On.Concat(entry.Unless).Concat(entry.After).Append(entry.Pattern)).Distinct();

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

    /// <summary>The parameter of a member that says what the object does from then on; less than zero: it says nothing of it.</summary>
    public static int Turn(string name, Func<SymbolMatcher> matcher)
    {
        foreach (var pattern in _turns[name])
        {
            if (matcher().Match(pattern) is { IsMatch: true, Constants.Length: 1 } match)
                return match.Constants[0].Ordinal;
        }

        return -1;
    }

    public static bool AsksTurn(string name, Func<SymbolMatcher> matcher) =>
        Of(name).Any(entry => !entry.After.IsEmpty && matcher().Match(entry.Pattern).IsMatch);

    /// <summary>What the member transforms on an object that was last told the constant; no constant: that is not known, and only the buffers are.</summary>
    public static MadeTransform? Turned(string name, SymbolMatcher member, object? constant)
    {
        foreach (var entry in Of(name))
        {
            if (entry.After.IsEmpty || !member.Match(entry.Pattern).IsMatch)
                continue;
            if (constant is null)
                return new MadeTransform(null, entry.Into);
            if (entry.After.Any(pattern => !pattern.Parameters.IsDefault && pattern.Parameters.Any(parameter => parameter.HasConstant && constant.Equals(parameter.Constant))))
                return new MadeTransform(entry.Transformation, entry.Into);
        }

        return null;
    }

    private static Entry? Find(string name, SymbolMatcher matcher) =>
        Of(name).FirstOrDefault(entry => entry.On.IsEmpty && entry.After.IsEmpty && matcher.Match(entry.Pattern).IsMatch);

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
            pattern => new Entry(pattern, transformation, into, PackReader.Patterns(mapping, "on"), PackReader.Patterns(mapping, "unless"), PackReader.Patterns(mapping, "after")));
    }

    /// <param name="On">What must have made the object that the member is called on; empty: anything.</param>
    /// <param name="Unless">Made by these it transforms nothing.</param>
    /// <param name="After">What must have been called last on the object, with which constant; empty: anything.</param>
    private sealed record Entry(
        SymbolPattern Pattern, Transformation Transformation, ImmutableArray<string> Into, ImmutableArray<SymbolPattern> On, ImmutableArray<SymbolPattern> Unless,
        ImmutableArray<SymbolPattern> After)
    {
        public bool AsksMaker => !On.IsEmpty || !Unless.IsEmpty;
    }
}
