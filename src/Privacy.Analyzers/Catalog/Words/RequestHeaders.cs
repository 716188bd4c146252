using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Catalog.Words;

/// <summary>Headers of a request that tell who sends it, by their names (Words/keyed.yaml).</summary>
internal static class RequestHeaders
{
    /// <summary>Categories by name; case does not matter.</summary>
    public static readonly ImmutableDictionary<string, string> Categories = EmbeddedYaml.Read("Words/keyed.yaml") is { } file
        ? Names(EmbeddedYaml.Mappings(file, "headers"))
        : ImmutableDictionary<string, string>.Empty;

    /// <summary>What the framework's own names of headers stand for, which are no constants: <c>HeaderNames.UserAgent</c> is "user-agent".</summary>
    public static string? NamedBy(ISymbol member)
    {
        if (member is not (IFieldSymbol { IsStatic: true, IsReadOnly: true } or IPropertySymbol { IsStatic: true }) || member.ContainingType is not { Name: "HeaderNames" or "ForwardedHeadersDefaults" } type
            || type.ContainingNamespace?.ToDisplayString().StartsWith("Microsoft.", StringComparison.Ordinal) != true)
            return null;
        var words = NameWords.Of(member.Name);
        return string.Join("-", type.Name == "HeaderNames" ? words : words.Where(word => word is not ("header" or "name")));
    }

    /// <summary>By name, from groups of a category each.</summary>
    public static ImmutableDictionary<string, string> Names(IEnumerable<YamlMapping> groups)
    {
        var names = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in groups)
        {
            foreach (var name in EmbeddedYaml.Texts(group, "names") ?? [])
                names[name] = EmbeddedYaml.Text(group, "category") ?? "";
        }

        return names.ToImmutable();
    }
}
