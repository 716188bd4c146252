using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>
/// What was last written to members of variables that may hold one of several objects: <c>either.A = x</c> cleans none of them for certain, but
/// <c>either.A</c> is <c>x</c> until the variable, or that member of anything, is written to. Join: what both ways know. Immutable, nearly always empty.
/// </summary>
internal sealed class LastWrites
{
    public static readonly LastWrites None = new([]);

    /// <summary>More of them at once nobody writes.</summary>
    private const int MaxWrites = 8;

    private readonly ImmutableArray<(ISymbol Variable, Member Member, Value Value)> _writes;

    private LastWrites(ImmutableArray<(ISymbol Variable, Member Member, Value Value)> writes) => _writes = writes;

    public Value? Of(ISymbol variable, Member member)
    {
        foreach (var write in _writes)
        {
            if (write.Member.Equals(member) && SymbolEqualityComparer.Default.Equals(write.Variable, variable))
                return write.Value;
        }

        return null;
    }

    public LastWrites With(ISymbol variable, Member member, Value value) =>
        _writes.Length >= MaxWrites ? this : new LastWrites(_writes.Add((variable, member, value)));

    /// <summary>The variable is written to.</summary>
    public LastWrites Without(ISymbol variable)
    {
        for (var i = 0; i < _writes.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(_writes[i].Variable, variable))
                return Of(_writes.RemoveAt(i)).Without(variable);
        }

        return this;
    }

    /// <summary>The member of some object is written to; a place without a symbol may be any.</summary>
    public LastWrites Without(Member member)
    {
        if (_writes.IsEmpty || member.Symbol is null)
            return None;
        for (var i = 0; i < _writes.Length; i++)
        {
            if (_writes[i].Member.Equals(member))
                return Of(_writes.RemoveAt(i)).Without(member);
        }

        return this;
    }

    public LastWrites Join(LastWrites other)
    {
        if (ReferenceEquals(this, other))
            return this;
        var joined = this;
        for (var i = _writes.Length - 1; i >= 0; i--)
        {
            var (variable, member, value) = _writes[i];
            if (other.Of(variable, member) is not { } theirs)
                joined = Of(joined._writes.RemoveAt(i));
            else if (!value.Covers(theirs))
                joined = Of(joined._writes.SetItem(i, (variable, member, value.Join(theirs))));
        }

        return joined;
    }

    private static LastWrites Of(ImmutableArray<(ISymbol Variable, Member Member, Value Value)> writes) => writes.IsEmpty ? None : new LastWrites(writes);
}
