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
            Age(run, made, isHeld: false, state);
        state.Bear(made);
        return made;
    }

    /// <param name="isHeld">By the object that it was read from.</param>
    /// <returns>The older ones; <c>null</c>, and nothing done, where nothing holds the object.</returns>
    private static AbstractObject? Age(Interpreter run, AbstractObject made, bool isHeld, FlowState state)
    {
        var older = run.Objects.Made((made, Older), 0, made.Type, made.IsFresh, made.IsExactType, made.CopyOf, made.Depth, null);
        older.IsMany = true;
        older.Length = made.Length;
        if (!state.Rename(made, older) && !isHeld)
            return null;
        var cells = state.Cells(made);
        if (state.IsBorn(older))
            state.JoinCells(older, cells);
        else
            state.SetCells(older, cells);
        foreach (var child in run.Objects.ReadFrom(made) ?? [])
        {
            // No cell leads to what was read from members that nobody wrote to.
            if (child.Slot is { } slot && state.IsBorn(child) && Age(run, child, isHeld: true, state) is { } below && !state.TryRead(older, slot, out _))
                state.PutCell(older, new Cell(slot, Value.Of(below), MaybeInitial: true));
        }

        state.SetCells(made, []);
        return older;
    }
}
