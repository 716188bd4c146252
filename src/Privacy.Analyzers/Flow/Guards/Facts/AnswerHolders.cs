using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Domain.Tables;

namespace Privacy.Analyzers.Flow.Guards.Facts;

/// <summary>
/// The variables and cells of a state that hold an answer about somebody, and what is told of a variable by the last write through it. Writing
/// must find them without a look at the whole state: nearly always there is none. Join: union. Immutable.
/// </summary>
internal sealed class AnswerHolders
{
    public static readonly AnswerHolders None = new([], [], LastWrites.None);

    private readonly ImmutableArray<ISymbol> _variables;
    private readonly ImmutableArray<(AbstractObject Owner, Member Member)> _cells;

    private AnswerHolders(ImmutableArray<ISymbol> variables, ImmutableArray<(AbstractObject Owner, Member Member)> cells, LastWrites last)
    {
        Last = last;
        _variables = variables;
        _cells = cells;
    }

    public LastWrites Last { get; }

    public AnswerHolders With(LastWrites last) => ReferenceEquals(last, Last) ? this : new AnswerHolders(_variables, _cells, last);

    public AnswerHolders With(ISymbol variable, Value value) =>
        value.Condition.IsNone || _variables.Contains(variable, SymbolEqualityComparer.Default) ? this : new AnswerHolders(_variables.Add(variable), _cells, Last);

    public AnswerHolders With(AbstractObject owner, Cell cell) =>
        cell.Value.Condition.IsNone || Holds(owner, cell.Member) ? this : new AnswerHolders(_variables, _cells.Add((owner, cell.Member)), Last);

    public AnswerHolders Join(AnswerHolders other)
    {
        if (ReferenceEquals(this, other))
            return this;
        var last = Last.Join(other.Last);
        if (ReferenceEquals(other, None) || ReferenceEquals(this, None))
            return (ReferenceEquals(this, None) ? other : this).With(last);
        var variables = _variables;
        foreach (var variable in other._variables)
        {
            if (!variables.Contains(variable, SymbolEqualityComparer.Default))
                variables = variables.Add(variable);
        }

        var cells = _cells;
        foreach (var cell in other._cells)
        {
            if (!Holds(cell.Owner, cell.Member))
                cells = cells.Add(cell);
        }

        return new AnswerHolders(variables, cells, last);
    }

    /// <summary>The variable is about to be written to: facts and answers about it are stale.</summary>
    public AnswerHolders Reassign(FlowState state, ISymbol variable)
    {
        if (!state.Facts.IsEmpty)
            state.Facts = GuardFacts.Reassigned(state.Facts, variable);
        foreach (var holder in _variables)
        {
            if (state.Variable(holder) is { } value && value.Condition.Reassigned(variable) is var condition && !condition.Same(value.Condition))
                state.PutVariable(holder, value.With(condition));
        }

        foreach (var (owner, member) in _cells)
        {
            if (state.TryRead(owner, member, out var cell) && cell.Value.Condition.Reassigned(variable) is var condition && !condition.Same(cell.Value.Condition))
                state.PutCell(owner, cell with { Value = cell.Value.With(condition) });
        }

        return With(Last.Without(variable));
    }

    /// <summary>The cell is about to be written to.</summary>
    public AnswerHolders Reassign(FlowState state, AbstractObject obj, Member written)
    {
        if (!state.Facts.IsEmpty)
            state.Facts = GuardFacts.Reassigned(state.Facts, obj, written);
        foreach (var holder in _variables)
        {
            if (state.Variable(holder) is { } value && value.Condition.Reassigned(obj, written) is var condition && !condition.Same(value.Condition))
                state.PutVariable(holder, value.With(condition));
        }

        foreach (var (owner, member) in _cells)
        {
            if (state.TryRead(owner, member, out var cell) && cell.Value.Condition.Reassigned(obj, written) is var condition && !condition.Same(cell.Value.Condition))
                state.PutCell(owner, cell with { Value = cell.Value.With(condition) });
        }

        return With(Last.Without(written));
    }

    private bool Holds(AbstractObject owner, Member member)
    {
        foreach (var cell in _cells)
        {
            if (ReferenceEquals(cell.Owner, owner) && cell.Member.Equals(member))
                return true;
        }

        return false;
    }
}
