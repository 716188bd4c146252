using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Elements of an array of structs are in the array itself, from its making on: <c>a[0].Name = x</c> writes to one of them. The element at a known position has
/// an object of its own once it is asked for; it holds what the elements at positions that are not known hold by then.
/// </summary>
internal static class StructElements
{
    /// <summary>False where the element at the position is not told from the others.</summary>
    public static bool Place(Interpreter run, AbstractObject array, Member entry, ITypeSymbol? type, FlowState state)
    {
        if (!array.IsFresh || array.Type is not IArrayTypeSymbol || !TypeFacts.IsCopied(type))
            return false;
        var others = Others(run, array, type!, state); // a copied type is one
        if (others.IsDefault)
            return false;
        var own = run.Made((array, entry), 0, type, state, isFresh: true, isExact: true, parent: array);
        if (others.Contains(own))
            return false; // moved from its place
        for (var i = 0; i < others.Length; i++)
        {
            if (i == 0)
                state.SetCells(own, state.Cells(others[i]));
            else
                state.JoinCells(own, state.Cells(others[i]));
        }

        state.PutCell(array, new Cell(entry, Value.Of(own), MaybeInitial: false));
        return true;
    }

    /// <summary>The elements at positions that are not known; <c>default</c> where not all that they may hold is.</summary>
    private static ImmutableArray<AbstractObject> Others(Interpreter run, AbstractObject array, ITypeSymbol type, FlowState state)
    {
        var first = run.Made((array, Member.Element), 0, type, state, isFresh: true, isExact: true, parent: array);
        if (!state.TryRead(array, Member.Element, out var cell))
            return [first];
        if (!cell.Value.Labels.IsEmpty)
            return default;
        foreach (var obj in cell.Value.Objects)
        {
            if (!obj.IsFresh)
                return default;
        }

        return cell.MaybeInitial ? cell.Value.Objects.Add(first) : cell.Value.Objects;
    }
}
