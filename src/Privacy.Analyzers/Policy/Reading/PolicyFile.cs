using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Policy.Reading;

/// <summary>A policy file as text and tree.</summary>
internal sealed class PolicyFile(string path, SourceText text, CancellationToken cancel)
{
    public string Path { get; } = path;

    /// <summary>Parsed when first asked for: most YAML files of a build are no policies.</summary>
    public YamlTree Tree => field ??= YamlTree.Parse(text, Path, cancel);

    /// <summary>Line 1, column 1.</summary>
    public PolicyPosition Start { get; } = new(path, default, default);

    /// <summary>Paths of its parents as written.</summary>
    public IEnumerable<Located<string>> Extends => (Tree.Root as YamlMapping)?.Find("extends") switch
    {
        YamlSequence list => list.Items.OfType<YamlScalar>().Where(static item => !item.IsNull).Select(Located),
        YamlScalar { IsNull: false } one => [Located(one)],
        _ => [],
    };

    private static Located<string> Located(YamlScalar scalar) => new(scalar.Value, scalar.Position);
}
