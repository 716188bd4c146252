using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Policy.Taxonomy;

/// <summary>What others call a category or a purpose; <c>null</c> or empty where they have no word for it.</summary>
/// <param name="Dpv">IRI of the W3C Data Privacy Vocabulary.</param>
/// <param name="Apple">Name of Apple's privacy manifests.</param>
/// <param name="Google">Consent type of Google's consent mode.</param>
/// <param name="Tcf">Numbers of purposes of the IAB Transparency and Consent Framework.</param>
internal sealed record Alias(string Id, string? Dpv, string? Apple, string? Google, ImmutableArray<int> Tcf);

/// <summary>aliases.yaml: the built-in categories and common purposes in the words of other vocabularies.</summary>
internal static class Aliases
{
    private const string Resource = "aliases.yaml";
    private const string Dpv = "https://w3id.org/dpv";
    private const string Apple = "NSPrivacyCollectedDataType";

    /// <summary>By category. The same in every process, so read once.</summary>
    public static readonly ImmutableSortedDictionary<string, Alias> OfCategory = Read("categories", Dpv + "/pd#", Apple);

    /// <summary>By purpose, as fideslang names uses of data.</summary>
    public static readonly ImmutableSortedDictionary<string, Alias> OfPurpose = Read("purposes", Dpv + "#", Apple + "Purpose");

    /// <summary>The category that another vocabulary calls so, with its namespace or prefix or without; or <c>null</c>.</summary>
    public static string? Category(string word)
    {
        var plain = word.Substring(word.LastIndexOf('#') + 1);
        plain = plain.Substring(plain.LastIndexOf(':') + 1);
        if (plain.StartsWith(Apple, StringComparison.Ordinal))
            plain = plain.Substring(Apple.Length);

        foreach (var alias in OfCategory.Values)
        {
            if (alias.Dpv == Dpv + "/pd#" + plain || alias.Apple == Apple + plain)
                return alias.Id;
        }

        return null;
    }

    private static ImmutableSortedDictionary<string, Alias> Read(string section, string dpv, string apple)
    {
        using var stream = typeof(Aliases).Assembly.GetManifestResourceStream(Resource);
        var root = stream is null ? null : YamlTree.Parse(SourceText.From(stream), Resource, CancellationToken.None).Root as YamlMapping;
        return (root?.Find(section) as YamlMapping)?.Entries
            .Where(static entry => entry.Value is YamlMapping)
            .Select(entry => Of(entry.Key.Value, (YamlMapping)entry.Value, dpv, apple))
            .ToImmutableSortedDictionary(static alias => alias.Id, static alias => alias, StringComparer.Ordinal)
            ?? ImmutableSortedDictionary<string, Alias>.Empty;
    }

    private static Alias Of(string id, YamlMapping words, string dpv, string apple) => new(
        id,
        Text(words, "dpv") is { } term ? dpv + term : null,
        Text(words, "apple") is { } name ? apple + name : null,
        Text(words, "google"),
        [.. Numbers(words.Find("tcf"))]);

    private static IEnumerable<int> Numbers(YamlNode? node) => node switch
    {
        YamlScalar one when int.TryParse(one.Value, out var number) => [number],
        YamlSequence list => list.Items.SelectMany(Numbers),
        _ => [],
    };

    private static string? Text(YamlMapping words, string key) => (words.Find(key) as YamlScalar)?.Value;
}
