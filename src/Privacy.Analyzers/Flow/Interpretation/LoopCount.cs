using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// How often a loop turns, worked out from its counters alone. It only says whether the turns are few enough to be run one by one: what a turn really
/// leaves decides whether there is a next.
/// </summary>
internal sealed class LoopCount
{
    private readonly Interpreter _run;
    private readonly FlowState _state;
    private readonly List<(ILocalSymbol Counter, int? Number)> _counters = [];
    private readonly List<(IOperation Bound, int? Number)> _bounds = [];

    private LoopCount(Interpreter run, FlowState state)
    {
        _run = run;
        _state = state;
    }

    /// <summary>The turns of a loop that counts; zero where there are more than <paramref name="most"/>, or it is not known how many.</summary>
    public static int Of(Interpreter run, ILoopOperation loop, int most, FlowState state)
    {
        var (condition, isTestedFirst) = loop switch
        {
            IForLoopOperation counted => (counted.Condition, true),
            IWhileLoopOperation { ConditionIsUntil: false } counted => (counted.Condition, counted.ConditionIsTop),
            _ => (null, false),
        };
        if (condition is null or { ConstantValue.HasValue: true } || !Counts(condition, state))
            return 0;
        var count = new LoopCount(run, state);
        var turns = 0;
        if (!isTestedFirst)
        {
            count.Steps(loop);
            turns++;
        }

        for (; turns <= most; turns++)
        {
            switch (count.Asks(condition))
            {
                case null:
                    return 0;
                case false:
                    return turns;
            }

            count.Steps(loop);
        }

        return 0;
    }

    /// <summary>It asks for a local whose number is known.</summary>
    private static bool Counts(IOperation condition, FlowState state) =>
        condition switch
        {
            IBinaryOperation binary => Counts(binary.LeftOperand, state) || Counts(binary.RightOperand, state),
            IIncrementOrDecrementOperation step => Counts(step.Target, state),
            ILocalReferenceOperation local => state.Variable(local.Local) is { HasConstant: true, Constant: int },
            _ => false,
        };

    private void Steps(ILoopOperation loop)
    {
        if (loop.Body is IBlockOperation block)
        {
            foreach (var statement in block.Operations)
                Step(statement);
        }
        else
        {
            Step(loop.Body);
        }

        if (loop is IForLoopOperation { AtLoopBottom: var bottom })
        {
            foreach (var statement in bottom)
                Step(statement);
        }
    }

    private void Step(IOperation statement)
    {
        switch ((statement as IExpressionStatementOperation)?.Operation)
        {
            case IIncrementOrDecrementOperation step:
                Number(step);
                break;
            case ICompoundAssignmentOperation { Target: ILocalReferenceOperation counter } step when Known(counter.Local) is { } before && Number(step.Value) is { } by:
                Set(counter.Local, Constants.Binary(step.OperatorKind, before, by) as int?);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation counter } step when Known(counter.Local) is not null:
                Set(counter.Local, Number(step.Value));
                break;
        }
    }

    private bool? Asks(IOperation condition) =>
        condition switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => Asks(both.LeftOperand) switch
            {
                true => Asks(both.RightOperand),
                var no => no,
            },
            IBinaryOperation comparison when Number(comparison.LeftOperand) is { } left && Number(comparison.RightOperand) is { } right =>
                Constants.Compare(comparison.OperatorKind, left, right),
            _ => null,
        };

    private int? Number(IOperation op)
    {
        switch (op)
        {
            case { ConstantValue: { HasValue: true, Value: var constant } }:
                return constant as int?;
            case ILocalReferenceOperation local:
                return Known(local.Local);
            case IIncrementOrDecrementOperation { Target: ILocalReferenceOperation counter } step:
                var before = Known(counter.Local);
                var after = before + (step.Kind == OperationKind.Increment ? 1 : -1);
                Set(counter.Local, after);
                return step.IsPostfix ? before : after;
            case IBinaryOperation arithmetic when Number(arithmetic.LeftOperand) is { } left && Number(arithmetic.RightOperand) is { } right:
                return Constants.Binary(arithmetic.OperatorKind, left, right) as int?;
            default:
                return Bound(op);
        }
    }

    private int? Known(ILocalSymbol counter)
    {
        foreach (var (known, number) in _counters)
        {
            if (SymbolEqualityComparer.Default.Equals(known, counter))
                return number;
        }

        return _state.Variable(counter) is { HasConstant: true, Constant: int start } ? start : null;
    }

    private void Set(ILocalSymbol counter, int? number)
    {
        for (var i = 0; i < _counters.Count; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(_counters[i].Counter, counter))
                _counters.RemoveAt(i);
        }

        _counters.Add((counter, number));
    }

    /// <summary>What a counter is compared with, a length most of all: taken as it is before the loop.</summary>
    private int? Bound(IOperation op)
    {
        foreach (var (known, number) in _bounds)
        {
            if (ReferenceEquals(known, op))
                return number;
        }

        var read = _run.Eval(op, _state.Clone()) is { HasConstant: true, Constant: int constant } ? constant : (int?)null;
        _bounds.Add((op, read));
        return read;
    }
}
