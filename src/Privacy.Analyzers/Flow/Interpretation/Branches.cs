using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Conditions: a boolean expression splits a state into the one where it is true and the one where it is false, with the guard facts each
/// gains. What is not understood splits into two equal states: no fact is ever invented.
/// </summary>
internal static class Branches
{
    public static Value Conditional(Interpreter run, IConditionalOperation op, FlowState state)
    {
        if (op.Type is null)
        {
            Statement(run, op, state);
            return Value.Unknown;
        }

        if (ReferenceEquals(op, run.Frame.Answering) && op.Type.SpecialType == SpecialType.System_Boolean)
            return AsValue(run, op, state);
        Split(run, op.Condition, state, out var whenTrue, out var whenFalse);
        var left = Arm(run, op.WhenTrue, whenTrue);
        var right = Arm(run, op.WhenFalse!, whenFalse); // a value has both
        whenTrue.Join(whenFalse); // either of them may be the state itself
        state.Become(whenTrue);
        return left is null ? right ?? Value.Unknown : right is null ? left : left.Join(right);
    }

    /// <summary><c>null</c> where it gives no value.</summary>
    private static Value? Arm(Interpreter run, IOperation op, FlowState state)
    {
        if (!state.IsAlive)
            return null;
        var value = ConditionValue.Told(run.Eval(op, state), state.Facts, op);
        return state.IsAlive ? value : null;
    }

    /// <summary>An if statement. A chain of else-ifs is walked, not entered: it can be as long as generated code likes.</summary>
    private static void Statement(Interpreter run, IConditionalOperation op, FlowState state)
    {
        var exit = FlowState.Dead();
        var entry = state;
        while (true)
        {
            Split(run, op.Condition, entry, out var whenTrue, out var whenFalse);
            if (whenTrue.IsAlive)
                Statements.Run(run, op.WhenTrue, whenTrue);
            exit.Join(whenTrue);
            if (!whenFalse.IsAlive)
                break;
            if (op.WhenFalse is IConditionalOperation { Type: null } next)
            {
                op = next;
                entry = whenFalse;
                continue;
            }

            if (op.WhenFalse is not null)
                Statements.Run(run, op.WhenFalse, whenFalse);
            exit.Join(whenFalse);
            break;
        }

        state.Become(exit);
    }

    /// <summary>An if statement whose two ways are not joined: the caller goes on with both, and runs the next if of a chain.</summary>
    public static void Fork(Interpreter run, IConditionalOperation op, FlowState state, out FlowState whenTrue, out FlowState whenFalse)
    {
        Split(run, op.Condition, state, out whenTrue, out whenFalse);
        if (whenTrue.IsAlive)
            Statements.Run(run, op.WhenTrue, whenTrue);
        if (whenFalse.IsAlive && op.WhenFalse is not (null or IConditionalOperation))
            Statements.Run(run, op.WhenFalse, whenFalse);
    }

    /// <summary><c>a ?? b</c>: <c>b</c> runs only where <c>a</c> is null.</summary>
    public static Value Coalesce(Interpreter run, ICoalesceOperation op, FlowState state)
    {
        var left = run.Eval(op.Value, state);
        run.Ask(left);
        if (left is { HasConstant: true, Constant: null })
            return run.Eval(op.WhenNull, state);
        if (left.HasConstant || (!left.Choices.IsEmpty && !left.Choices.Contains(null) && Mirrors.IsSteady(run, op.Value)))
            return left;
        left = left.Without(null);
        var other = state.Clone();
        Narrowing.LearnNull(left, state, other);
        var right = run.Eval(op.WhenNull, other);
        if (!other.IsAlive)
            return left;
        state.Join(other);
        return left.Join(right);
    }

    /// <summary><c>a?.B</c>: what follows runs only where <c>a</c> is not null.</summary>
    public static Value Access(Interpreter run, IConditionalAccessOperation op, FlowState state)
    {
        var receiver = run.Eval(op.Operation, state);
        if (receiver is { HasConstant: true, Constant: null })
            return Value.Clean;
        var skipped = state.Clone();
        Narrowing.LearnNull(receiver, state, skipped);
        run.Frame.Accessed.Push(receiver);
        var value = run.Eval(op.WhenNotNull, state);
        run.Frame.Accessed.Pop();
        state.Join(skipped);
        return value;
    }

    /// <summary>Splits the state; <paramref name="state"/> itself is used up.</summary>
    public static void Split(Interpreter run, IOperation condition, FlowState state, out FlowState whenTrue, out FlowState whenFalse)
    {
        if (condition.ConstantValue is { HasValue: true, Value: bool constant })
        {
            Constant(state, constant, out whenTrue, out whenFalse);
            return;
        }

        if (ReferenceEquals(condition, run.Frame.Decided.Condition))
        {
            Constant(state, run.Frame.Decided.Answer, out whenTrue, out whenFalse);
            return;
        }

        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                Split(run, parenthesized.Operand, state, out whenTrue, out whenFalse);
                return;
            case IConversionOperation { OperatorMethod: null } conversion when conversion.Type?.SpecialType == SpecialType.System_Boolean:
                Split(run, conversion.Operand, state, out whenTrue, out whenFalse);
                return;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.True, OperatorMethod: null } isTrue:
                Split(run, isTrue.Operand, state, out whenTrue, out whenFalse);
                return;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                Split(run, not.Operand, state, out whenFalse, out whenTrue);
                return;
            case IBinaryOperation binary when (binary.OperatorMethod is null || Equality.IsNullTest(run, binary)) && SplitBinary(run, binary, state, out whenTrue, out whenFalse):
                Listed.LearnPlace(run, binary, whenTrue, whenFalse);
                return;
            case IIsTypeOperation test:
                Narrowing.SplitType(run, test, state, out whenTrue, out whenFalse);
                return;
            case IIsPatternOperation pattern:
                Patterns.Split(run, pattern, state, out whenTrue, out whenFalse);
                return;
            case IConditionalOperation { WhenFalse: not null } ternary:
                SplitTernary(run, ternary, state, out whenTrue, out whenFalse);
                return;
            case ISwitchExpressionOperation choice when choice.Type?.SpecialType == SpecialType.System_Boolean:
                Switches.Split(run, choice, state, out whenTrue, out whenFalse);
                return;
        }

        var value = run.Eval(condition, state);
        run.Ask(value);
        Split(value, state, out whenTrue, out whenFalse);
        if (value.HasConstant)
            return;
        Learn(run, condition, whenTrue, whenFalse);
        if (condition is IBinaryOperation comparison)
        {
            Listed.LearnPlace(run, comparison, whenTrue, whenFalse);
            Comparisons.Learn(run, comparison, whenTrue, whenFalse);
        }

        Narrowing.ToConstant(run, condition, value, true, whenTrue);
        Narrowing.ToConstant(run, condition, value, false, whenFalse);
    }

    /// <summary>What the answer of a call tells of the variables it was asked about.</summary>
    public static void Learn(Interpreter run, IOperation condition, FlowState whenTrue, FlowState whenFalse)
    {
        Settled.OfCondition(run, condition, whenTrue, whenFalse);
        Narrowing.ToBlank(run, condition, whenTrue);
        Narrowing.ToNone(run, condition, whenFalse);
        EqualTests.Learn(run, condition, whenTrue, whenFalse);
        Listed.Learn(run, condition, whenTrue);
        SettledFilters.OfCondition(run, condition, whenTrue);
    }

    private static void Split(Value value, FlowState state, out FlowState whenTrue, out FlowState whenFalse)
    {
        if (value.HasConstant && value.Constant is bool folded)
        {
            Constant(state, folded, out whenTrue, out whenFalse);
            return;
        }

        whenFalse = state.Clone();
        whenTrue = state;
        whenTrue.Facts = GuardFacts.Learn(whenTrue.Facts, value.Condition.WhenTrue);
        whenFalse.Facts = GuardFacts.Learn(whenFalse.Facts, value.Condition.WhenFalse);
    }

    /// <summary>A boolean operation as a value: what it says of guards is kept, so that a local can hold it.</summary>
    public static Value AsValue(Interpreter run, IOperation condition, FlowState state)
    {
        var answering = run.Frame.Answering;
        run.Frame.Answering = null; // what can't be split is evaluated as any other value, not split again
        Split(run, condition, state, out var whenTrue, out var whenFalse);
        run.Frame.Answering = answering;
        Settled.Note(run, condition, whenTrue, whenFalse);
        var value = whenTrue.IsAlive == whenFalse.IsAlive
            ? Value.Of(ConditionValue.Of(whenTrue.Facts, whenFalse.Facts))
            : Value.OfConstant(whenTrue.IsAlive);
        var joined = whenTrue;
        joined.Join(whenFalse);
        state.Become(joined);
        return value;
    }

    private static bool SplitBinary(Interpreter run, IBinaryOperation op, FlowState state, out FlowState whenTrue, out FlowState whenFalse)
    {
        switch (op.OperatorKind)
        {
            case BinaryOperatorKind.ConditionalAnd:
                Split(run, op.LeftOperand, state, out var bothTrue, out whenFalse);
                Split(run, op.RightOperand, bothTrue, out whenTrue, out var rightFalse);
                whenFalse.Join(rightFalse);
                return true;
            case BinaryOperatorKind.ConditionalOr:
                Split(run, op.LeftOperand, state, out whenTrue, out var bothFalse);
                Split(run, op.RightOperand, bothFalse, out var rightTrue, out whenFalse);
                whenTrue.Join(rightTrue);
                return true;
            case BinaryOperatorKind.And or BinaryOperatorKind.Or when op.Type?.SpecialType == SpecialType.System_Boolean:
                SplitEager(run, op, state, out whenTrue, out whenFalse);
                return true;
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals:
                return Equality.Split(run, op, state, out whenTrue, out whenFalse);
            case BinaryOperatorKind.ExclusiveOr when Equality.IsWithConstant(op):
                return Equality.Split(run, op, state, out whenTrue, out whenFalse); // one or the other and not both: unequal
            default:
                whenTrue = whenFalse = state;
                return false;
        }
    }

    /// <summary><c>a &amp; b</c>, <c>a | b</c>: both run, whatever the first says.</summary>
    private static void SplitEager(Interpreter run, IBinaryOperation op, FlowState state, out FlowState whenTrue, out FlowState whenFalse)
    {
        var left = run.Eval(op.LeftOperand, state);
        var right = run.Eval(op.RightOperand, state);
        Split(Eager(op.OperatorKind, left, right), state, out whenTrue, out whenFalse);
    }

    /// <summary>What two answers say together.</summary>
    public static Value Eager(BinaryOperatorKind kind, Value left, Value right)
    {
        if (kind == BinaryOperatorKind.ExclusiveOr)
            return right is { HasConstant: true, Constant: bool turned } ? turned ? left.With(left.Condition.Negate()) : left : Value.Unknown;
        var isAnd = kind == BinaryOperatorKind.And;
        foreach (var side in new[] { left, right })
        {
            if (side.HasConstant && side.Constant is bool constant)
                return constant == isAnd ? ReferenceEquals(side, left) ? right : left : side;
        }

        var (first, second) = (left.Condition, right.Condition);
        return Value.Of(isAnd
            ? ConditionValue.Of(GuardFacts.Both(first.WhenTrue, second.WhenTrue), GuardFacts.Join(first.WhenFalse, second.WhenFalse))
            : ConditionValue.Of(GuardFacts.Join(first.WhenTrue, second.WhenTrue), GuardFacts.Both(first.WhenFalse, second.WhenFalse)));
    }

    private static void SplitTernary(Interpreter run, IConditionalOperation op, FlowState state, out FlowState whenTrue, out FlowState whenFalse)
    {
        Split(run, op.Condition, state, out var first, out var second);
        Split(run, op.WhenTrue, first, out whenTrue, out whenFalse);
        Split(run, op.WhenFalse!, second, out var otherTrue, out var otherFalse); // checked by the caller
        whenTrue.Join(otherTrue);
        whenFalse.Join(otherFalse);
    }

    private static void Constant(FlowState state, bool value, out FlowState whenTrue, out FlowState whenFalse)
    {
        var dead = FlowState.Dead();
        whenTrue = value ? state : dead;
        whenFalse = value ? dead : state;
    }
}
