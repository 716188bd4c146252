using System.Collections.Immutable;

namespace Privacy.Fuzz;

/// <summary>Sound policies that damage starts from.</summary>
internal static class Seeds
{
    public static ImmutableArray<string> All { get; } =
        [.. typeof(Seeds).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Seeds).Assembly.GetManifestResourceStream(name)!); // its name is from the assembly
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
