using System.Collections.Immutable;
using System.IO;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog.Packs;

/// <summary>
/// The lines of a pack before its <c>sinks:</c>, each a key with a text or a list in brackets. Read line by line: a YAML parser for every
/// pack would cost a cold compiler more than all else in the catalogue.
/// </summary>
/// <param name="Packages">What the libraries are had as, where that is not their own names.</param>
/// <param name="Version">The version of the package that the patterns were checked against, or <c>null</c>.</param>
/// <param name="Reference">Where the library is published, if its package could not be had to check against.</param>
/// <param name="IsOptional">Its sinks count only where the policy names the pack.</param>
internal sealed record PackHeader(
    string Name,
    ImmutableArray<string> Libraries,
    ImmutableArray<string> Namespaces,
    ImmutableArray<string> Packages,
    string? Version,
    string? Reference,
    RecipientKind Kind,
    bool IsOptional)
{
    private const string End = "sinks:";

    /// <summary>The keys in the order in which every file has them.</summary>
    public static readonly ImmutableArray<string> Keys = ["pack", "library", "namespace", "package", "version", "reference", "kind", "optional"];

    public static PackHeader? Read(TextReader text)
    {
        var values = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        while (text.ReadLine() is { } line && !line.StartsWith(End, StringComparison.Ordinal))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0 && line[0] != '#')
                values[line.Substring(0, colon)] = Values(line.Substring(colon + 2));
        }

        var name = One(values, "pack");
        var kind = PolicyWords.Kinds.IndexOf(One(values, "kind") ?? "");
        if (name is null || kind < 0)
            return null;
        var libraries = Many(values, "library") ?? [];
        return new PackHeader(
            name,
            libraries,
            Many(values, "namespace") ?? libraries,
            Many(values, "package") ?? libraries,
            One(values, "version"),
            One(values, "reference"),
            (RecipientKind)kind,
            One(values, "optional") == "true");
    }

    private static ImmutableArray<string> Values(string text) => [.. text.Trim('[', ']').Split(',').Select(part => part.Trim())];

    private static string? One(Dictionary<string, ImmutableArray<string>> values, string key) => Many(values, key)?[0];

    private static ImmutableArray<string>? Many(Dictionary<string, ImmutableArray<string>> values, string key) =>
        values.TryGetValue(key, out var found) ? found : null;
}
