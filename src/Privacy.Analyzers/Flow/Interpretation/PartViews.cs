using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Sequences of which a part is known by other positions: where it begins is known as long as only code at hand has it.</summary>
internal static class PartViews
{
    private static readonly Value Moved = Value.OfConstant(true);

    /// <summary>A view of a part: its positions are others, so from here on those of the whole say nothing.</summary>
    public static void Forget(Value whole, FlowState state)
    {
        Arrays.Blur(whole, state);
        foreach (var obj in whole.Objects)
        {
            if (Arrays.IsOrdered(obj.Type))
                state.PutCell(obj, new Cell(Member.Parts, Value.Clean, MaybeInitial: false));
        }
    }

    /// <summary>Elements of it were moved: positions say nothing, but whoever has it may have the whole.</summary>
    public static void Move(AbstractObject obj, FlowState state)
    {
        if (!state.TryRead(obj, Member.Parts, out _))
            state.PutCell(obj, new Cell(Member.Parts, Moved, MaybeInitial: false));
    }

    /// <summary>It may be a part alone of what it shows.</summary>
    public static bool IsPart(Value sequence, FlowState state)
    {
        if (sequence.Part is not null)
            return true;
        foreach (var obj in sequence.Objects)
        {
            if (state.TryRead(obj, Member.Parts, out var cell) && !IsMoved(cell.Value))
                return true;
        }

        return false;
    }

    public static bool IsMoved(Value parts) => parts is { HasConstant: true, Constant: true };

    /// <summary>Code that is not run here does not know that it is a part: from here on positions say nothing.</summary>
    public static Value Whole(Value sequence, FlowState state)
    {
        if (sequence.Part is null)
            return sequence;
        Forget(sequence, state);
        return sequence.Over(null);
    }

    /// <summary>A part of it is known by other positions.</summary>
    public static bool Has(Value sequence, FlowState state)
    {
        if (sequence.Part is not null)
            return true;
        foreach (var obj in sequence.Objects)
        {
            if (state.TryRead(obj, Member.Parts, out _))
                return true;
        }

        return false;
    }
}
