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
    private readonly ImmutableArray<ISymbol> _related;
    private ImmutableArray<Candidate> _candidates;

    /// <param name="related">A definition and what it overrides and implements.</param>
    public SymbolMatcher(ImmutableArray<ISymbol> related) => _related = related;

    public static SymbolMatcher Of(ISymbol symbol) => new(RelatedMembers.Of(RelatedMembers.Definition(symbol)));

    public PatternMatch Match(SymbolPattern pattern)
    {
        if (pattern.Segments.IsDefaultOrEmpty || !CanEnd(pattern))
            return default;
        if (_candidates.IsDefault)
            _candidates = Candidates(_related);
        foreach (var candidate in _candidates)
        {
            if (Match(pattern, candidate) is { IsMatch: true } match)
                return candidate.AllowsType ? match : match with { Weight = match.Weight - 8 };
        }

        return default;
    }

    /// <summary>Most patterns end in another name than the member's or its type's: that is seen before any names are put together.</summary>
    private bool CanEnd(SymbolPattern pattern)
    {
        var last = pattern.Segments[pattern.Segments.Length - 1];
        foreach (var symbol in _related)
        {
            if (NameGlob.Matches(last, QualifiedName.Simple(symbol))
                || (symbol.ContainingType is { } type && NameGlob.Matches(last, type.Name)))
                return true;
        }

        return false;
    }

    /// <summary>Made on the first question: most members are asked for by no pattern at all.</summary>
    private static ImmutableArray<Candidate> Candidates(ImmutableArray<ISymbol> related)
    {
        var candidates = ImmutableArray.CreateBuilder<Candidate>(related.Length);
        foreach (var symbol in related)
        {
            candidates.Add(new Candidate(symbol, QualifiedName.Of(symbol), AllowsType: true));
            if (symbol is IMethodSymbol { IsExtensionMethod: true } extension && extension.Parameters[0].Type is INamedTypeSymbol receiver)
                candidates.Add(new Candidate(symbol, QualifiedName.Of(receiver).Add(new(extension.Name, extension.Arity)), AllowsType: false));
        }

        return candidates.ToImmutable();
    }

    private static PatternMatch Match(SymbolPattern pattern, Candidate candidate)
    {
        var names = candidate.Names;
        if (NameGlob.Matches(pattern.Segments, names, names.Length))
            return MatchParameters(pattern, candidate.Symbol);

        var typeOnly = candidate.AllowsType && pattern.Parameters.IsDefault && names.Length > 1 && !IsNestedByStar(pattern, candidate.Symbol)
            && NameGlob.Matches(pattern.Segments, names, names.Length - 1);
        return typeOnly ? new PatternMatch(true, true, [], [], Weight(pattern)) : default;
    }

    /// <summary><c>Contoso.Mail.*</c> means the members of a type or the types of a namespace, not what is nested in the type.</summary>
    private static bool IsNestedByStar(SymbolPattern pattern, ISymbol symbol) =>
        symbol.ContainingType?.ContainingType is not null
        && pattern.Segments[pattern.Segments.Length - 1] is { HasStar: true, IsAnyNumber: false };

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

    /// <param name="AllowsType">
    /// False for an extension method as a member of the type it extends: a reading weaker than that of its own class.
    /// </param>
    private readonly record struct Candidate(ISymbol Symbol, ImmutableArray<NamePart> Names, bool AllowsType);
}
