using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary><c>*p</c>, <c>p[i]</c>, <c>p->X</c>: the variable whose address was taken, else an element of the memory that the pointer holds.</summary>
internal static class Pointers
{
    /// <summary>The pointer that the operation follows; <c>null</c> where it is of another kind.</summary>
    public static IOperation? Followed(IOperation op)
    {
        if (op.Kind != OperationKind.None)
            return null;
        foreach (var child in op.ChildOperations)
            return child.Type is IPointerTypeSymbol ? child : null;
        return null;
    }

    /// <summary>The array or text that a <c>fixed</c> variable is initialised with.</summary>
    public static IOperation? Pinned(IOperation op)
    {
        if (op.Kind != OperationKind.None || op.ChildOperations.Count != 1 || op.Parent is not IVariableInitializerOperation)
            return null;
        foreach (var child in op.ChildOperations)
            return child.Type is IArrayTypeSymbol or { SpecialType: SpecialType.System_String } ? child : null;
        return null;
    }

    /// <summary>A pointer variable is made to point somewhere.</summary>
    public static void Point(Interpreter run, ILocalSymbol local, IOperation value)
    {
        if (local.Type is IPointerTypeSymbol)
            run.Functions.References.Point(local, Plain(value) is IAddressOfOperation address ? address.Reference : null);
    }

    /// <summary><c>&amp;p[1]</c> is what <c>p</c> is, somewhere else in it; of a variable it is what the variable holds.</summary>
    public static Value AddressOf(Interpreter run, IOperation place, FlowState state)
    {
        if (Followed(place) is not { } pointer || Pointee(run, pointer) is not null)
            return run.Eval(Mirrors.Forget(place, state), state);
        Rest(run, place, state);
        return Memory(run, pointer, state);
    }

    public static Value Read(Interpreter run, IOperation pointer, IOperation op, FlowState state)
    {
        Rest(run, op, state);
        if (Pointee(run, pointer) is { } place)
            return run.Eval(place, state);
        var memory = Memory(run, pointer, state);
        return memory.Objects.IsEmpty ? Value.Of(memory.Labels) : Members.Read(run, memory, Member.Element, op.Type, op.Syntax, state);
    }

    public static void Write(Interpreter run, IOperation pointer, IOperation op, Value value, SyntaxNode from, FlowState state)
    {
        Rest(run, op, state);
        if (Pointee(run, pointer) is { } place)
            Assignments.Assign(run, place, value, from, state);
        else
            Collections.Put(Memory(run, pointer, state), Member.Element, value, state);
    }

    /// <summary>The index, for its effects.</summary>
    private static void Rest(Interpreter run, IOperation op, FlowState state)
    {
        var isFirst = true;
        foreach (var child in op.ChildOperations)
        {
            if (!isFirst)
                run.Eval(child, state);
            isFirst = false;
        }
    }

    private static IOperation? Pointee(Interpreter run, IOperation pointer) =>
        Plain(pointer) switch
        {
            ILocalReferenceOperation local => run.Functions.References.PointeeOf(local.Local),
            IAddressOfOperation address => address.Reference,
            _ => null,
        };

    /// <summary>What the pointer, or the one that it is counted from, holds.</summary>
    private static Value Memory(Interpreter run, IOperation pointer, FlowState state)
    {
        while (Plain(pointer) is IBinaryOperation { LeftOperand: var left } && left.Type is IPointerTypeSymbol)
            pointer = left;
        return run.Eval(pointer, state);
    }

    private static IOperation Plain(IOperation op)
    {
        while (op is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
            op = op is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)op).Operand;
        return op;
    }
}
