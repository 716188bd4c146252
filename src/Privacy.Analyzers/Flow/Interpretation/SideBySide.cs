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
            AnyNumber(run, Collections.Elements(run, given.Value, given.Operation ?? op!, state), op, node, state);
            return Value.Unknown;
        }

        if (code.Count > MaxOrders)
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
                    Invoke(run, code[i], i, op, node, order);
            }

            Invoke(run, code[last], last, op, node, order);
            after.Join(order);
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

    private static void Invoke(Interpreter run, Value code, int index, IOperation? op, SyntaxNode node, FlowState state)
    {
        var turn = run.Functions.Turn;
        run.Functions.Turn = -1 - index;
        Functions.Invoke(run, code, [], op, node, null, state);
        run.Functions.Turn = turn;
    }
}
