using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Domain.Tables;

/// <summary>
/// Between which two numbers a variable is, because a comparison said so, until it is written to. Join: the range over both. Only constants that are
/// compared with are bounds, so there are finitely many. Immutable, nearly always empty.
/// </summary>
internal sealed class NumberRanges
{
    public static readonly NumberRanges None = new([]);

    private const int MaxRanges = 8;

    private readonly ImmutableArray<(ISymbol Variable, long Least, long Most)> _ranges;

    private NumberRanges(ImmutableArray<(ISymbol Variable, long Least, long Most)> ranges) => _ranges = ranges;

    public bool IsEmpty => _ranges.IsEmpty;

    public (long Least, long Most)? Of(ISymbol variable)
    {
        foreach (var (known, least, most) in _ranges)
        {
            if (SymbolEqualityComparer.Default.Equals(known, variable))
                return (least, most);
        }

        return null;
    }

    public NumberRanges With(ISymbol variable, long least, long most)
    {
        var rest = Without(variable);
        return rest._ranges.Length >= MaxRanges ? rest : new NumberRanges(rest._ranges.Add((variable, least, most)));
    }

    public NumberRanges Without(ISymbol variable)
    {
        for (var i = 0; i < _ranges.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(_ranges[i].Variable, variable))
                return _ranges.Length == 1 ? None : new NumberRanges(_ranges.RemoveAt(i));
        }

        return this;
    }

    public NumberRanges Join(NumberRanges other)
    {
        if (ReferenceEquals(this, other))
            return this;
        var ranges = _ranges;
        for (var i = ranges.Length - 1; i >= 0; i--)
        {
            var (variable, least, most) = ranges[i];
            if (other.Of(variable) is not var (theirLeast, theirMost))
                ranges = ranges.RemoveAt(i);
            else if (theirLeast < least || theirMost > most)
                ranges = ranges.SetItem(i, (variable, Math.Min(least, theirLeast), Math.Max(most, theirMost)));
        }

        return ranges == _ranges ? this : ranges.IsEmpty ? None : new NumberRanges(ranges);
    }
}
