using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Arrays of several dimensions: an element at constant positions of an array made here has a cell of its own, as one of a single row has.</summary>
internal static class Dimensions
{
    /// <summary>The place of an element of an array of several dimensions.</summary>
    public static Member At(Interpreter run, Value array, ImmutableArray<IOperation> indices, FlowState state)
    {
        var isKnown = !array.Objects.IsEmpty;
        foreach (var obj in array.Objects)
            isKnown &= obj.Type is IArrayTypeSymbol && (obj.IsFresh || Arrays.IsGiven(obj));
        var place = "";
        foreach (var index in indices)
        {
            var position = Arrays.Asked(run, array, run.Eval(index, state));
            isKnown &= position is { HasConstant: true, Constant: >= 0 and < Arrays.MaxEntries };
            if (isKnown)
                place = string.Concat(place, position.Constant, ",");
        }

        return isKnown ? Member.EntryOf(place) : Member.Element;
    }

    /// <summary>The elements listed where the array is made, each at its place.</summary>
    public static Value Fill(Interpreter run, IArrayCreationOperation op, IArrayInitializerOperation rows, FlowState state)
    {
        var made = run.Make(op, 0, op.Type, state, isFresh: true, isExact: true);
        state.SetCells(made, []);
        Fill(run, made, rows, "", state);
        return Value.Of(made);
    }

    private static void Fill(Interpreter run, AbstractObject made, IArrayInitializerOperation row, string place, FlowState state)
    {
        for (var i = 0; i < row.ElementValues.Length; i++)
        {
            var at = string.Concat(place, i.ToString(System.Globalization.CultureInfo.InvariantCulture), ",");
            if (row.ElementValues[i] is IArrayInitializerOperation below)
                Fill(run, made, below, at, state);
            else if (i < Arrays.MaxEntries)
                state.Write(made, new Cell(Member.EntryOf(at), Copies.Taken(run, row.ElementValues[i], run.Eval(row.ElementValues[i], state), state), MaybeInitial: false));
            else
                state.WriteAlso(made, Member.Element, Copies.Taken(run, row.ElementValues[i], run.Eval(row.ElementValues[i], state), state));
        }
    }

    public static void Put(Interpreter run, Value array, ImmutableArray<IOperation> indices, Value value, FlowState state)
    {
        if (indices.Length == 1)
        {
            Arrays.Put(array, Arrays.Asked(run, array, run.Eval(indices[0], state)), value, state);
            return;
        }

        var place = At(run, array, indices, state);
        if (place.IsEntry)
            Assignments.Write(array, place, value, state);
        else
            Collections.Put(array, place, value, state);
    }
}
