using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Catalog.Contents;

/// <summary>One tagged member that a value of a type carries, by the members that lead to it from the value, at most three.</summary>
/// <param name="Path">Original definitions; the last is the tagged member. Elements of collections are passed through silently.</param>
internal readonly record struct CarriedTag(ImmutableArray<ISymbol> Path, SourceTag Tag);

/// <summary>
/// The closure of tags a type carries: what leaks when a whole object leaves. Cycles end, depth is at most three.
/// Thread-safe, computed on first question.
/// </summary>
internal sealed class TypeContents
{
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<CarriedTag>> _whole = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<CarriedTag>> _text = new(SymbolEqualityComparer.Default);
    private readonly Func<ITypeSymbol, ImmutableArray<CarriedTag>> _computeWhole;
    private readonly Func<ITypeSymbol, ImmutableArray<CarriedTag>> _computeText;

    public TypeContents(SourceTable sources, KnownSymbols symbols)
    {
        var shownWhole = new ConcurrentDictionary<ITypeSymbol, ShownType>(SymbolEqualityComparer.Default);
        var shownAsText = new ConcurrentDictionary<ITypeSymbol, ShownType>(SymbolEqualityComparer.Default);
        _computeWhole = type => new WholeContents(sources, symbols, shownWhole).Of(type);
        _computeText = type => new TextContents(sources, shownAsText).Of(type);
    }

    /// <summary>What a serialiser or <c>{@x}</c> gives away: all tagged members that are not excluded ([JsonIgnore], [NotLogged], [LogPropertyIgnore], …).</summary>
    public ImmutableArray<CarriedTag> Whole(ITypeSymbol type) => _whole.GetOrAdd(type, _computeWhole);

    /// <summary>
    /// What the ToString that the compiler wrote gives away: public members of records and anonymous types, elements of tuples; nothing for a
    /// class without one, nor where ToString is the type's own (the engine follows that).
    /// </summary>
    public ImmutableArray<CarriedTag> Text(ITypeSymbol type) => _text.GetOrAdd(type, _computeText);
}
