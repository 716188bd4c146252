using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary><c>Array.Copy</c>, <c>CopyTo</c>: elements at known places of one sequence are put at known places of an array made here, over what was there.</summary>
internal static class Transfers
{
    /// <returns>False, and nothing done, where it is not known which elements go where.</returns>
    public static bool Call(Interpreter run, IMethodSymbol method, Value? receiver, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        var elements = ImmutableArray.CreateBuilder<Value>();
        switch (method)
        {
            case { Name: "Copy", IsStatic: true, ContainingType.SpecialType: SpecialType.System_Array } when arguments.Length == 3:
                return Arrays.Spread(run, arguments[0].Value, node, elements, state) && Put(arguments[1].Value, 0, 0, Place(arguments[2]), elements, state);
            case { Name: "Copy", IsStatic: true, ContainingType.SpecialType: SpecialType.System_Array } when arguments.Length == 5:
                return Arrays.Spread(run, arguments[0].Value, node, elements, state) && Put(arguments[2].Value, Place(arguments[1]), Place(arguments[3]), Place(arguments[4]), elements, state);
            case { Name: "CopyTo", IsStatic: false } when arguments.Length is 1 or 2 && receiver is not null && IsOfLibrary(method):
                return Arrays.Spread(run, receiver, node, elements, state) && Put(arguments[0].Value, 0, arguments.Length == 2 ? Place(arguments[1]) : 0, elements.Count, elements, state);
            default:
                return false;
        }
    }

    private static bool IsOfLibrary(IMethodSymbol method) => method.ContainingType.SpecialType == SpecialType.System_Array || Arrays.IsOrdered(method.ContainingType);

    private static int Place(Argument argument) => argument.Value is { HasConstant: true, Constant: int place } ? place : -1;

    private static bool Put(Value target, int from, int to, int count, ImmutableArray<Value>.Builder elements, FlowState state)
    {
        if (from < 0 || to < 0 || count < 0 || from + count > elements.Count || to + count > Arrays.MaxEntries || target is not { Objects.Length: 1, Labels.IsEmpty: true })
            return false;
        for (var i = 0; i < count; i++)
        {
            if (!Arrays.At(target, Value.OfConstant(to + i), state).IsEntry)
                return false;
        }

        for (var i = 0; i < count; i++)
            state.Write(target.Objects[0], new Cell(Arrays.At(target, Value.OfConstant(to + i), state), elements[from + i], MaybeInitial: false));
        return true;
    }
}
