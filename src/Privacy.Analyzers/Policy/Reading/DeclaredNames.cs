using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading.Shapes;
using Privacy.Analyzers.Policy.Taxonomy;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Policy.Reading;

/// <summary>What a file and its parents define, before anything is checked: a broken definition is still one.</summary>
internal static class DeclaredNames
{
    public static Names Of(YamlMapping root, CategoryTable known, PrivacyPolicy? parent, ImmutableHashSet<string> packs, bool isComplete) =>
        new(
            Categories(root, known),
            Ids(root, "purposes", parent?.Purposes.Keys),
            Ids(root, "recipients", parent?.Recipients.Keys),
            Ids(root, "guards", parent?.Guards.Keys),
            packs.ToImmutableSortedSet(StringComparer.Ordinal),
            isComplete);

    private static CategoryTable Categories(YamlMapping root, CategoryTable known)
    {
        var all = known.All.ToImmutableSortedDictionary(static category => category.Id, static category => category, StringComparer.Ordinal).ToBuilder();
        foreach (var id in Keys(root, "categories").Where(static id => id.Length < 200))
        {
            for (var current = id; current is not null && !all.ContainsKey(current); current = CategoryTable.Parent(current))
                all[current] = new Category(current, "", false, false, false, false, null, null, [], LegalBasis.Unspecified, default);
        }

        return new CategoryTable(all.ToImmutable());
    }

    private static ImmutableSortedSet<string> Ids(YamlMapping root, string section, IEnumerable<string>? inherited) =>
        Keys(root, section).Concat(inherited ?? []).ToImmutableSortedSet(StringComparer.Ordinal);

    private static IEnumerable<string> Keys(YamlMapping root, string section) =>
        root.Entries
            .Where(entry => entry.Key.Value == section)
            .Select(static entry => entry.Value)
            .OfType<YamlMapping>()
            .SelectMany(static mapping => mapping.Entries)
            .Select(static entry => entry.Key.Value);
}
