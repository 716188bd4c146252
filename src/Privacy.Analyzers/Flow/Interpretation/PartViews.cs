using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Sequences of which a part is known by other positions: where it begins is known as long as only code at hand has it.</summary>
internal static class PartViews
{
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
