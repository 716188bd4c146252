using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Catalog.Patterns;

/// <summary>
/// A policy may name a member by a type that only inherits it (<c>Contoso.AppUser.Email</c>, declared by IdentityUser). A symbol knows but
/// the type that declares it, so such a pattern gets a second one with that name. It then means the member wherever it is inherited: harmless
/// for a source. What clears data or takes it (guard, transform, recipient) is widened to the user's own types only: a client derived from
/// HttpClient must not stand for every HttpClient.
/// </summary>
internal static class InheritedPatterns
{
    public static PrivacyPolicy Widen(PrivacyPolicy policy, Compilation compilation, CancellationToken cancel)
    {
        var resolver = new PatternResolver(compilation);
        ImmutableArray<SymbolPattern> Wide(ImmutableArray<SymbolPattern> patterns, bool ownOnly = true) =>
            patterns.IsDefaultOrEmpty ? patterns : [.. patterns.SelectMany(pattern => Named(pattern, ownOnly ? compilation.Assembly : null, resolver, cancel))];

        return policy with
        {
            Sources = [.. policy.Sources.Select(source => source with { Matches = Wide(source.Matches, ownOnly: false) })],
            Transforms = [.. policy.Transforms.Select(transform => transform with { Matches = Wide(transform.Matches) })],
            Guards = policy.Guards.SetItems(policy.Guards.Values.Select(guard => KeyValue(guard.Id, guard with { Matches = Wide(guard.Matches) }))),
            Recipients = policy.Recipients.SetItems(
                policy.Recipients.Values.Select(recipient => KeyValue(recipient.Id, recipient with { Sinks = Wide(recipient.Sinks) }))),
        };
    }

    private static IEnumerable<SymbolPattern> Named(SymbolPattern pattern, IAssemblySymbol? only, PatternResolver resolver, CancellationToken cancel)
    {
        yield return pattern;
        if (pattern.Segments.IsDefaultOrEmpty || pattern.Segments.Any(segment => segment.HasStar))
            yield break;
        foreach (var symbol in resolver.Resolve(pattern, cancel))
        {
            if (symbol is not INamedTypeSymbol && (only is null || symbol.IsWrittenIn(only)) && !SymbolMatcher.Of(symbol).Match(pattern).IsMatch)
                yield return pattern with { Segments = [.. QualifiedName.Of(symbol).Select(part => new PatternSegment(part.Name, part.Arity))] };
        }
    }

    private static KeyValuePair<string, T> KeyValue<T>(string key, T value) => new(key, value);
}
