using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// <c>Parallel.Invoke(…)</c>: each piece of code runs, in an order that nobody knows, and all are over when the call is. A few are run in as many orders
/// as each needs to be the last; of more any may be the last to write.
/// </summary>
internal static class SideBySide
{
    private const int MaxOrders = 4;

    public static Value? Call(Interpreter run, IMethodSymbol method, Argument[] arguments, IOperation? op, SyntaxNode node, FlowState state)
    {
        if (method is not { Name: "Invoke", IsStatic: true, ContainingType: { Name: "Parallel", ContainingNamespace.Name: "Tasks" } } || arguments.Length == 0)
            return null;
        var given = arguments[arguments.Length - 1];
        var code = ImmutableArray.CreateBuilder<Value>();
        foreach (var element in given.Elements)
            code.Add(element.Value);
        if (code.Count == 0 && !Arrays.Spread(run, given.Value, node, code, state))
        {
            Positions.AskOrder(run, given.Value);
            if ((given.Operation ?? op) is { } place)
                AnyNumber(run, Collections.Elements(run, given.Value, place, state), op, node, state);
            return Value.Unknown;
        }

        if (code.Count > MaxOrders || GoesOn(code))
        {
            foreach (var one in code)
                AnyNumber(run, one, op, node, state);
            foreach (var one in code)
                AnyNumber(run, one, op, node, state);
            return Value.Unknown;
        }

        var after = FlowState.Dead();
        for (var last = 0; last < code.Count; last++)
        {
            var order = state.Clone();
            for (var i = 0; i < code.Count; i++)
            {
                if (i != last)
                    order = Invoke(run, code[i], i, op, node, order);
            }

            after.Join(Invoke(run, code[last], last, op, node, order));
        }

        if (code.Count > 0)
            state.Become(after);
        return Value.Unknown;
    }

    private static void AnyNumber(Interpreter run, Value code, IOperation? op, SyntaxNode node, FlowState state)
    {
        var maybe = state.Clone();
        Functions.Invoke(run, code, [], op, node, null, maybe);
        state.Join(maybe);
    }

    /// <summary>Async code is not over when the call is.</summary>
    private static bool GoesOn(ImmutableArray<Value>.Builder code)
    {
        foreach (var one in code)
        {
            foreach (var obj in one.Objects)
            {
                if (obj.Delegate is { Method.IsAsync: true })
                    return true;
            }
        }

        return false;
    }

    /// <returns>The state for what runs next: where one throws, the others run all the same.</returns>
    private static FlowState Invoke(Interpreter run, Value code, int index, IOperation? op, SyntaxNode node, FlowState state)
    {
        var before = state.Clone();
        var turn = run.Functions.Turn;
        run.Functions.Turn = -1 - index;
        Functions.Invoke(run, code, [], op, node, null, state);
        run.Functions.Turn = turn;
        return state.IsAlive ? state : before;
    }
}
