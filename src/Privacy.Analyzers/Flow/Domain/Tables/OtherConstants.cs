using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Domain.Tables;

/// <summary>
/// Which constants a variable is not, because a comparison said so, until it is written to. Join: what both ways know. Immutable, nearly always empty.
/// </summary>
internal sealed class OtherConstants
{
    public static readonly OtherConstants None = new([]);

    private const int MaxConstants = 8;

    private readonly ImmutableArray<(ISymbol Variable, object? Constant)> _all;

    private OtherConstants(ImmutableArray<(ISymbol Variable, object? Constant)> all) => _all = all;

    public bool IsEmpty => _all.IsEmpty;

    public bool Has(ISymbol variable, object? constant)
    {
        foreach (var (known, other) in _all)
        {
            if (Equals(other, constant) && SymbolEqualityComparer.Default.Equals(known, variable))
                return true;
        }

        return false;
    }

    public OtherConstants With(ISymbol variable, object? constant) =>
        _all.Length >= MaxConstants || Has(variable, constant) ? this : new OtherConstants(_all.Add((variable, constant)));

    public OtherConstants Without(ISymbol variable)
    {
        var all = _all;
        for (var i = all.Length - 1; i >= 0; i--)
        {
            if (SymbolEqualityComparer.Default.Equals(all[i].Variable, variable))
                all = all.RemoveAt(i);
        }

        return Of(all);
    }

    public OtherConstants Join(OtherConstants other)
    {
        if (ReferenceEquals(this, other))
            return this;
        var all = _all;
        for (var i = all.Length - 1; i >= 0; i--)
        {
            if (!other.Has(all[i].Variable, all[i].Constant))
                all = all.RemoveAt(i);
        }

        return Of(all);
    }

    private OtherConstants Of(ImmutableArray<(ISymbol Variable, object? Constant)> all) =>
        all == _all ? this : all.IsEmpty ? None : new OtherConstants(all);
}
