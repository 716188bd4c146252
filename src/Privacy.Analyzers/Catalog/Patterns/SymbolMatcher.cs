using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Catalog.Patterns;

/// <summary>
/// Does a pattern name this member? A member is asked for with all it overrides and implements. Where a pattern's type ends and its member
/// begins is not written, so both readings are tried: type and member, and a type alone (every member of it).
/// </summary>
internal sealed class SymbolMatcher
{
    private readonly ImmutableArray<Candidate> _candidates;

    /// <param name="related">A definition and what it overrides and implements.</param>
    public SymbolMatcher(ImmutableArray<ISymbol> related)
    {
        var candidates = ImmutableArray.CreateBuilder<Candidate>(related.Length);
        foreach (var symbol in related)
        {
            candidates.Add(new Candidate(symbol, QualifiedName.Of(symbol), AllowsType: true));
            if (symbol is IMethodSymbol { IsExtensionMethod: true } extension && extension.Parameters[0].Type is INamedTypeSymbol receiver)
                candidates.Add(new Candidate(symbol, QualifiedName.Of(receiver).Add(new(extension.Name, extension.Arity)), AllowsType: false));
        }

        _candidates = candidates.ToImmutable();
    }

    public static SymbolMatcher Of(ISymbol symbol) => new(RelatedMembers.Of(RelatedMembers.Definition(symbol)));

    public PatternMatch Match(SymbolPattern pattern)
    {
        foreach (var candidate in _candidates)
        {
            if (Match(pattern, candidate) is { IsMatch: true } match)
                return match;
        }

        return default;
    }

    private static PatternMatch Match(SymbolPattern pattern, Candidate candidate)
    {
        if (pattern.Segments.IsDefaultOrEmpty)
            return default;

        var names = candidate.Names;
        if (CanEnd(pattern, names[names.Length - 1]) && NameGlob.Matches(pattern.Segments, names, names.Length))
            return MatchParameters(pattern, candidate.Symbol);

        var typeOnly = candidate.AllowsType && pattern.Parameters.IsDefault && names.Length > 1
            && CanEnd(pattern, names[names.Length - 2]) && NameGlob.Matches(pattern.Segments, names, names.Length - 1);
        return typeOnly ? new PatternMatch(true, true, [], [], Weight(pattern)) : default;
    }

    /// <summary>Most patterns end in another name than the one at hand: one comparison answers.</summary>
    private static bool CanEnd(SymbolPattern pattern, NamePart last) =>
        pattern.Segments[pattern.Segments.Length - 1] is var segment && (segment.IsAnyNumber || NameGlob.Matches(segment, last));

    private static PatternMatch MatchParameters(SymbolPattern pattern, ISymbol symbol)
    {
        if (pattern.Parameters.IsDefault)
            return new PatternMatch(true, false, [], [], Weight(pattern) + 1);

        var parameters = Parameters(symbol);
        var extension = symbol is IMethodSymbol { IsExtensionMethod: true };
        var ordinals = ParameterMatcher.Match(pattern.Parameters, parameters, extension);
        if (ordinals.IsDefault)
            return default;

        var marked = ImmutableArray.CreateBuilder<int>();
        var constants = ImmutableArray.CreateBuilder<(int, object?)>();
        for (var i = 0; i < ordinals.Length; i++)
        {
            var entry = pattern.Parameters[i];
            if (entry.Marked)
                marked.Add(ordinals[i]);
            if (entry.HasConstant)
                constants.Add((ordinals[i], ParameterMatcher.Constant(entry.Constant, parameters[ordinals[i]].Type)));
        }

        return new PatternMatch(true, false, marked.ToImmutable(), constants.ToImmutable(), Weight(pattern) + 2);
    }

    public static ImmutableArray<IParameterSymbol> Parameters(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    /// <summary>Names written out count most, half-written ones less, wildcards nothing.</summary>
    private static int Weight(SymbolPattern pattern)
    {
        var weight = 0;
        foreach (var segment in pattern.Segments)
            weight += segment.IsWildcard ? 0 : segment.HasStar ? 4 : 8;
        return weight;
    }

    private readonly record struct Candidate(ISymbol Symbol, ImmutableArray<NamePart> Names, bool AllowsType);
}
