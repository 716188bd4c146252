using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Answers;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Switch statements and expressions: every case that can match runs on its own state; constant values choose one.</summary>
internal static class Switches
{
    public static Value Statement(Interpreter run, ISwitchOperation op, FlowState state)
    {
        var value = run.Eval(op.Value, state);
        var exit = FlowState.Dead();
        var remaining = state;
        ISwitchCaseOperation? fallback = null;
        var notNull = false;
        foreach (var section in op.Cases)
        {
            var entry = FlowState.Dead();
            foreach (var clause in section.Clauses)
            {
                if (clause.CaseKind == CaseKind.Default)
                    fallback = section;
                else
                    Clause(run, clause, op.Value, ref value, ref remaining, entry, ref notNull);
                if (clause.Label is not null)
                    run.Frame.Jumps.Arrive(clause.Label, entry);
            }

            if (section != fallback && entry.IsAlive)
                Body(run, section, entry, exit);
        }

        if (AnswersBoth(op))
            remaining = FlowState.Dead();
        if (fallback is not null)
            Body(run, fallback, remaining, exit);
        else
            exit.Join(remaining);
        Jumped(run, op, exit);
        run.Frame.Jumps.Arrive(op.ExitLabel, exit);
        run.Frame.Jumps.Forget(op.ExitLabel);
        state.Become(exit);
        return Value.Unknown;
    }

    /// <summary>What <c>goto case</c> jumps to, backwards too: those sections run again until no more jumps come.</summary>
    private static void Jumped(Interpreter run, ISwitchOperation op, FlowState exit)
    {
        for (var round = 0; Limits.Allows(run, round); round++)
        {
            var changes = Changes(run, op);
            var jumped = false;
            foreach (var section in op.Cases)
            {
                var entry = FlowState.Dead();
                foreach (var clause in section.Clauses)
                {
                    if (clause.Label is not null)
                        run.Frame.Jumps.Arrive(clause.Label, entry);
                }

                jumped |= entry.IsAlive;
                Body(run, section, entry, exit);
            }

            if (!jumped || Changes(run, op) == changes)
                return;
        }
    }

    private static int Changes(Interpreter run, ISwitchOperation op)
    {
        var changes = 0;
        foreach (var section in op.Cases)
        {
            foreach (var clause in section.Clauses)
                changes += clause.Label is null ? 0 : run.Frame.Jumps.Changes(clause.Label);
        }

        return changes;
    }

    public static Value Expression(Interpreter run, ISwitchExpressionOperation op, FlowState state)
    {
        if (ReferenceEquals(op, run.Frame.Answering) && op.Type?.SpecialType == SpecialType.System_Boolean)
            return Branches.AsValue(run, op, state);
        var exit = FlowState.Dead();
        Value? result = null;
        var value = run.Eval(op.Value, state);
        var remaining = state.Clone();
        var notNull = false;
        foreach (var arm in op.Arms)
        {
            if (!Arm(run, op, arm, ref value, ref remaining, ref notNull, out var matched))
                break;
            if (!matched.IsAlive)
                continue;
            var armValue = ConditionValue.Told(run.Eval(arm.Value, matched), matched.Facts, arm.Value);
            if (!matched.IsAlive)
                continue;
            result = result is null ? armValue : result.Join(armValue);
            exit.Join(matched);
        }

        state.Become(exit);
        return result ?? Value.Unknown;
    }

    /// <summary>A switch expression as a condition: each arm is one where it matches.</summary>
    public static void Split(Interpreter run, ISwitchExpressionOperation op, FlowState state, out FlowState whenTrue, out FlowState whenFalse)
    {
        whenTrue = FlowState.Dead();
        whenFalse = FlowState.Dead();
        var value = run.Eval(op.Value, state);
        var remaining = state;
        var notNull = false;
        foreach (var arm in op.Arms)
        {
            if (!Arm(run, op, arm, ref value, ref remaining, ref notNull, out var matched))
                break;
            if (!matched.IsAlive)
                continue;
            Branches.Split(run, arm.Value, matched, out var isTrue, out var isFalse);
            whenTrue.Join(isTrue);
            whenFalse.Join(isFalse);
        }
    }

    /// <summary>The state in which the arm is taken, and what is left for the next ones; false where nothing was left for it.</summary>
    private static bool Arm(Interpreter run, ISwitchExpressionOperation op, ISwitchExpressionArmOperation arm, ref Value value, ref FlowState remaining, ref bool notNull, out FlowState matched)
    {
        matched = remaining;
        if (!remaining.IsAlive)
            return false;
        if (ReferenceEquals(arm.Pattern, run.Frame.Decided.Condition) && !run.Frame.Decided.Answer)
        {
            matched = FlowState.Dead(); // the ways parted by it
            return true;
        }

        Patterns.Match(run, arm.Pattern, value, op.Value, remaining, out matched, out var unmatched, notNull);
        notNull |= arm.Guard is null && NullTests.Matches(arm.Pattern);
        if (arm.Guard is not null)
        {
            Branches.Split(run, arm.Guard, matched, out matched, out var refused);
            unmatched.Join(refused);
        }
        else
        {
            value = Narrowing.Unmatched(run, arm.Pattern, value);
        }

        remaining = unmatched;
        return true;
    }

    /// <summary>A yes or no with a case for each: no third way.</summary>
    private static bool AnswersBoth(ISwitchOperation op)
    {
        if (op.Value.Type?.SpecialType != SpecialType.System_Boolean)
            return false;
        var (yes, no) = (false, false);
        foreach (var section in op.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                var value = clause switch
                {
                    ISingleValueCaseClauseOperation single => single.Value,
                    IPatternCaseClauseOperation { Guard: null, Pattern: IConstantPatternOperation constant } => constant.Value,
                    _ => null,
                };
                yes |= value?.ConstantValue is { HasValue: true, Value: true };
                no |= value?.ConstantValue is { HasValue: true, Value: false };
            }
        }

        return yes && no;
    }

    private static void Clause(Interpreter run, ICaseClauseOperation clause, IOperation tested, ref Value value, ref FlowState remaining, FlowState entry, ref bool notNull)
    {
        if (!remaining.IsAlive)
            return;
        FlowState matched;
        FlowState unmatched;
        switch (clause)
        {
            case IPatternCaseClauseOperation pattern:
                Patterns.Match(run, pattern.Pattern, value, tested, remaining, out matched, out unmatched, notNull);
                notNull |= pattern.Guard is null && NullTests.Matches(pattern.Pattern);
                if (pattern.Guard is not null)
                {
                    Branches.Split(run, pattern.Guard, matched, out matched, out var refused);
                    unmatched.Join(refused);
                }
                else
                {
                    value = Narrowing.Unmatched(run, pattern.Pattern, value);
                }

                break;
            case ISingleValueCaseClauseOperation single:
                Patterns.MatchConstant(run, single.Value, tested.Type, value, tested, remaining, out matched, out unmatched);
                notNull |= single.Value.ConstantValue is { HasValue: true, Value: null };
                if (single.Value.ConstantValue.HasValue)
                    value = AnswerTests.Without(value, tested.Type, single.Value.ConstantValue.Value).Without(single.Value.ConstantValue.Value);
                break;
            default:
                unmatched = remaining.Clone();
                matched = remaining;
                break;
        }

        entry.Join(matched);
        remaining = unmatched;
    }

    private static void Body(Interpreter run, ISwitchCaseOperation section, FlowState entry, FlowState exit)
    {
        if (!entry.IsAlive)
            return;
        foreach (var statement in section.Body)
        {
            if (!entry.IsAlive && statement.Kind != OperationKind.Labeled)
                continue;
            Statements.Run(run, statement, entry);
        }

        exit.Join(entry);
    }
}
