using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Policy.Reading;

/// <summary>Where the values of a policy file stand, by their keys, for checks that compare records.</summary>
internal sealed class FieldPlaces(YamlNode? root)
{
    /// <summary>The value behind the keys; where a key is missing, what is there of the way to it.</summary>
    /// <param name="otherwise">Where not even the first key is there.</param>
    public PolicyPosition Of(PolicyPosition otherwise, params string[] keys)
    {
        var (node, place) = (root, otherwise);
        for (var i = 0; i < keys.Length; i++)
        {
            if (node is not YamlMapping mapping || Entry(mapping, keys[i]) is not { } entry)
                return place;

            // A scalar is the value meant; a mapping that ends the way too early is pointed at by its key.
            place = i == keys.Length - 1 && entry.Value is not YamlMapping ? entry.Value.Head : entry.Key.Position;
            node = entry.Value;
        }

        return place;
    }

    public bool Has(params string[] keys)
    {
        var node = root;
        foreach (var key in keys)
        {
            if (node is not YamlMapping mapping || Entry(mapping, key) is not { } entry)
                return false;

            node = entry.Value;
        }

        return true;
    }

    /// <summary>The keys of sections, each once, in the order of the file.</summary>
    public IEnumerable<string> Keys(params string[] sections) =>
        sections
            .SelectMany(section => ((root as YamlMapping)?.Find(section) as YamlMapping)?.Entries ?? [])
            .Select(static entry => entry.Key.Value)
            .Distinct(StringComparer.Ordinal);

    private static YamlEntry? Entry(YamlMapping mapping, string key)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Value == key)
                return entry;
        }

        return null;
    }
}
