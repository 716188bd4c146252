using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Answers;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Comparisons by <c>==</c>, <c>!=</c>, and <c>^</c> of a yes or no: with a constant, each side of the split knows more.</summary>
internal static class Equality
{
    /// <summary>Splits the state; false, and nothing done, where neither side is a constant.</summary>
    public static bool Split(Interpreter run, IBinaryOperation op, FlowState state, out FlowState whenTrue, out FlowState whenFalse)
    {
        var negated = op.OperatorKind != BinaryOperatorKind.Equals;
        var (tested, constant) = Unwrap(op.RightOperand).ConstantValue is { HasValue: true, Value: bool right }
            ? (op.LeftOperand, (bool?)right)
            : Unwrap(op.LeftOperand).ConstantValue is { HasValue: true, Value: bool left } ? (op.RightOperand, left) : (op.LeftOperand, null);
        if (constant is not { } expected || (Unwrap(tested).Type is { SpecialType: not SpecialType.System_Boolean } type && !AnswerTests.IsTruthOrNone(type)))
            return SplitConstant(run, op, state, out whenTrue, out whenFalse);

        if (Unwrap(tested).Type?.SpecialType != SpecialType.System_Boolean)
        {
            var answer = run.Eval(tested, state);
            Patterns.MatchConstant(run, Unwrap(ReferenceEquals(tested, op.LeftOperand) ? op.RightOperand : op.LeftOperand), tested.Type, answer, tested, state, out var same, out var other);
            if (expected)
                EqualTests.Learn(run, Unwrap(tested), same, FlowState.Dead());
            (whenTrue, whenFalse) = negated ? (other, same) : (same, other);
            return true;
        }

        if (expected == negated)
            Branches.Split(run, Unwrap(tested), state, out whenFalse, out whenTrue);
        else
            Branches.Split(run, Unwrap(tested), state, out whenTrue, out whenFalse);
        return true;
    }

    /// <summary>A comparison with a constant: where it holds, an enum is that constant.</summary>
    private static bool SplitConstant(Interpreter run, IBinaryOperation op, FlowState state, out FlowState whenTrue, out FlowState whenFalse)
    {
        var (left, right) = (Uncast(op.LeftOperand), Uncast(op.RightOperand));
        var (tested, constant) = IsFixed(run, right) ? (op.LeftOperand, right) : (op.RightOperand, left);
        if (!IsFixed(run, constant))
        {
            whenTrue = whenFalse = state;
            return false;
        }

        var value = run.Eval(tested, state);
        Patterns.MatchConstant(run, constant, tested.Type, value, tested, state, out var same, out var other);
        if (constant.ConstantValue is { HasValue: true, Value: 0 } && tested is IPropertyReferenceOperation { Property: { Name: "Length", ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text } && same.IsAlive)
            Narrowing.Settle(run, text, same); // there is nothing in it
        if (constant.ConstantValue is { HasValue: true, Value: 0 })
            EqualTests.LearnZero(run, tested, same);
        (whenTrue, whenFalse) = op.OperatorKind == BinaryOperatorKind.Equals ? (same, other) : (other, same);
        return true;
    }

    /// <summary>A text that is compared as an object is the text.</summary>
    private static IOperation Uncast(IOperation op) =>
        op is IConversionOperation { OperatorMethod: null, Type: { IsReferenceType: true } or { TypeKind: TypeKind.Dynamic }, Operand.Type.SpecialType: SpecialType.System_String } conversion ? conversion.Operand : op;

    /// <summary>A constant, or a static field that holds one for good.</summary>
    private static bool IsFixed(Interpreter run, IOperation op) =>
        op.ConstantValue.HasValue
        || (op is IFieldReferenceOperation { Field: { IsStatic: true } field } && run.Engine.Facts.Of(field).Tag is null && run.Engine.Constants.TryFind(field, run.Engine.Cancel, out _));

    /// <summary>Compared with null by an operator that nobody here wrote: that of a record, of a library's type.</summary>
    public static bool IsNullTest(Interpreter run, IBinaryOperation op) =>
        (op.RightOperand.ConstantValue is { HasValue: true, Value: null } || op.LeftOperand.ConstantValue is { HasValue: true, Value: null })
        && op.OperatorMethod is { } method && !run.HasBody(method);

    /// <summary>A yes or no beside another that is known.</summary>
    public static bool IsWithConstant(IBinaryOperation op) =>
        Unwrap(op.LeftOperand).ConstantValue is { HasValue: true, Value: bool } || Unwrap(op.RightOperand).ConstantValue is { HasValue: true, Value: bool };

    /// <summary>The <c>bool?</c> made of a <c>bool</c> for a comparison is the <c>bool</c>.</summary>
    private static IOperation Unwrap(IOperation op) =>
        op is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion ? conversion.Operand : op;
}
