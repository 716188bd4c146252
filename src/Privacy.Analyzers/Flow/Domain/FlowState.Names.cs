using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>Variables of one method among all; an object that gets another name, as what is made at its place next is not it.</summary>
internal sealed partial class FlowState
{
    /// <summary>What the parameters and locals of the method hold.</summary>
    public List<(ISymbol Variable, Value Value)> Declared(IMethodSymbol method)
    {
        var declared = new List<(ISymbol Variable, Value Value)>();
        for (var number = 0; number < _variables.PageCount; number++)
        {
            foreach (var (variable, value) in _variables.Page(number) ?? [])
            {
                if (value is not null && SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, method))
                    declared.Add((variable, value));
            }
        }

        return declared;
    }

    /// <summary>The variable holds what it held before, or another of its name: what was written to it since is over.</summary>
    public void RestoreVariable(ISymbol variable, Value value)
    {
        Answers = Answers.With(Answers.Last.Without(variable));
        PutVariable(variable, value);
    }

    public bool IsBorn(AbstractObject obj) => !_heap[obj.Ordinal].Cells.IsDefault;

    /// <summary>Whatever held the one object holds the other; what is known of guards does not go over to the next of that name.</summary>
    /// <returns>False where nothing held it.</returns>
    public bool Rename(AbstractObject from, AbstractObject to)
    {
        var isHeld = RenameInVariables(from, to) | RenameInCells(from, to);
        if (isHeld)
            Facts = GuardFacts.Unless(Facts, from);
        return isHeld;
    }

    private Cell OneOfMany(AbstractObject obj, Cell cell) => cell.Join(TryRead(obj, cell.Member, out var held) ? held : null, [], []);

    private bool RenameInVariables(AbstractObject from, AbstractObject to)
    {
        var isHeld = false;
        for (var number = 0; number < _variables.PageCount; number++)
        {
            foreach (var (variable, value) in _variables.Page(number) ?? [])
            {
                if (value is null || !value.Objects.Contains(from))
                    continue;
                PutVariable(variable, value.Renamed(from, to));
                isHeld = true;
            }
        }

        return isHeld;
    }

    private bool RenameInCells(AbstractObject from, AbstractObject to)
    {
        var isHeld = false;
        for (var number = 0; number < _heap.PageCount; number++)
        {
            foreach (var (obj, cells) in _heap.Page(number) ?? [])
            {
                if (cells.IsDefaultOrEmpty || Renamed(cells, from, to) is not { } renamed)
                    continue;
                SetCells(obj, renamed);
                isHeld |= !ReferenceEquals(obj, from); // that it holds itself keeps nobody
            }
        }

        return isHeld;
    }

    private static ImmutableArray<Cell>? Renamed(ImmutableArray<Cell> cells, AbstractObject from, AbstractObject to)
    {
        ImmutableArray<Cell>.Builder? renamed = null;
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Value.Objects.Contains(from))
                (renamed ??= cells.ToBuilder())[i] = cells[i] with { Value = cells[i].Value.Renamed(from, to) };
        }

        return renamed?.ToImmutable();
    }
}
