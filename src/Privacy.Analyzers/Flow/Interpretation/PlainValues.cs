using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Expressions that throw nothing and run no code of one's own: constants, variables, fields of <c>this</c>, and what compares or joins those.</summary>
internal static class PlainValues
{
    public static bool CannotThrow(IOperation value)
    {
        if (value.ConstantValue.HasValue || IsVariable(value))
            return true;
        switch (value)
        {
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                return IsVariable(assignment.Target) && CannotThrow(assignment.Value);
            case IParenthesizedOperation parenthesized:
                return CannotThrow(parenthesized.Operand);
            case IConversionOperation { OperatorMethod: null, IsChecked: false } conversion:
                return (conversion.Conversion.IsImplicit || conversion.IsTryCast) && CannotThrow(conversion.Operand);
            case IUnaryOperation { OperatorMethod: null, OperatorKind: UnaryOperatorKind.Not }:
                return CannotThrow(((IUnaryOperation)value).Operand);
            case IBinaryOperation binary:
                return IsPlain(binary) && CannotThrow(binary.LeftOperand) && CannotThrow(binary.RightOperand);
            case IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } } test:
                return CannotThrow(test.Value);
            case IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: 1 } arguments }:
                return CannotThrow(arguments[0].Value);
            case IInterpolatedStringOperation interpolated:
                return IsOfPlainParts(interpolated);
            default:
                return false;
        }
    }

    public static bool IsVariable(IOperation op) =>
        op is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } };

    /// <summary>Comparisons, and sums of texts whose ToString is the library's.</summary>
    private static bool IsPlain(IBinaryOperation op)
    {
        switch (op.OperatorKind)
        {
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr
                or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual:
                return op.OperatorMethod is null || op.OperatorMethod.ContainingType.SpecialType != SpecialType.None;
            case BinaryOperatorKind.Add:
                return op.Type?.SpecialType == SpecialType.System_String && IsPrinted(op.LeftOperand) && IsPrinted(op.RightOperand);
            default:
                return false;
        }
    }

    private static bool IsOfPlainParts(IInterpolatedStringOperation op)
    {
        foreach (var part in op.Parts)
        {
            if (part is IInterpolationOperation { FormatString: null } hole ? !IsPrinted(hole.Expression) || !CannotThrow(hole.Expression) : part is not IInterpolatedStringTextOperation)
                return false;
        }

        return true;
    }

    private static bool IsPrinted(IOperation op)
    {
        var type = Narrowing.Plain(op).Type;
        return type is { SpecialType: SpecialType.System_String or (>= SpecialType.System_Boolean and <= SpecialType.System_Double) };
    }
}
