using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Domain.Tables;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Numbers compared with constants: behind <c>if (count &lt; 0) return;</c> a variable is none below zero, and a test that asks the same again, or the
/// opposite, is decided. Refines, never adds.
/// </summary>
internal static class Comparisons
{
    /// <summary>What the comparison says of the variable on either side of the split.</summary>
    public static void Learn(Interpreter run, IBinaryOperation op, FlowState whenTrue, FlowState whenFalse)
    {
        if (op.OperatorMethod is null && Asked(op) is var (variable, kind, bound))
            Learn(run, variable, kind, bound, op, whenTrue, whenFalse);
    }

    /// <summary>The same of a pattern: <c>count is &lt; 0</c>.</summary>
    public static void Learn(Interpreter run, IRelationalPatternOperation pattern, IOperation tested, FlowState whenTrue, FlowState whenFalse)
    {
        if (pattern.Value.ConstantValue is { HasValue: true, Value: var constant } && Whole(constant) is { } bound && Number(tested) is { } variable)
            Learn(run, variable, pattern.OperatorKind, bound, tested, whenTrue, whenFalse);
    }

    private static void Learn(Interpreter run, ISymbol variable, BinaryOperatorKind kind, long bound, IOperation op, FlowState whenTrue, FlowState whenFalse)
    {
        if (!Mirrors.IsItself(variable) || run.Functions.References.Shared.Contains(variable, op))
            return;
        Keep(variable, kind, bound, whenTrue);
        Keep(variable, Opposite(kind), bound, whenFalse);
    }

    /// <summary>The answer, where what is known of the variable says it.</summary>
    public static bool? Decide(Interpreter run, IOperation tested, BinaryOperatorKind kind, object? constant, FlowState state)
    {
        if (state.Answers.Last.Ranges.IsEmpty || Whole(constant) is not { } bound || Mirrors.Variable(Mirrors.Bare(tested)) is not { } variable || state.Answers.Last.Ranges.Of(variable) is not var (least, most))
            return null;
        if (run.Functions.References.Shared.Contains(variable, tested))
            return null;
        return kind switch
        {
            BinaryOperatorKind.LessThan => most < bound ? true : least >= bound ? false : null,
            BinaryOperatorKind.LessThanOrEqual => most <= bound ? true : least > bound ? false : null,
            BinaryOperatorKind.GreaterThan => least > bound ? true : most <= bound ? false : null,
            BinaryOperatorKind.GreaterThanOrEqual => least >= bound ? true : most < bound ? false : null,
            BinaryOperatorKind.Equals => bound < least || bound > most ? false : least == most ? true : null,
            BinaryOperatorKind.NotEquals => bound < least || bound > most ? true : least == most ? false : null,
            _ => null,
        };
    }

    public static bool? Decide(Interpreter run, IBinaryOperation op, FlowState state) =>
        !state.Answers.Last.Ranges.IsEmpty && Asked(op) is var (_, kind, bound) ? Decide(run, op.RightOperand.ConstantValue.HasValue ? op.LeftOperand : op.RightOperand, kind, bound, state) : null;

    /// <summary>The variable that is compared with a constant, and how, with the variable on the left.</summary>
    public static (ISymbol Variable, BinaryOperatorKind Kind, long Bound)? Asked(IBinaryOperation op)
    {
        if (op.RightOperand.ConstantValue is { HasValue: true, Value: var right } && Whole(right) is { } above)
            return Number(op.LeftOperand) is { } variable ? (variable, op.OperatorKind, above) : null;
        if (op.LeftOperand.ConstantValue is { HasValue: true, Value: var left } && Whole(left) is { } below)
            return Number(op.RightOperand) is { } variable ? (variable, Turned(op.OperatorKind), below) : null;
        return null;
    }

    /// <summary>A variable of whole numbers; a wider type that it is compared as holds the same.</summary>
    private static ISymbol? Number(IOperation op) =>
        Mirrors.Bare(op) is { Type.SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Int64 } bare ? Mirrors.Variable(bare) : null;

    private static long? Whole(object? constant) =>
        constant switch
        {
            int number => number,
            uint or long or short or ushort or byte or sbyte => Convert.ToInt64(constant, System.Globalization.CultureInfo.InvariantCulture),
            _ => null,
        };

    private static void Keep(ISymbol variable, BinaryOperatorKind kind, long bound, FlowState state)
    {
        if (!state.IsAlive)
            return;
        var ranges = state.Answers.Last.Ranges;
        var (least, most) = ranges.Of(variable) ?? (long.MinValue, long.MaxValue);
        switch (kind)
        {
            case BinaryOperatorKind.LessThan when bound > long.MinValue:
                most = Math.Min(most, bound - 1);
                break;
            case BinaryOperatorKind.LessThanOrEqual:
                most = Math.Min(most, bound);
                break;
            case BinaryOperatorKind.GreaterThan when bound < long.MaxValue:
                least = Math.Max(least, bound + 1);
                break;
            case BinaryOperatorKind.GreaterThanOrEqual:
                least = Math.Max(least, bound);
                break;
            case BinaryOperatorKind.Equals:
                (least, most) = (bound, bound);
                break;
            default:
                return;
        }

        if (least > most)
            return; // the state is on no way that is taken
        state.Answers = state.Answers.With(state.Answers.Last.With(ranges.With(variable, least, most)));
    }

    private static BinaryOperatorKind Turned(BinaryOperatorKind kind) =>
        kind switch
        {
            BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
            BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
            BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
            BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
            _ => kind,
        };

    private static BinaryOperatorKind Opposite(BinaryOperatorKind kind) =>
        kind switch
        {
            BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThanOrEqual,
            BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThan,
            BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThanOrEqual,
            BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThan,
            BinaryOperatorKind.Equals => BinaryOperatorKind.NotEquals,
            BinaryOperatorKind.NotEquals => BinaryOperatorKind.Equals,
            _ => kind,
        };
}
