using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>
/// Which roots of a callee hold something personal at one call: labels, or objects whose type carries tags. A summary speaks of those roots
/// only, so a call that passes nothing personal costs next to nothing. Grows from call to call, never shrinks: a fixpoint as any other.
/// </summary>
internal static class TaintedRoots
{
    /// <summary>A path of a summary and the content below its end.</summary>
    private const int MaxDepth = AccessPath.MaxDepth + 1 + Contents.MaxDepth;

    public static RootSet Of(Interpreter run, Value? receiver, Argument[] arguments, FlowState state)
    {
        var roots = RootSet.Empty;
        if (receiver is not null && Holds(run, receiver, state))
            roots = RootSet.This;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (Holds(run, arguments[i].Value, state))
                roots = roots.Union(RootSet.Parameter(i));
        }

        return Holds(run, Members.Statics(run), state) ? roots.Union(RootSet.Static) : roots;
    }

    public static bool Holds(Interpreter run, Value value, FlowState state)
    {
        HashSet<AbstractObject>? seen = null;
        return Holds(run, value, state, MaxDepth, ref seen);
    }

    private static bool Holds(Interpreter run, AbstractObject obj, FlowState state, int depth, ref HashSet<AbstractObject>? seen)
    {
        if (depth == 0 || !run.Step())
            return false;
        if (obj.Path is { } path && run.Tainted.Contains(path) && TypeFacts.CanCarry(obj.Type))
            return true;
        if (run.Engine.Carriers.Carries(obj.Type))
            return true;
        if (obj.Path is { Root: RootKind.Static } known && !StaticState.Content(run, known).IsEmpty)
            return true;
        if (obj.Delegate is { } closure)
            return HoldsCaptured(run, closure, state, depth, ref seen);
        var cells = state.Cells(obj);
        var below = run.Objects.ReadFrom(obj);
        if (cells.IsEmpty && below is null && obj.CopyOf is null)
            return false;
        if (!(seen ??= []).Add(obj))
            return false;
        for (var i = 0; i < below?.Count; i++)
        {
            if (Holds(run, below[i], state, depth - 1, ref seen))
                return true;
        }

        foreach (var cell in cells)
        {
            if (Holds(run, cell.Value, state, depth, ref seen))
                return true;
        }

        return obj.CopyOf is { } original && Holds(run, original, state, depth - 1, ref seen);
    }

    /// <summary>What a delegate from another body brought along; one of this body shares its variables and runs here.</summary>
    private static bool HoldsCaptured(Interpreter run, Closure closure, FlowState state, int depth, ref HashSet<AbstractObject>? seen)
    {
        if (closure.Receiver is { } receiver && Holds(run, receiver, state, depth, ref seen))
            return true;
        foreach (var (_, value) in closure.Captured.IsDefault ? [] : closure.Captured)
        {
            if (Holds(run, value, state, depth, ref seen))
                return true;
        }

        return closure.Outer is { } outer && HoldsCaptured(run, outer, state, depth, ref seen);
    }

    private static bool Holds(Interpreter run, Value value, FlowState state, int depth, ref HashSet<AbstractObject>? seen)
    {
        if (!value.Labels.IsEmpty)
            return true;
        foreach (var obj in value.Objects)
        {
            if (Holds(run, obj, state, depth - 1, ref seen))
                return true;
        }

        return false;
    }
}
