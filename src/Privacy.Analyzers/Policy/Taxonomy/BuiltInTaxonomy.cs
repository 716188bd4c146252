using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Policy.Taxonomy;

/// <summary>taxonomy.yaml → categories, facts inherited. Parents stand before their children in the file.</summary>
internal static class BuiltInTaxonomy
{
    private const string Resource = "taxonomy.yaml";

    public static ImmutableSortedDictionary<string, Category> Read()
    {
        var categories = ImmutableSortedDictionary.CreateBuilder<string, Category>(StringComparer.Ordinal);
        foreach (var (id, facts) in Entries())
        {
            categories.TryGetValue(CategoryTable.Parent(id) ?? "", out var parent);
            categories[id] = new Category(
                id,
                Text(facts, "description") ?? "",
                Special: Fact(facts, "special") || parent is { Special: true },
                Criminal: Fact(facts, "criminal") || parent is { Criminal: true },
                Child: Fact(facts, "child") || parent is { Child: true },
                Credential: Fact(facts, "credential") || parent is { Credential: true },
                Required: null,
                Retention: null,
                Purposes: [],
                LegalBasis.Unspecified,
                Position: default);
        }

        return categories.ToImmutable();
    }

    /// <summary>Ids and names of their constants in <c>Privacy.DataCategory</c>, in the order of the file.</summary>
    public static IEnumerable<(string Id, string Constant, string Description)> Constants() =>
        Entries().Select(entry => (entry.Id, Text(entry.Facts, "constant") ?? "", Text(entry.Facts, "description") ?? ""));

    private static IEnumerable<(string Id, YamlMapping Facts)> Entries()
    {
        using var stream = typeof(BuiltInTaxonomy).Assembly.GetManifestResourceStream(Resource);
        if (stream is null)
            yield break;

        var tree = YamlTree.Parse(SourceText.From(stream), Resource, CancellationToken.None);
        if (tree.Root is not YamlMapping root)
            yield break;

        foreach (var entry in root.Entries)
        {
            if (entry.Value is YamlMapping facts)
                yield return (entry.Key.Value, facts);
        }
    }

    private static bool Fact(YamlMapping facts, string key) => Text(facts, key) == "true";

    private static string? Text(YamlMapping facts, string key) => (facts.Find(key) as YamlScalar)?.Value;
}
