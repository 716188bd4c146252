using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Yaml;
using Privacy.Tool.PolicyTests;
using Privacy.Tool.Workspaces;

namespace Privacy.Tool.Notices;

/// <summary>A clause that the policy names, and the entry that does.</summary>
/// <param name="Reason">Why no entry carries it, for one of <c>notice.omitted</c>; else <c>null</c>.</param>
internal sealed record CarriedClause(string Number, string Entry, string? Reason, PolicyPosition Position)
{
    /// <summary>Those of the policy and of the policies it extends, in the order of the files.</summary>
    public static ImmutableArray<CarriedClause> Of(PolicyOnDisk policy) =>
        [.. policy.Files.Select(file => file.Tree.Root).OfType<YamlMapping>().SelectMany(Of)];

    private static IEnumerable<CarriedClause> Of(YamlMapping root)
    {
        foreach (var key in (string[])["notice", "controller"])
        {
            if (root.Find(key) is not YamlMapping section)
                continue;

            foreach (var clause in Clauses(section))
                yield return new CarriedClause(clause.Value, key, null, section.Head);

            foreach (var (number, reason) in Omitted(section))
                yield return new CarriedClause(number.Value, "notice.omitted", reason, number.Position);
        }

        foreach (var entry in PolicyEntry.Of(root))
        {
            foreach (var clause in entry.Value is YamlMapping mapping ? Clauses(mapping) : [])
                yield return new CarriedClause(clause.Value, entry.Name, null, entry.Position);
        }
    }

    private static IEnumerable<YamlScalar> Clauses(YamlMapping entry) => entry.Find("clause") switch
    {
        YamlScalar { IsNull: false } one => [one],
        YamlSequence list => list.Items.OfType<YamlScalar>(),
        _ => [],
    };

    private static IEnumerable<(YamlScalar Number, string Reason)> Omitted(YamlMapping notice) =>
        notice.Find("omitted") is YamlMapping omitted
            ? omitted.Entries.Select(entry => (entry.Key, (entry.Value as YamlScalar)?.Value ?? ""))
            : [];
}
