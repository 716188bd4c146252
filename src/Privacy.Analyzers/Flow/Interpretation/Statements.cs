using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Blocks, labels, returns, using: what runs in order.</summary>
internal static class Statements
{
    private const int MaxRounds = 4;

    public static Value Block(Interpreter run, IBlockOperation block, FlowState state)
    {
        if (!HasLabel(block))
        {
            Sequence(run, block, state);
            return Value.Unknown;
        }

        var entry = state.Clone();
        for (var round = 0; round < MaxRounds; round++)
        {
            var changes = run.Frame.JumpChanges;
            state.Become(entry.Clone());
            Sequence(run, block, state);
            if (run.Frame.JumpChanges == changes)
                break;
        }

        return Value.Unknown;
    }

    public static Value Children(Interpreter run, IOperation op, FlowState state)
    {
        foreach (var child in op.ChildOperations)
            run.Eval(child, state);
        return Value.Unknown;
    }

    public static Value Labeled(Interpreter run, ILabeledOperation op, FlowState state)
    {
        run.Frame.Arrive(op.Label, state);
        return state.IsAlive ? run.Eval(op.Operation, state) : Value.Unknown;
    }

    public static Value Using(Interpreter run, IUsingOperation op, FlowState state)
    {
        run.Eval(op.Resources, state);
        return run.Eval(op.Body, state);
    }

    public static Value Return(Interpreter run, IReturnOperation op, FlowState state)
    {
        var value = run.Eval(op.ReturnedValue, state);
        run.Frame.IsIterator |= op.Kind != OperationKind.Return;
        if (op.Kind == OperationKind.YieldReturn)
        {
            run.Frame.Yielded = run.Frame.Yielded is null ? value : run.Frame.Yielded.Join(value);
            return Value.Unknown;
        }

        Sinks.OfReturn(run, op.ReturnedValue, value, state);
        if (op.ReturnedValue is not null)
            value = value.WithLabels(value.Labels.Step(op.ReturnedValue.Syntax, StepKind.Step, null));
        run.Frame.Return(value, state);
        return Value.Unknown;
    }

    private static void Sequence(Interpreter run, IBlockOperation block, FlowState state)
    {
        foreach (var statement in block.Operations)
        {
            run.Engine.Cancel.ThrowIfCancellationRequested();
            if (!state.IsAlive && statement.Kind is not (OperationKind.Labeled or OperationKind.LocalFunction))
                continue;
            run.Eval(statement, state);
            foreach (var region in run.Regions)
                region.State.Join(state);
        }
    }

    private static bool HasLabel(IBlockOperation block)
    {
        foreach (var statement in block.Operations)
        {
            if (statement.Kind == OperationKind.Labeled)
                return true;
        }

        return false;
    }
}
