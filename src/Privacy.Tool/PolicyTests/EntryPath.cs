using System.Globalization;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Tool.PolicyTests;

/// <summary><c>recipients.app-log.retention</c>: keys with dots between them. A key may hold dots itself, so the longest that fits is taken.</summary>
internal static class EntryPath
{
    /// <summary>The nodes on the way, each with the key or element it was reached by; empty where the path leads nowhere.</summary>
    public static IReadOnlyList<(YamlNode Name, YamlNode Value)> Follow(YamlNode root, string path)
    {
        var steps = new List<(YamlNode Name, YamlNode Value)>();
        return Follow(root, path, steps) ? steps : [];
    }

    private static bool Follow(YamlNode node, string path, List<(YamlNode Name, YamlNode Value)> steps)
    {
        if (path.Length == 0)
            return true;

        foreach (var (name, value, below) in Ways(node, path))
        {
            steps.Add((name, value));
            if (Follow(value, below, steps))
                return true;

            steps.RemoveAt(steps.Count - 1);
        }

        return false;
    }

    private static IEnumerable<(YamlNode Name, YamlNode Value, string Below)> Ways(YamlNode node, string path)
    {
        if (node is YamlMapping mapping)
        {
            return mapping.Entries
                .Where(entry => path == entry.Key.Value || path.StartsWith(entry.Key.Value + ".", StringComparison.Ordinal))
                .OrderByDescending(entry => entry.Key.Value.Length)
                .Select(entry => ((YamlNode)entry.Key, entry.Value, Rest(path, entry.Key.Value.Length)));
        }

        var number = path.Split('.')[0];
        return node is YamlSequence list
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index >= 1 && index <= list.Items.Length
            ? [(list.Items[index - 1], list.Items[index - 1], Rest(path, number.Length))]
            : [];
    }

    private static string Rest(string path, int length) => path.Length == length ? "" : path[(length + 1)..];
}
