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

    private static int? Bound(IOperation? bound, int open, int length) => bound switch
    {
        null => open,
        IConversionOperation { Operand: { } index } => Bound(index, open, length),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: int back } } => length - back,
        { ConstantValue: { HasValue: true, Value: int index } } => index,
        _ => null,
    };
}
