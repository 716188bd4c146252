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

    /// <summary>How many numbers the turns of one loop take.</summary>
    private const int Numbers = 16;

    /// <summary>Runs the turns.</summary>
    /// <param name="left">What jumped out of the loop so far.</param>
    /// <returns>False where turns may be left, or none was run: a fixpoint goes on from the state.</returns>
    public static bool Run(Interpreter run, ILoopOperation loop, LoopSequence? sequence, FlowState state, FlowState left)
    {
        var turns = sequence?.Count(state) ?? LoopCount.Of(run, loop, MaxTurns, state);
        if (turns is < 1 or > MaxTurns)
            return false;
        var (before, wasMadeAgain) = (state.Clone(), run.Objects.IsMadeAgain);
        run.Objects.IsMadeAgain = false;
        run.Frame.Jumps.Forget(loop.ExitLabel);
        var outer = run.Functions.Turn;
        var isOver = Run(run, loop, sequence, turns, state);
        run.Functions.Turn = outer;
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
        var outer = run.Functions.Turn;
        for (var turn = 0; turn < turns && state.IsAlive; turn++)
        {
            run.Functions.Turn = unchecked((outer * Numbers) - 1 - turn); // what a delegate makes in one turn is not what it makes in the next
            run.Frame.Jumps.Forget(loop.ContinueLabel);
            if (sequence is not null)
            {
                Loops.Bind(run, (IForEachLoopOperation)loop, sequence.At(turn, state), state);
                state.Facts = GuardFacts.Learn(state.Facts, sequence.Passed);
            }
            else if ((turn > 0 || loop is not IWhileLoopOperation { ConditionIsTop: false }) && Asks(run, loop, state) != true)
            {
                return false;
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

        return !state.IsAlive || sequence is not null || Asks(run, loop, state) == false;
    }

    private static bool? Asks(Interpreter run, ILoopOperation loop, FlowState state) =>
        run.Eval(Loops.Condition(loop), state) is { HasConstant: true, Constant: bool answer } ? answer : null;
}
