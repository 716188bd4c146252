using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Lambdas that one turn of a loop makes: the variables declared in the loop are others in the next turn, so they keep those of theirs. What is declared
/// outside of it they share.
/// </summary>
internal static class TurnClosures
{
    /// <summary>The turn is over: what holds a lambda made in it holds it with the variables as they are now.</summary>
    public static void Keep(Interpreter run, ILoopOperation loop, int turn, FlowState state)
    {
        if (!state.IsAlive)
            return;
        foreach (var op in loop.Body.Descendants())
        {
            if (op is not IAnonymousFunctionOperation lambda || run.Objects.DelegateAt(lambda) is not { Delegate: { Captured.IsDefault: true } closure } made)
                continue;
            run.Objects.Settle(lambda);
            var captured = Captured(loop, lambda, state);
            if (captured.IsEmpty)
                continue;
            var scope = run.Objects.Made((lambda, "turn"), turn, null, isFresh: true, isExact: false, null, 0, null);
            state.Bear(scope);
            foreach (var (variable, value) in captured)
                state.WriteOthers(scope, Member.Of(variable), value); // an outer loop comes here again
            var kept = run.Objects.MadeDelegate((lambda, turn), made.Type, closure with { Captured = captured, Scope = scope });
            state.Rename(made, kept);
        }
    }

    private static ImmutableArray<(ISymbol Variable, Value Value)> Captured(ILoopOperation loop, IAnonymousFunctionOperation lambda, FlowState state)
    {
        var captured = ImmutableArray<(ISymbol Variable, Value Value)>.Empty;
        foreach (var op in lambda.Body.Descendants())
        {
            if (op is not ILocalReferenceOperation { Local: var local } || !IsOfTurn(loop, lambda, local) || state.Variable(local) is not { } value)
                continue;
            if (!Has(captured, local))
                captured = captured.Add((local, value));
        }

        return captured;
    }

    private static bool Has(ImmutableArray<(ISymbol Variable, Value Value)> captured, ILocalSymbol local)
    {
        foreach (var (variable, _) in captured)
        {
            if (SymbolEqualityComparer.Default.Equals(variable, local))
                return true;
        }

        return false;
    }

    /// <summary>Declared in the loop, but neither as what it counts with nor in the lambda itself.</summary>
    private static bool IsOfTurn(ILoopOperation loop, IAnonymousFunctionOperation lambda, ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences.IsEmpty || (loop is IForLoopOperation && loop.Locals.Contains(local, SymbolEqualityComparer.Default)))
            return false;
        var declared = local.DeclaringSyntaxReferences[0].Span;
        return loop.Syntax.Span.Contains(declared) && !lambda.Syntax.Span.Contains(declared);
    }
}
