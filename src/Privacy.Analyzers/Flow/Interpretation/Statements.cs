using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Blocks, labels, returns, using: what runs in order.</summary>
internal static class Statements
{
    /// <summary>The rest of a block runs at most 2 to this power times.</summary>
    private const int MaxForks = 3;

    public static Value Block(Interpreter run, IBlockOperation block, FlowState state)
    {
        if (!HasLabel(block))
        {
            Sequence(run, block, state);
            return Value.Unknown;
        }

        var entry = state.Clone();
        for (var round = 0; Limits.Allows(run, round); round++)
        {
            var changes = Changes(run, block);
            state.Become(entry.Clone());
            Sequence(run, block, state);
            if (Changes(run, block) == changes)
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
        run.Frame.Jumps.Arrive(op.Label, state);
        if (state.IsAlive && op.Operation is not null)
            Run(run, op.Operation, state);
        return Value.Unknown;
    }

    public static Value Return(Interpreter run, IReturnOperation op, FlowState state)
    {
        run.Frame.Answering = op.ReturnedValue;
        var value = PartViews.Whole(run.Eval(op.ReturnedValue, state), state);
        Settled.OfReturn(run, op.ReturnedValue, value, state);
        run.Frame.IsIterator |= op.Kind != OperationKind.Return;
        Results.OfReturn(run, op.ReturnedValue, value, state);
        if (op.Kind == OperationKind.YieldReturn)
        {
            if (op.ReturnedValue is { } yielded)
                value = Copies.Taken(run, yielded, value, state);
            if (run.Frame.Reader is { } reader)
                reader.Take(run, value, state);
            else
                (run.Frame.Yielded ??= new Yields()).Add(op, value);
            return Value.Unknown;
        }

        if (op.ReturnedValue is not null)
            value = value.WithLabels(value.Labels.Step(op.ReturnedValue.Syntax, StepKind.Step, null));
        Exceptions.Abandon(run, state);
        run.Frame.Return(value, run.Model.Guards.IsEmpty ? null : op.ReturnedValue, state);
        return Value.Unknown;
    }

    private static void Sequence(Interpreter run, IBlockOperation block, FlowState state)
    {
        var forks = HasLabel(block) ? 0 : MaxForks;
        if (LastUsing(block) is not (var last and >= 0))
        {
            Sequence(run, block, 0, state, forks);
            return;
        }

        for (var i = 0; i <= last; i++)
            Run(run, block.Operations[i], state);
        var begun = state.Clone();
        Sequence(run, block, last + 1, state, forks);
        Disposal.End(run, block, begun, state);
    }

    private static int LastUsing(IBlockOperation block)
    {
        for (var i = block.Operations.Length - 1; i >= 0; i--)
        {
            if (block.Operations[i] is IUsingDeclarationOperation)
                return i;
        }

        return -1;
    }

    /// <summary>Runs a statement once for each answer to a question that is asked again later; false, and nothing done, where none is.</summary>
    /// <param name="isKept">The ways differ by what a variable keeps of the answer, if by nothing else yet.</param>
    /// <param name="otherwise">What is still to run where the answer is no: the next if of a chain.</param>
    private static bool Fork(
        Interpreter run, IBlockOperation block, int index, IOperation statement, FlowState state, out FlowState whenTrue, out FlowState whenFalse, out bool isKept, out IConditionalOperation? otherwise)
    {
        whenTrue = whenFalse = state;
        isKept = false;
        otherwise = null;
        if (statement is IConditionalOperation { Type: null } choice)
        {
            isKept = Correlation.ReplacesWhatIsWritten(block, index, choice);
            if (!isKept && !Correlation.IsAskedAgain(block, index, choice, state))
                return false;
            otherwise = choice.WhenFalse as IConditionalOperation;
            run.Frame.AskedAgain = choice.Condition.Syntax;
            Branches.Fork(run, choice, state, out whenTrue, out whenFalse);
            run.Frame.AskedAgain = null;
            return true;
        }

        if (SwitchChoices.Of(block, index) is { } arm)
        {
            run.Frame.AskedAgain = arm.Parent!.Syntax; // it is an arm of one
            SwitchChoices.Split(run, arm, state, out whenTrue, out whenFalse);
            run.Frame.AskedAgain = null;
            Decided(run, statement, arm.Pattern, true, whenTrue);
            Decided(run, statement, arm.Pattern, false, whenFalse);
            return true;
        }

        if (Correlation.Choice(block, index) is not { } condition)
            return false;
        var before = state.Clone();
        run.Frame.AskedAgain = condition.Syntax;
        Branches.Split(run, condition, state, out whenTrue, out whenFalse);
        run.Frame.AskedAgain = null;
        if (condition.Parent is not IConditionalOperation && Correlation.Positive(condition) is IBinaryOperation or IIsPatternOperation or IInvocationOperation or IAwaitOperation && whenTrue.IsAlive && whenFalse.IsAlive && whenTrue.SameLabels(whenFalse))
        {
            state.Become(before); // the variable keeps what the answer says
            return false;
        }

        isKept = Correlation.IsKept(block, index, condition);
        Decided(run, statement, condition, true, whenTrue);
        Decided(run, statement, condition, false, whenFalse);
        return true;
    }

    private static void Decided(Interpreter run, IOperation statement, IOperation condition, bool answer, FlowState state)
    {
        if (!state.IsAlive)
            return;
        run.Frame.Decided = (condition, answer);
        Run(run, statement, state);
        run.Frame.Decided = default;
    }

    /// <param name="forks">How often the rest of the block may still run once for each way of an if.</param>
    /// <param name="begun">What is left of the first statement.</param>
    private static void Sequence(Interpreter run, IBlockOperation block, int from, FlowState state, int forks, IConditionalOperation? begun = null)
    {
        for (var i = from; i < block.Operations.Length; i++)
        {
            var statement = (i == from ? begun : null) ?? block.Operations[i];
            run.Engine.Cancel.ThrowIfCancellationRequested();
            if (!state.IsAlive && statement.Kind is not (OperationKind.Labeled or OperationKind.LocalFunction))
                continue;
            if (forks == 0 || !Fork(run, block, i, statement, state, out var whenTrue, out var whenFalse, out var isKept, out var otherwise))
            {
                Run(run, statement, state);
                continue;
            }

            if (whenTrue.IsAlive && whenFalse.IsAlive && (isKept || !whenTrue.SameLabels(whenFalse)))
            {
                Sequence(run, block, i + 1, whenTrue, forks - 1);
                Sequence(run, block, otherwise is null ? i + 1 : i, whenFalse, forks - 1, otherwise);
                whenTrue.Join(whenFalse);
                state.Become(whenTrue);
                return;
            }

            if (otherwise is not null && whenFalse.IsAlive)
                Run(run, otherwise, whenFalse);
            whenTrue.Join(whenFalse);
            state.Become(whenTrue);
        }
    }

    /// <summary>One statement. The handlers nearest to it see the state before and after it, where it can throw at all.</summary>
    public static void Run(Interpreter run, IOperation statement, FlowState state)
    {
        if (run.Regions.Count == 0 || statement is ITryOperation || CannotThrow(run, statement)) // what throws in a try block does so by itself
        {
            run.Eval(statement, state);
            return;
        }

        var region = run.Regions.Peek();
        region.State.Join(state);
        var target = Target(statement);
        var before = target is null ? null : state.Variable(target);
        run.Eval(statement, state);
        if (target is null)
        {
            region.State.Join(state);
            return;
        }

        // Whatever throws here does so before the variable is written.
        var thrown = state.Clone();
        thrown.RestoreVariable(target, before ?? Value.Clean);
        region.State.Join(thrown);
    }

    /// <summary>The variable that is all the statement writes once everything in it was done.</summary>
    private static ISymbol? Target(IOperation statement) =>
        statement switch
        {
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { IsRef: false, Target: ILocalReferenceOperation { Local.IsRef: false } target } } => target.Local,
            IExpressionStatementOperation { Operation: ICompoundAssignmentOperation { Target: ILocalReferenceOperation { Local.IsRef: false } target } } => target.Local,
            IVariableDeclarationGroupOperation { Declarations: { Length: 1 } declarations } when declarations[0].Declarators.Length == 1 && !declarations[0].Declarators[0].Symbol.IsRef => declarations[0].Declarators[0].Symbol,
            _ => null,
        };

    /// <summary>A plain value goes into a variable, or the way leads elsewhere. What is in a block throws by itself.</summary>
    private static bool CannotThrow(Interpreter run, IOperation statement)
    {
        switch (statement)
        {
            case IBlockOperation or IEmptyOperation or IBranchOperation or IReturnOperation { Kind: OperationKind.Return, ReturnedValue: null }:
                return true;
            case IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } value }:
                return PlainValues.CannotThrow(value);
            case IConditionalOperation { Type: null } choice:
                return PlainValues.CannotThrow(choice.Condition);
            case IThrowOperation thrown:
                return KnownThrows.TypeOf(run, thrown) is not null; // it leads to the handlers by itself
            case IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment }:
                return PlainValues.CannotThrow(assignment);
            case IVariableDeclarationGroupOperation group:
                foreach (var declaration in group.Declarations)
                {
                    foreach (var declarator in declaration.Declarators)
                    {
                        if ((declarator.Initializer ?? declaration.Initializer) is { } initializer && !PlainValues.CannotThrow(initializer.Value))
                            return false;
                    }
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>What jumped to the labels of the block itself; those further in have settled with their own blocks.</summary>
    private static int Changes(Interpreter run, IBlockOperation block)
    {
        var changes = 0;
        foreach (var statement in block.Operations)
        {
            for (var labeled = statement as ILabeledOperation; labeled is not null; labeled = labeled.Operation as ILabeledOperation)
                changes += run.Frame.Jumps.Changes(labeled.Label);
        }

        return changes;
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
