using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Policy.Yaml;
using Privacy.Tool.Workspaces;

namespace Privacy.Tool.PolicyTests;

/// <summary>Holds an entry of the policy, or of one it extends, against what a case says of it.</summary>
internal sealed class EntryRunner(PolicyOnDisk policy)
{
    public CaseResult Run(EntryCase test)
    {
        var expected = test.Values.IsDefault ? "defined" : Shown(test.Values);
        foreach (var root in policy.Files.Select(file => file.Tree.Root).OfType<YamlMapping>())
        {
            if (EntryPath.Follow(root, test.Path) is not { Count: > 0 } steps)
                continue;

            var actual = Values(steps[^1].Value);
            var isRight = test.Values.IsDefault || actual.SequenceEqual(test.Values);
            ImmutableArray<string> faults = isRight ? [] : [$"expected {test.Path} to be {expected}, it is {Shown(actual)}"];
            return new CaseResult(test, expected, Shown(actual), Shown(actual), faults, [.. Touched(steps)]);
        }

        return new CaseResult(test, expected, "undefined", "not defined", [Missing(test.Path)], []);
    }

    /// <summary>The entry itself and, where the value is a part of it, the entry it is part of.</summary>
    private static IEnumerable<PolicyPosition> Touched(IReadOnlyList<(YamlNode Name, YamlNode Value)> steps) =>
        steps.Take(2).Select(step => step.Name.Head);

    private static ImmutableArray<string> Values(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Value],
        YamlSequence list => [.. list.Items.Select(item => item is YamlScalar scalar ? scalar.Value : "…")],
        YamlMapping mapping => [.. mapping.Entries.Select(entry => entry.Key.Value)],
        _ => [],
    };

    private string Missing(string path)
    {
        var known = policy.Files.Select(file => file.Tree.Root).OfType<YamlMapping>().SelectMany(root => Paths(root, "", depth: 3));
        return $"the policy has no '{path}'" + (NearestWord.Find(path, known) is { } nearest ? $"; the nearest is '{nearest}'" : "");
    }

    private static IEnumerable<string> Paths(YamlNode node, string prefix, int depth)
    {
        var children = node switch
        {
            YamlMapping mapping => mapping.Entries.Select(entry => (entry.Key.Value, entry.Value)),
            YamlSequence list => list.Items.Select((item, index) => ($"{index + 1}", item)),
            _ => [],
        };
        foreach (var (name, value) in children)
        {
            yield return prefix + name;
            if (depth > 1)
            {
                foreach (var below in Paths(value, prefix + name + ".", depth - 1))
                    yield return below;
            }
        }
    }

    private static string Shown(ImmutableArray<string> values) => values.Length == 1 ? values[0] : "[" + string.Join(", ", values) + "]";
}
