using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Loops that are known to take a few turns and no more: over a sequence whose elements are all at known places, or counted from one constant to another.
/// Each turn is run on what the one before left, with the element or the number that it has.
/// </summary>
internal static class Unrolling
{
    /// <summary>More turns than these cost more than a fixpoint.</summary>
    private const int MaxTurns = 4;

    /// <summary>Runs the turns.</summary>
    /// <param name="left">What jumped out of the loop so far.</param>
    /// <returns>False where turns may be left, or none was run: a fixpoint goes on from the state.</returns>
    public static bool Run(Interpreter run, ILoopOperation loop, LoopSequence? sequence, FlowState state, FlowState left)
    {
        var turns = loop is IForLoopOperation header ? Turns(run, header, state) : sequence?.Count(state) ?? 0;
        if (turns is < 1 or > MaxTurns)
            return false;
        var (before, wasMadeAgain) = (state.Clone(), run.Objects.IsMadeAgain);
        run.Objects.IsMadeAgain = false;
        run.Frame.Jumps.Forget(loop.ExitLabel);
        var isOver = Run(run, loop, sequence, turns, state);
        var isExact = !run.Objects.IsMadeAgain;
        run.Objects.IsMadeAgain |= wasMadeAgain;
        if (isExact)
            run.Frame.Jumps.Arrive(loop.ExitLabel, left);
        else
            state.Become(before); // what one turn made would be taken for what the next did
        run.Frame.Jumps.Forget(loop.ContinueLabel);
        return isOver && isExact;
    }

    private static bool Run(Interpreter run, ILoopOperation loop, LoopSequence? sequence, int turns, FlowState state)
    {
        for (var turn = 0; turn < turns && state.IsAlive; turn++)
        {
            run.Frame.Jumps.Forget(loop.ContinueLabel);
            if (loop is IForLoopOperation header)
            {
                if (Asks(run, header, state) != true)
                    return false;
            }
            else
            {
                Loops.Bind(run, (IForEachLoopOperation)loop, sequence!.At(turn, state), state); // what has a sequence is a foreach
                state.Facts = GuardFacts.Learn(state.Facts, sequence.Passed);
            }

            Statements.Run(run, loop.Body, state);
            run.Frame.Jumps.Arrive(loop.ContinueLabel, state);
            TurnClosures.Keep(run, loop, turn, state);
            if (loop is IForLoopOperation { AtLoopBottom: var bottom })
            {
                foreach (var step in bottom)
                    Statements.Run(run, step, state);
            }
        }

        return !state.IsAlive || loop is not IForLoopOperation last || Asks(run, last, state) == false;
    }

    private static bool? Asks(Interpreter run, IForLoopOperation loop, FlowState state) =>
        run.Eval(loop.Condition, state) is { HasConstant: true, Constant: bool answer } ? answer : null;

    /// <summary>How often the loop turns, where it counts and nothing else; zero where that is not known.</summary>
    private static int Turns(Interpreter run, IForLoopOperation loop, FlowState state)
    {
        if (loop is not { Condition: IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual, LeftOperand: ILocalReferenceOperation counter } bound, AtLoopBottom: { Length: 1 } bottom })
            return 0;
        if (bottom[0] is not IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation { Kind: OperationKind.Increment, Target: ILocalReferenceOperation counted } } || !counted.Local.Equals(counter.Local, SymbolEqualityComparer.Default))
            return 0;
        if (state.Variable(counter.Local) is not { HasConstant: true, Constant: int from } || run.Eval(bound.RightOperand, state) is not { HasConstant: true, Constant: int to })
            return 0;
        return to - from + (bound.OperatorKind == BinaryOperatorKind.LessThanOrEqual ? 1 : 0);
    }
}
