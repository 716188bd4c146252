using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Catalog.Words;

/// <summary>Names that mean one category, and where they do.</summary>
/// <param name="On">person, place, device, form, about, exchange: kinds of types it needs; empty: any.</param>
/// <param name="Values">Kinds of values, see <see cref="ValueKinds"/>.</param>
/// <param name="Exact">Nothing stands before the words.</param>
/// <param name="Numbered">A number follows the words.</param>
/// <param name="Parameter">Counts for parameters too.</param>
/// <param name="Language">The file it stands in.</param>
internal sealed record NameEntry(
    ImmutableArray<ImmutableArray<string>> Words,
    string Category,
    ImmutableArray<string> On,
    ImmutableHashSet<string> Values,
    bool Exact,
    bool Numbered,
    bool Parameter,
    string Language)
{
    /// <summary>On a person it is the person's, and so it is in a name that says whose it is: <c>LandlordName</c>.</summary>
    public bool CanBeOwned => (On.IsEmpty || On.Contains("person")) && !IsCredential && !Category.StartsWith("user.device", StringComparison.Ordinal);

    /// <summary>What lets somebody in: programs and things have such as well as persons do.</summary>
    public bool IsCredential => Category.StartsWith("user.authorization.", StringComparison.Ordinal);

    /// <summary>It says by itself that the type which has such a member is about a person. A car has a plate and is none.</summary>
    public bool TellsOfPerson =>
        On.IsEmpty && !IsCredential && Category != "user.government_id.vehicle_registration" && !Category.StartsWith("user.device.", StringComparison.Ordinal);

    public static NameEntry Read(YamlMapping entry, string language) => new(
        WordList.Phrases(entry, "words"),
        EmbeddedYaml.Text(entry, "category") ?? "",
        [.. EmbeddedYaml.Texts(entry, "on") ?? []],
        (EmbeddedYaml.Texts(entry, "values") ?? []).ToImmutableHashSet(StringComparer.Ordinal),
        EmbeddedYaml.Text(entry, "exact") == "true",
        EmbeddedYaml.Text(entry, "numbered") == "true",
        EmbeddedYaml.Text(entry, "parameter") == "true",
        language);
}
