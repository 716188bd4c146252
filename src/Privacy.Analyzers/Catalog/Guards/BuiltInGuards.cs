using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy.Patterns;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Analyzers.Catalog.Guards;

/// <summary>Guards/guards.yaml: checks of well-known libraries and shapes, filters, and who runs delegates at once. Constants of this assembly.</summary>
internal static class BuiltInGuards
{
    private static readonly YamlMapping? _root = EmbeddedYaml.Read("Guards/guards.yaml");
    private static readonly ImmutableArray<SymbolPattern> _tracking = Checks("tracking");
    private static readonly ImmutableArray<SymbolPattern> _named = Checks("named");
    private static readonly ImmutableArray<SymbolPattern> _immediate = _root is null ? [] : PackReader.Patterns(_root, "immediate");
    private static readonly ImmutableHashSet<string> _filters =
        (_root is null ? [] : EmbeddedYaml.Texts(_root, "filters") ?? []).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>Every pattern, for the test that holds them to the libraries.</summary>
    public static IEnumerable<SymbolPattern> Patterns => _tracking.Concat(_named).Concat(_immediate);

    public static bool IsTracking(SymbolMatcher matcher) => _tracking.Any(pattern => matcher.Match(pattern).IsMatch);

    public static bool IsNamed(SymbolMatcher matcher) => _named.Any(pattern => matcher.Match(pattern).IsMatch);

    public static bool IsFilter(INamedTypeSymbol attribute) => _filters.Contains(QualifiedName.Full(attribute));

    public static bool RunsDelegatesNow(SymbolMatcher matcher) => _immediate.Any(pattern => matcher.Match(pattern).IsMatch);

    private static ImmutableArray<SymbolPattern> Checks(string key) => _root is null
        ? []
        : [.. EmbeddedYaml.Mappings(_root, "guards").Where(entry => EmbeddedYaml.Text(entry, key) == "true").SelectMany(entry => PackReader.Patterns(entry, "match"))];
}
