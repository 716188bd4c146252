using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Arrays made in the body at hand: the first elements have a cell each as long as only code that is seen writes to them by constant
/// positions, itself or through a span over the whole. Other elements, and those of arrays that are given, share one.
/// </summary>
internal static class Arrays
{
    private const int MaxEntries = 8;

    /// <summary>The place of the element at a position.</summary>
    public static Member At(Value array, Value position, FlowState state)
    {
        if (!position.HasConstant || position.Constant is not int index || index < 0 || index >= MaxEntries || array.Objects.IsEmpty)
            return Member.Element;
        foreach (var obj in array.Objects)
        {
            if (!obj.IsFresh || obj.Type is not IArrayTypeSymbol { Rank: 1 } || state.TryRead(obj, Member.Parts, out _))
                return Member.Element;
        }

        return Member.EntryOf(index);
    }

    /// <summary>The element that a list pattern or an indexer of a library's type gives: a span counts as the array does.</summary>
    public static Member At(ITypeSymbol? sequence, Value held, Value position, FlowState state) =>
        sequence is IArrayTypeSymbol || IsSpan(sequence) ? At(held, position, state) : Member.Element;

    public static bool IsSpan(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 1, Name: "Span" or "ReadOnlySpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    public static void Put(Value array, Value position, Value value, FlowState state)
    {
        var member = At(array, position, state);
        if (member.IsEntry && array.Objects.Length == 1 && array.Labels.IsEmpty)
            Assignments.Write(array, member, value, state);
        else
            Collections.Put(array, member.IsEntry ? Member.Element : member, value, state);
    }

    /// <summary>The elements listed where the array is made, one by one.</summary>
    public static bool Fill(AbstractObject array, IReadOnlyList<Value> values, FlowState state)
    {
        if (array.Type is not IArrayTypeSymbol { Rank: 1 } || values.Count > MaxEntries)
            return false;
        for (var i = 0; i < values.Count; i++)
            state.Write(array, new Cell(Member.EntryOf(i), values[i], MaybeInitial: false));
        return true;
    }

    /// <summary>Code that is not seen may move the elements: from here on they are not told apart.</summary>
    public static void Blur(Value? value, FlowState state)
    {
        if (value is null)
            return;
        foreach (var obj in value.Objects)
        {
            if (obj.Type is not IArrayTypeSymbol)
                continue;
            var cells = state.Cells(obj);
            for (var i = cells.Length - 1; i >= 0; i--)
            {
                if (!cells[i].Member.IsEntry)
                    continue;
                var held = cells[i].Value;
                cells = cells.RemoveAt(i);
                state.SetCells(obj, cells);
                state.WriteAlso(obj, Member.Element, held);
                cells = state.Cells(obj);
            }
        }
    }

    /// <summary>A view of a part: its positions are others, so from here on those of the whole say nothing.</summary>
    public static void Part(Value whole, FlowState state)
    {
        Blur(whole, state);
        foreach (var obj in whole.Objects)
        {
            if (obj.Type is IArrayTypeSymbol)
                state.PutCell(obj, new Cell(Member.Parts, Value.Clean, MaybeInitial: false));
        }
    }

    /// <summary>Every element is this one now.</summary>
    public static void Overwrite(Value array, Value value, FlowState state)
    {
        Blur(array, state);
        if (array.Objects.Length == 1 && array.Labels.IsEmpty)
            state.Write(array.Objects[0], new Cell(Member.Element, value, MaybeInitial: false));
        else
            Collections.Put(array, Member.Element, value, state);
    }
}
