using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Loops: the body repeats on the join of entry and back edge until that is stable. States are joined, never widened, and the domain is
/// finite; real loops need two rounds, a value that is handed from variable to variable one for each.
/// </summary>
internal static class Loops
{
    public static Value Run(Interpreter run, ILoopOperation loop, FlowState state)
    {
        var each = loop as IForEachLoopOperation;
        if (each is not null && Reader.Run(run, each, state))
            return Value.Unknown;
        var sequence = each is null ? null : new LoopSequence(run, each, state);
        if (sequence?.IsNothing(state) == true)
            return Value.Unknown;
        if (loop is IForLoopOperation header)
        {
            foreach (var before in header.Before)
                run.Eval(before, state);
        }

        var first = FlowState.Dead();
        if (Unrolling.Run(run, loop, sequence, state, first))
        {
            state.Join(first);
            return Value.Unknown;
        }

        var head = state.Clone();
        var exit = FlowState.Dead();
        var turns = false;
        for (var round = 0; Limits.Allows(run, round); round++)
        {
            run.Frame.Jumps.Forget(loop.ExitLabel);
            run.Frame.Jumps.Forget(loop.ContinueLabel);
            var body = head.Clone();
            exit = FlowState.Dead();
            Once(run, loop, sequence, round > 0, body, exit);
            turns = body.IsAlive;
            if (round == 0 && !exit.IsAlive && body.IsAlive && loop is not IForEachLoopOperation)
            {
                // The body is known to run at least once: what held before it holds no longer.
                run.Frame.Jumps.Arrive(loop.ExitLabel, first);
                head = body;
            }
            else if (!head.Join(body))
            {
                break;
            }
        }

        run.Frame.Jumps.Arrive(loop.ExitLabel, exit);
        exit.Join(first);
        if (!exit.IsAlive && turns && Condition(loop) is { ConstantValue.HasValue: false })
            exit = head.Clone(); // that it never ends is only known of this call: what follows is code like any other
        run.Frame.Jumps.Forget(loop.ExitLabel);
        run.Frame.Jumps.Forget(loop.ContinueLabel);
        sequence?.End(exit);
        state.Become(exit);
        return Value.Unknown;
    }

    public static IOperation? Condition(ILoopOperation loop) =>
        loop switch
        {
            IWhileLoopOperation whileLoop => whileLoop.Condition,
            IForLoopOperation forLoop => forLoop.Condition,
            _ => null,
        };

    /// <summary>One round: <paramref name="body"/> becomes the state at the back edge, <paramref name="exit"/> gathers normal exits.</summary>
    private static void Once(Interpreter run, ILoopOperation loop, LoopSequence? sequence, bool isAgain, FlowState body, FlowState exit)
    {
        switch (loop)
        {
            case IForEachLoopOperation each:
                if (isAgain)
                    sequence!.MoveNext(body); // set where the loop is a foreach
                exit.Join(body.Clone());
                Bind(run, each, sequence!.Element, body);
                body.Facts = GuardFacts.Learn(body.Facts, sequence.Passed);
                Statements.Run(run, loop.Body, body);
                run.Frame.Jumps.Arrive(loop.ContinueLabel, body);
                sequence.Left(body);
                break;
            case IWhileLoopOperation { ConditionIsTop: false } loopAtEnd:
                Statements.Run(run, loop.Body, body);
                run.Frame.Jumps.Arrive(loop.ContinueLabel, body);
                Test(run, loopAtEnd.Condition, loopAtEnd.ConditionIsUntil, body, exit);
                break;
            case IWhileLoopOperation loopAtTop:
                Test(run, loopAtTop.Condition, loopAtTop.ConditionIsUntil, body, exit);
                Statements.Run(run, loop.Body, body);
                run.Frame.Jumps.Arrive(loop.ContinueLabel, body);
                break;
            case IForLoopOperation loopFor:
                Test(run, loopFor.Condition, false, body, exit);
                Statements.Run(run, loop.Body, body);
                run.Frame.Jumps.Arrive(loop.ContinueLabel, body);
                foreach (var step in loopFor.AtLoopBottom)
                    Statements.Run(run, step, body);
                break;
            default:
                exit.Join(body.Clone());
                Statements.Run(run, loop.Body, body);
                break;
        }
    }

    private static void Test(Interpreter run, IOperation? condition, bool until, FlowState body, FlowState exit)
    {
        if (condition is null || !body.IsAlive)
            return;
        Branches.Split(run, condition, body, out var whenTrue, out var whenFalse);
        exit.Join(until ? whenTrue : whenFalse);
        body.Become(until ? whenFalse : whenTrue);
    }

    public static void Bind(Interpreter run, IForEachLoopOperation loop, Value element, FlowState state)
    {
        var target = loop.LoopControlVariable;
        if (target is IVariableDeclaratorOperation declarator)
        {
            if (declarator.Symbol.IsRef)
                run.Functions.References.AliasElement(declarator.Symbol, loop.Collection);
            state.SetVariable(declarator.Symbol, element.WithLabels(element.Labels.Step(declarator.Syntax, StepKind.Step, declarator.Symbol)));
            return;
        }

        if (Deconstructions.Of(loop) is { Method: not null } info)
            Deconstructions.Spread(run, target, element, target.Type, loop, state, info);
        else
            Assignments.Assign(run, target, element, loop.Collection.Syntax, state);
    }
}
