using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Conditions that ask the same variable twice: what the first let in, the second may keep out. Syntactic and cheap: the answer only decides
/// whether the two ways of the first are followed apart.
/// </summary>
internal static class Correlation
{
    /// <summary>In longer blocks the question would cost more than it is worth.</summary>
    private const int MaxStatements = 64;

    public static bool IsAskedAgain(IBlockOperation block, int index, IConditionalOperation choice) => IsAskedAgain(block, index, choice.Condition);

    /// <summary>The condition that decides which of several values a variable is given here, where it is asked again.</summary>
    public static IOperation? Choice(IBlockOperation block, int index)
    {
        var value = block.Operations[index] switch
        {
            IVariableDeclarationGroupOperation { Declarations: { Length: 1 } declarations } when declarations[0].Declarators.Length == 1 => declarations[0].Declarators[0].Initializer?.Value,
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment } => assignment.Value,
            _ => null,
        };
        while (value is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
            value = value is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)value).Operand;
        var condition = value switch
        {
            IConditionalOperation choice => choice.Condition,
            ISwitchExpressionOperation { Value: { Type.SpecialType: SpecialType.System_Boolean } asked } => asked,
            _ => null,
        };
        return condition is not null && IsAskedAgain(block, index, condition) ? condition : null;
    }

    private static bool IsAskedAgain(IBlockOperation block, int index, IOperation condition)
    {
        if (block.Operations.Length > MaxStatements || Asked(condition) is not { } variable)
            return false;
        for (var i = index + 1; i < block.Operations.Length; i++)
        {
            foreach (var op in block.Operations[i].DescendantsAndSelf())
            {
                var question = op switch
                {
                    IConditionalOperation later => later.Condition,
                    ISwitchOperation later => later.Value,
                    ISwitchExpressionOperation later => later.Value,
                    _ => null,
                };
                if (question is not null && Names(question, variable))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The yes-or-no or enum variable that the condition is about.</summary>
    private static ISymbol? Asked(IOperation condition)
    {
        while (true)
        {
            switch (condition)
            {
                case IParenthesizedOperation parenthesized:
                    condition = parenthesized.Operand;
                    break;
                case IConversionOperation { OperatorMethod: null } conversion:
                    condition = conversion.Operand;
                    break;
                case IUnaryOperation { OperatorMethod: null } not:
                    condition = not.Operand;
                    break;
                case IIsPatternOperation pattern:
                    condition = pattern.Value;
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality:
                    condition = equality.LeftOperand.ConstantValue.HasValue ? equality.RightOperand : equality.LeftOperand;
                    break;
                case ILocalReferenceOperation { Type: { } type } local when IsFew(type):
                    return local.Local;
                case IParameterReferenceOperation { Type: { } type } parameter when IsFew(type):
                    return parameter.Parameter;
                default:
                    return null;
            }
        }
    }

    private static bool IsFew(ITypeSymbol type) => type.SpecialType == SpecialType.System_Boolean || type.TypeKind == TypeKind.Enum;

    private static bool Names(IOperation condition, ISymbol variable)
    {
        foreach (var op in condition.DescendantsAndSelf())
        {
            if (op is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, variable))
                return true;
            if (op is IParameterReferenceOperation parameter && SymbolEqualityComparer.Default.Equals(parameter.Parameter, variable))
                return true;
        }

        return false;
    }
}
