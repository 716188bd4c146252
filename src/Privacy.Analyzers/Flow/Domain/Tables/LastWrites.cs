using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Domain.Tables;

/// <summary>
/// What the last write to a place tells beyond its value, until it is written to again. Of members of variables that may hold one of several objects:
/// <c>either.A = x</c> cleans none of them for certain, but <c>either.A</c> is <c>x</c>. Which variables hold the same, <c>copy = first</c>, or the opposite,
/// <c>isOff = !isOn</c>. Which constants a variable may be: <c>mode = isNew ? 1 : 2</c>; between which numbers it is, and which constants it is not. Join: what both ways know. Immutable, nearly always empty.
/// </summary>
internal sealed class LastWrites
{
    public static readonly LastWrites None = new([], [], [], NumberRanges.None, OtherConstants.None);

    /// <summary>More of them at once nobody writes.</summary>
    private const int MaxWrites = 8;

    private readonly ImmutableArray<(ISymbol Variable, Member Member, Value Value)> _writes;
    private readonly ImmutableArray<(ISymbol Variable, ImmutableArray<object?> Constants)> _choices;

    private LastWrites(
        ImmutableArray<(ISymbol Variable, Member Member, Value Value)> writes, ImmutableArray<(ISymbol One, ISymbol Other, bool IsOpposite)> copies,
        ImmutableArray<(ISymbol Variable, ImmutableArray<object?> Constants)> choices, NumberRanges ranges, OtherConstants others)
    {
        _writes = writes;
        Ranges = ranges;
        Others = others;
        _choices = choices;
        Copies = copies;
    }

    /// <summary>The variables that hold the same, or the opposite.</summary>
    public ImmutableArray<(ISymbol One, ISymbol Other, bool IsOpposite)> Copies { get; }

    /// <summary>Between which numbers variables are.</summary>
    public NumberRanges Ranges { get; }

    /// <summary>Which constants variables are not.</summary>
    public OtherConstants Others { get; }

    public Value? Of(ISymbol variable, Member member)
    {
        foreach (var write in _writes)
        {
            if (write.Member.Equals(member) && SymbolEqualityComparer.Default.Equals(write.Variable, variable))
                return write.Value;
        }

        return null;
    }

    /// <summary>All that the variable may be; empty where that is not known.</summary>
    public ImmutableArray<object?> ChoicesOf(ISymbol variable)
    {
        foreach (var choice in _choices)
        {
            if (SymbolEqualityComparer.Default.Equals(choice.Variable, variable))
                return choice.Constants;
        }

        return [];
    }

    public LastWrites With(ISymbol variable, Member member, Value value) =>
        _writes.Length >= MaxWrites ? this : new LastWrites(_writes.Add((variable, member, value)), Copies, _choices, Ranges, Others);

    /// <summary>The variable was given what the other holds, or the opposite.</summary>
    public LastWrites WithCopy(ISymbol variable, ISymbol other, bool isOpposite)
    {
        var copies = Copies.Add((variable, other, isOpposite));
        foreach (var (one, two, isTurned) in Copies)
        {
            if (SymbolEqualityComparer.Default.Equals(one, other))
                copies = copies.Add((variable, two, isTurned != isOpposite));
            else if (SymbolEqualityComparer.Default.Equals(two, other))
                copies = copies.Add((variable, one, isTurned != isOpposite));
        }

        return copies.Length > MaxWrites ? this : new LastWrites(_writes, copies, _choices, Ranges, Others);
    }

    /// <summary>The variable was given one of the constants, or is found to be one of them.</summary>
    public LastWrites WithChoices(ISymbol variable, ImmutableArray<object?> constants)
    {
        for (var i = 0; i < _choices.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(_choices[i].Variable, variable))
                return new LastWrites(_writes, Copies, _choices.SetItem(i, (variable, constants)), Ranges, Others);
        }

        return _choices.Length >= MaxWrites ? this : new LastWrites(_writes, Copies, _choices.Add((variable, constants)), Ranges, Others);
    }

    public LastWrites With(OtherConstants others) => Of(_writes, Copies, _choices, Ranges, others);

    public LastWrites With(NumberRanges ranges) => Of(_writes, Copies, _choices, ranges, Others);

    /// <summary>The variable is written to.</summary>
    public LastWrites Without(ISymbol variable)
    {
        var (writes, copies, choices) = (_writes, Copies, _choices);
        for (var i = writes.Length - 1; i >= 0; i--)
        {
            if (SymbolEqualityComparer.Default.Equals(writes[i].Variable, variable))
                writes = writes.RemoveAt(i);
        }

        for (var i = copies.Length - 1; i >= 0; i--)
        {
            if (SymbolEqualityComparer.Default.Equals(copies[i].One, variable) || SymbolEqualityComparer.Default.Equals(copies[i].Other, variable))
                copies = copies.RemoveAt(i);
        }

        for (var i = choices.Length - 1; i >= 0; i--)
        {
            if (SymbolEqualityComparer.Default.Equals(choices[i].Variable, variable))
                choices = choices.RemoveAt(i);
        }

        return Of(writes, copies, choices, Ranges.Without(variable), Others.Without(variable));
    }

    /// <summary>The member of some object is written to; a place without a symbol may be any.</summary>
    public LastWrites Without(Member member)
    {
        var writes = member.Symbol is null ? [] : _writes;
        for (var i = writes.Length - 1; i >= 0; i--)
        {
            if (writes[i].Member.Equals(member))
                writes = writes.RemoveAt(i);
        }

        return Of(writes, Copies, _choices, Ranges, Others);
    }

    public LastWrites Join(LastWrites other)
    {
        if (ReferenceEquals(this, other))
            return this;
        var (writes, copies, choices) = (_writes, Copies, _choices);
        for (var i = writes.Length - 1; i >= 0; i--)
        {
            var (variable, member, value) = writes[i];
            if (other.Of(variable, member) is not { } theirs)
                writes = writes.RemoveAt(i);
            else if (!value.Covers(theirs))
                writes = writes.SetItem(i, (variable, member, value.Join(theirs)));
        }

        for (var i = copies.Length - 1; i >= 0; i--)
        {
            if (!other.Copies.Contains(copies[i]))
                copies = copies.RemoveAt(i);
        }

        for (var i = choices.Length - 1; i >= 0; i--)
        {
            var (variable, constants) = choices[i];
            var all = Union(constants, other.ChoicesOf(variable));
            if (all.IsEmpty)
                choices = choices.RemoveAt(i);
            else if (all != constants)
                choices = choices.SetItem(i, (variable, all));
        }

        return Of(writes, copies, choices, Ranges.Join(other.Ranges), Others.Join(other.Others));
    }

    /// <summary>Empty where either is not known, or they are too many.</summary>
    private static ImmutableArray<object?> Union(ImmutableArray<object?> mine, ImmutableArray<object?> theirs)
    {
        foreach (var constant in theirs)
        {
            if (!mine.Contains(constant))
                mine = mine.Add(constant);
        }

        return theirs.IsEmpty || mine.Length > MaxWrites ? [] : mine;
    }

    /// <summary>This itself where that is all it says.</summary>
    private LastWrites Of(
        ImmutableArray<(ISymbol Variable, Member Member, Value Value)> writes, ImmutableArray<(ISymbol One, ISymbol Other, bool IsOpposite)> copies,
        ImmutableArray<(ISymbol Variable, ImmutableArray<object?> Constants)> choices, NumberRanges ranges, OtherConstants others) =>
        writes == _writes && copies == Copies && choices == _choices && ReferenceEquals(ranges, Ranges) && ReferenceEquals(others, Others) ? this
        : writes.IsEmpty && copies.IsEmpty && choices.IsEmpty && ranges.IsEmpty && others.IsEmpty ? None
        : new LastWrites(writes, copies, choices, ranges, others);
}
