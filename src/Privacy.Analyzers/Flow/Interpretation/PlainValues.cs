using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Expressions that throw nothing and run no code of one's own: constants, variables, fields of <c>this</c>, and what compares or joins those.</summary>
internal static class PlainValues
{
    /// <summary>In deeper ones nobody looks: generated code nests as deep as it likes.</summary>
    private const int MaxDepth = 16;

    public static bool CannotThrow(IOperation value) => CannotThrow(value, 0);

    private static bool CannotThrow(IOperation value, int depth)
    {
        if (value.ConstantValue.HasValue || IsVariable(value))
            return true;
        if (++depth > MaxDepth || IsDynamic(value) || (value is IConversionOperation { Operand: var converted } && IsDynamic(converted)))
            return false;
        switch (value)
        {
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                return IsVariable(assignment.Target) && CannotThrow(assignment.Value, depth);
            case IParenthesizedOperation parenthesized:
                return CannotThrow(parenthesized.Operand, depth);
            case IConversionOperation { OperatorMethod: null, IsChecked: false } conversion:
                return (conversion.Conversion.IsImplicit || conversion.IsTryCast) && CannotThrow(conversion.Operand, depth);
            case IUnaryOperation { OperatorMethod: null, OperatorKind: UnaryOperatorKind.Not } not:
                return CannotThrow(not.Operand, depth);
            case IBinaryOperation binary:
                return IsPlain(binary) && CannotThrow(binary.LeftOperand, depth) && CannotThrow(binary.RightOperand, depth);
            case IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } } test:
                return CannotThrow(test.Value, depth);
            case IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: 1 } arguments }:
                return CannotThrow(arguments[0].Value, depth);
            case IInterpolatedStringOperation interpolated:
                return IsOfPlainParts(interpolated, depth);
            default:
                return false;
        }
    }

    public static bool IsVariable(IOperation op) =>
        op is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } };

    private static bool IsDynamic(IOperation op) => op.Type is { TypeKind: TypeKind.Dynamic };

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

    private static bool IsOfPlainParts(IInterpolatedStringOperation op, int depth)
    {
        foreach (var part in op.Parts)
        {
            if (part is IInterpolationOperation { FormatString: null } hole ? !IsPrinted(hole.Expression) || !CannotThrow(hole.Expression, depth) : part is not IInterpolatedStringTextOperation)
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
