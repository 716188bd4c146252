using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Parts of an array by constant bounds, <c>a[1..]</c> and <c>[_, .. var rest]</c>: an array of its own that keeps each element at its new place.</summary>
internal static class Slices
{
    /// <returns><c>null</c>: which elements they are is not known.</returns>
    public static Value? Of(Interpreter run, Value array, IRangeOperation range, ITypeSymbol? type, FlowState state)
    {
        var length = Arrays.FromEnd(array, 0, state);
        return length >= 0 && Bound(range.LeftOperand, 0, length) is { } start && Bound(range.RightOperand, length, length) is { } end
            ? Of(run, array, start, end, type, range.Syntax, state)
            : null;
    }

    /// <summary>The part that a pattern leaves between its first and its last elements.</summary>
    public static Value? Of(Interpreter run, Value array, int before, int after, IListPatternOperation list, FlowState state) =>
        Arrays.FromEnd(array, after, state) is >= 0 and var end ? Of(run, array, before, end, list.InputType, list.Syntax, state) : null;

    /// <summary>The same of a span.</summary>
    public static Value View(Value span, int before, int after, FlowState state)
    {
        var end = Arrays.FromEnd(span, after, state);
        return Over(span, before, end < before ? -1 : end - before, state);
    }

    private static Value? Of(Interpreter run, Value array, int start, int end, ITypeSymbol? type, SyntaxNode node, FlowState state)
    {
        if (type is not IArrayTypeSymbol { Rank: 1 } sliced || start < 0 || end <= start || !array.Labels.IsEmpty)
            return null;
        var elements = ImmutableArray.CreateBuilder<Value>(end - start);
        for (var i = start; i < end; i++)
        {
            if (Arrays.ReadAt(array, i, state) is not { IsEntry: true } place)
                return null;
            elements.Add(Members.Read(run, array, place, sliced.ElementType, node, state));
        }

        var made = run.Made((node, "part"), 0, sliced, state, isFresh: true, isExact: true);
        state.SetCells(made, []);
        return Arrays.Fill(made, elements, elements.Count, state) ? Value.Of(made) : null;
    }

    /// <summary>A span over a part, by its start and perhaps its length.</summary>
    /// <param name="from">Where among the arguments these are.</param>
    public static Value View(Value whole, Argument[] arguments, int from, FlowState state)
    {
        var count = Arrays.FromEnd(whole, 0, state);
        var start = Number(arguments[from]) ?? -1;
        var length = arguments.Length > from + 1 ? Number(arguments[from + 1]) ?? -1 : count >= 0 && start >= 0 ? count - start : -1;
        return Over(whole, start, length, state);
    }

    public static Value View(Value whole, IRangeOperation? range, FlowState state)
    {
        var count = Arrays.FromEnd(whole, 0, state);
        var start = range is null ? null : Bound(range.LeftOperand, 0, count);
        var end = range is null ? null : Bound(range.RightOperand, count, count);
        return Over(whole, start ?? -1, start is { } first && end is { } last ? last - first : -1, state);
    }

    private static Value Over(Value whole, int start, int count, FlowState state)
    {
        if (start >= 0)
            return whole.Over(Part.Of(whole.Part, start, count < 0 ? -1 : count));
        PartViews.Forget(whole, state);
        return whole.Over(null);
    }

    private static int? Number(Argument argument) => argument.Value is { HasConstant: true, Constant: int number } ? number : null;

    private static int? Bound(IOperation? bound, int open, int length) => bound switch
    {
        null => open,
        IConversionOperation { Operand: { } index } => Bound(index, open, length),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: int back } } => length < 0 ? null : length - back,
        { ConstantValue: { HasValue: true, Value: int index } } => index,
        _ => null,
    };
}
