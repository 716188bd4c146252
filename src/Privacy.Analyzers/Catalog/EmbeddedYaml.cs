using System.IO;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Catalog;

/// <summary>The YAML files inside this assembly, and the few ways to read them. Their form is held by tests, so what does not fit is skipped.</summary>
internal static class EmbeddedYaml
{
    /// <summary>Names of the files in a folder, sorted: <c>Packs/serilog.yaml</c>.</summary>
    public static IEnumerable<string> Files(string folder) =>
        typeof(EmbeddedYaml).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal) && name.EndsWith(".yaml", StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal);

    public static YamlMapping? Read(string file)
    {
        using var stream = Open(file);
        return stream is null ? null : YamlTree.Parse(SourceText.From(stream), file, CancellationToken.None).Root as YamlMapping;
    }

    public static Stream? Open(string file) => typeof(EmbeddedYaml).Assembly.GetManifestResourceStream(file);

    public static YamlNode? Value(YamlMapping mapping, string key)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Value == key)
                return entry.Value;
        }

        return null;
    }

    public static string? Text(YamlMapping mapping, string key) => (Value(mapping, key) as YamlScalar)?.Value;

    public static IEnumerable<YamlMapping> Mappings(YamlMapping mapping, string key) =>
        (Value(mapping, key) as YamlSequence)?.Items.OfType<YamlMapping>() ?? [];

    /// <summary>One text or a list of texts; <c>null</c> where the key is missing.</summary>
    public static IEnumerable<string>? Texts(YamlMapping mapping, string key) => Value(mapping, key) switch
    {
        YamlScalar { IsNull: false } scalar => [scalar.Value],
        YamlSequence sequence => sequence.Items.OfType<YamlScalar>().Select(item => item.Value),
        _ => null,
    };
}
