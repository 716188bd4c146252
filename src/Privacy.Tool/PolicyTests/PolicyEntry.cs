using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Tool.PolicyTests;

/// <summary>An entry of policy.yaml that a case can prove.</summary>
/// <param name="Name">As a reader of the file would name it.</param>
/// <param name="Value">What it says.</param>
internal sealed record PolicyEntry(string Section, string Name, YamlNode Value, PolicyPosition Position)
{
    /// <summary>The entries of a file in its order. Settings of the whole file (notice, controller, inference, enforcement) are none.</summary>
    public static IEnumerable<PolicyEntry> Of(YamlMapping root) => root.Entries.SelectMany(section => Of(section.Key.Value, section.Key, section.Value));

    private static IEnumerable<PolicyEntry> Of(string section, YamlScalar key, YamlNode value) => (section, value) switch
    {
        ("categories", YamlMapping map) => Keys(section, map, "category"),
        ("purposes", YamlMapping map) => Keys(section, map, "purpose"),
        ("recipients", YamlMapping map) => Keys(section, map, "recipient"),
        ("guards", YamlMapping map) => Keys(section, map, "guard"),
        ("consents", YamlMapping map) => Keys(section, map, "consent"),
        ("retention", YamlMapping map) => Keys(section, map, "retention of"),
        ("rights", YamlMapping map) => Keys(section, map, "right"),
        ("sources", YamlSequence list) => Items(section, list, "source"),
        ("classifications", YamlSequence list) => Items(section, list, "classification"),
        ("transforms", YamlSequence list) => Items(section, list, "transform"),
        ("allow", YamlSequence list) => Items(section, list, "allow rule"),
        ("deny", YamlSequence list) => Items(section, list, "deny rule"),
        ("children", YamlMapping) => [new PolicyEntry(section, section, value, key.Position)],
        _ => [],
    };

    private static IEnumerable<PolicyEntry> Keys(string section, YamlMapping map, string word) =>
        map.Entries.Select(entry => new PolicyEntry(section, $"{word} '{entry.Key.Value}'", entry.Value, entry.Key.Position));

    private static IEnumerable<PolicyEntry> Items(string section, YamlSequence list, string word) =>
        list.Items.Select((item, index) => new PolicyEntry(section, $"{word} {index + 1}", item, item.Head));
}
