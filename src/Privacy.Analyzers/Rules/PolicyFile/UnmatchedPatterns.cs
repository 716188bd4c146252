using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Rules.PolicyFile;

/// <summary>
/// PRIV005: a pattern whose type is known and whose member is not. One policy serves many projects, so a type that this compilation does not
/// know says nothing: it may be that of another project.
/// </summary>
internal static class UnmatchedPatterns
{
    public static IEnumerable<Diagnostic> Check(PrivacyModel model, CancellationToken cancel)
    {
        var resolver = new PatternResolver(model.Compilation);
        foreach (var pattern in Patterns(model.Policy))
        {
            // With a wildcard in the type the walk would visit every namespace, and what it should have found nobody can say.
            var segments = pattern.Segments;
            if (segments.IsDefault || segments.Length < 2 || segments.Take(segments.Length - 1).Any(segment => segment.HasStar))
                continue;

            var owner = pattern with { Segments = segments.RemoveAt(segments.Length - 1), Parameters = default };
            var type = resolver.Resolve(owner, cancel).OfType<INamedTypeSymbol>().FirstOrDefault();
            if (type is null || resolver.Resolve(pattern, cancel).Any())
                continue;

            yield return Diagnostic.Create(
                Descriptors.PRIV005_UnmatchedPattern, pattern.Position.ToLocation(), pattern.Text, QualifiedName.Full(type));
        }
    }

    private static IEnumerable<SymbolPattern> Patterns(PrivacyPolicy policy) =>
    [
        .. policy.Sources.SelectMany(source => source.Matches),
        .. policy.Recipients.Values.SelectMany(recipient => recipient.Sinks),
        .. policy.Guards.Values.SelectMany(guard => guard.Matches),
        .. policy.Transforms.SelectMany(transform => transform.Matches),
        .. policy.Consents.SelectMany(consent => consent.Withdraw).Select(Parsed).OfType<SymbolPattern>(),
        .. policy.Rights.Values.SelectMany(right => right.Members).Select(Parsed).OfType<SymbolPattern>(),
    ];

    private static SymbolPattern? Parsed(Located<string> named) => SymbolPatternParser.Parse(named.Value, named.Position, out _);
}
