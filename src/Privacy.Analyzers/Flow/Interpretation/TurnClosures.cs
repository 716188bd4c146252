using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Lambdas that one turn of a loop, or one call of a local function or of a lambda, makes: the variables declared in there are others in the next, so they
/// keep those of theirs. What is declared outside of it they share.
/// </summary>
internal static class TurnClosures
{
    /// <summary>The turn is over: what holds a lambda made in it holds it with the variables as they are now.</summary>
    public static void Keep(Interpreter run, ILoopOperation loop, int turn, FlowState state)
    {
        if (!state.IsAlive)
            return;
        foreach (var lambda in run.Engine.About(loop.Body).Lambdas)
        {
            if (Made(run, lambda) is { } made)
                Keep(run, lambda, made, Captured(run, made.Delegate!, loop.Syntax, (loop as IForLoopOperation)?.Locals ?? [], state), (loop, turn), null, state); // made of one
        }
    }

    /// <summary>The call is over.</summary>
    /// <param name="called">The closure that was called, where its code was made in other code.</param>
    /// <returns>What it returned, with the variables as they are now.</returns>
    public static Value Keep(Interpreter run, ImmutableArray<IOperation> lambdas, IOperation body, object call, Closure? called, Value result, FlowState state)
    {
        if (!state.IsAlive)
            return result;
        foreach (var lambda in lambdas)
        {
            if (Made(run, lambda) is { } made && Keep(run, lambda, made, Captured(run, made.Delegate!, body.Syntax.Parent ?? body.Syntax, [], state), call, called, state) is { } kept)
                result = result.Objects.Contains(made) ? result.Renamed(made, kept) : result;
        }

        return result;
    }

    private static AbstractObject? Made(Interpreter run, IOperation lambda) =>
        run.Objects.DelegateAt(lambda) is { Delegate.Captured.IsDefault: true } made ? made : null;

    /// <param name="site">Where the variables were declared, and when: those who share them share one scope.</param>
    private static AbstractObject? Keep(
        Interpreter run, IOperation lambda, AbstractObject made, ImmutableArray<(ISymbol Variable, Value Value)> captured, object site, Closure? called, FlowState state)
    {
        run.Objects.Settle(lambda);
        var outer = called is not null && Names(run, made.Delegate!, called) ? called : null;
        if (captured.IsEmpty && outer is null)
            return null;
        var scope = run.Objects.Made((site, "scope"), 0, null, isFresh: true, isExact: false, null, 0, null);
        if (!state.IsBorn(scope))
            state.Bear(scope);
        foreach (var (variable, value) in captured)
            state.WriteOthers(scope, Member.Of(variable), value); // an outer loop comes here again
        if (outer is not null && run.Objects.DelegateAt((lambda, site)) is { Delegate.Outer: { } other } && !ReferenceEquals(other, outer))
            outer.Share(scope, state);
        var kept = run.Objects.MadeDelegate((lambda, site), made.Type, made.Delegate! with { Captured = captured, Scope = scope, Outer = outer }); // made of one
        state.Rename(made, kept);
        return kept;
    }

    /// <summary>The lambda uses a variable that the closure brings along.</summary>
    private static bool Names(Interpreter run, Closure made, Closure closure)
    {
        foreach (var variable in CapturedVariables.Of(run, made))
        {
            if (closure.Has(variable))
                return true;
        }

        return false;
    }

    /// <param name="within">The code whose variables are meant.</param>
    /// <param name="but">What it shares with what comes after it.</param>
    private static ImmutableArray<(ISymbol Variable, Value Value)> Captured(Interpreter run, Closure made, SyntaxNode within, ImmutableArray<ILocalSymbol> but, FlowState state)
    {
        var captured = ImmutableArray<(ISymbol Variable, Value Value)>.Empty;
        foreach (var variable in CapturedVariables.Of(run, made))
        {
            if (!(variable is ILocalSymbol local && but.Contains(local, SymbolEqualityComparer.Default)) && IsDeclared(variable, within, made) && state.Variable(variable) is { } value)
                captured = captured.Add((variable, value));
        }

        return captured;
    }

    /// <summary>Declared in the code, but not in the lambda itself.</summary>
    private static bool IsDeclared(ISymbol variable, SyntaxNode within, Closure made)
    {
        if (variable.DeclaringSyntaxReferences.IsEmpty)
            return false;
        var declared = variable.DeclaringSyntaxReferences[0];
        return declared.SyntaxTree == within.SyntaxTree && within.Span.Contains(declared.Span)
            && !(made.Lambda is { } lambda && lambda.Syntax.Span.Contains(declared.Span));
    }
}
