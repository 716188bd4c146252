using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// One place may make many objects. The newest has the name of the place (recency abstraction): where it runs again and something still holds
/// the one before, that one joins the older ones, which share a name; what is written to them is written to one of many. A lambda or local function makes other
/// objects at each call of it.
/// </summary>
internal static class Ageing
{
    private const string Older = "older";

    /// <summary>An object that comes into being here and now.</summary>
    public static AbstractObject Make(this Interpreter run, object site, int index, ITypeSymbol? type, FlowState state, bool isFresh = false, bool isExact = false)
    {
        if (run.Frame.Call is { } call)
            site = (site, call, run.Frame.Turn);
        var made = run.Objects.Made(site, index, type, isFresh, isExact, null, 0, null);
        if (state.IsBorn(made))
            Age(run, made, state);
        state.Bear(made);
        return made;
    }

    private static void Age(Interpreter run, AbstractObject made, FlowState state)
    {
        var older = run.Objects.Made((made, Older), 0, made.Type, made.IsFresh, made.IsExactType, null, 0, null);
        older.IsMany = true;
        older.Length = made.Length;
        if (!state.Rename(made, older))
            return;
        var cells = state.Cells(made);
        if (state.IsBorn(older))
            state.JoinCells(older, cells);
        else
            state.SetCells(older, cells);
        Keep(run, made, older, state);
        state.SetCells(made, []);
    }

    /// <summary>What was read from members that nobody wrote to: no cell leads there.</summary>
    private static void Keep(Interpreter run, AbstractObject made, AbstractObject older, FlowState state)
    {
        foreach (var child in run.Objects.ReadFrom(made) ?? [])
        {
            if (child.Slot is { } slot && !state.TryRead(older, slot, out _))
                state.PutCell(older, new Cell(slot, Value.Of(child), MaybeInitial: true));
        }
    }
}
