using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Enumerators that are moved by hand: how far the one over a sequence has come, as long as only code that is seen moves it. An enumerator is a view
/// of what it goes over, so the place is kept there, and a second enumerator over the same makes it unknown.
/// </summary>
internal static class Cursors
{
    public static void Begin(IMethodSymbol method, Value sequence, FlowState state)
    {
        if (method.Name is not ("GetEnumerator" or "GetAsyncEnumerator"))
            return;
        foreach (var obj in sequence.Objects)
        {
            if (state.TryRead(obj, Member.Cursor, out _))
                Lose(obj, state);
            else if (obj is { IsFresh: true, Path: null })
                state.PutCell(obj, new Cell(Member.Cursor, Value.OfConstant(0), MaybeInitial: false));
        }
    }

    /// <summary>Goes on; <c>null</c> where the call is another one.</summary>
    public static Value? Move(IMethodSymbol method, Value? receiver, FlowState state)
    {
        if (receiver is null || !method.Parameters.IsEmpty || method.Name is not ("MoveNext" or "MoveNextAsync" or "Reset") || !method.ContainingType.Name.EndsWith("Enumerator", StringComparison.Ordinal))
            return null;
        foreach (var obj in receiver.Objects)
        {
            if (method.Name != "Reset" && receiver is { Objects.Length: 1, Labels.IsEmpty: true } && At(obj, state) is { } at)
                state.PutCell(obj, new Cell(Member.Cursor, Value.OfConstant(at + 1), MaybeInitial: false));
            else if (obj.Path is not null || state.TryRead(obj, Member.Cursor, out _))
                Lose(obj, state);
        }

        return Value.Unknown;
    }

    /// <summary>The element that it stands at, where that is known.</summary>
    public static Value? Current(Interpreter run, IPropertySymbol property, Value receiver, SyntaxNode node, FlowState state)
    {
        if (receiver is not { Objects.Length: 1, Labels.IsEmpty: true } || At(receiver.Objects[0], state) is not (> 0 and var at))
            return null;
        return Arrays.HasEntries(receiver, state) && !Arrays.IsStack(receiver) && Arrays.ReadAt(receiver, at - 1, state) is { IsEntry: true } place
            ? Members.Read(run, receiver, place, property.Type, node, state)
            : null;
    }

    private static int? At(AbstractObject obj, FlowState state) =>
        state.TryRead(obj, Member.Cursor, out var cell) && cell is { MaybeInitial: false, Value: { HasConstant: true, Constant: int at } } ? at : null;

    /// <summary>Of one that is given, callers are told.</summary>
    public static void Lose(AbstractObject obj, FlowState state) => state.PutCell(obj, new Cell(Member.Cursor, Value.Clean, MaybeInitial: true));
}
