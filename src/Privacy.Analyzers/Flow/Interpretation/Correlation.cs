using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Conditions that ask the same variable twice: what the first let in, the second may keep out. Syntactic and cheap: the answer only decides
/// whether the two ways of the first are followed apart.
/// </summary>
internal static class Correlation
{
    /// <summary>In longer blocks the question would cost more than it is worth.</summary>
    private const int MaxStatements = 64;

    /// <summary>Of longer chains of conditions the last are asked about.</summary>
    private const int MaxParts = 4;

    public static bool IsAskedAgain(IBlockOperation block, int index, IConditionalOperation choice, FlowState state) =>
        block.Operations.Length - index is > 1 and <= MaxStatements
        && (IsAskedAgain(block, index, choice.Condition) || IsMirrorAsked(block, index, choice.Condition, state) || SetsWhatIsAsked(block, index, choice));

    /// <summary>One way puts another object into the variable, the other way writes to the object in it: afterwards it holds one of two, each in its own way.</summary>
    public static bool ReplacesWhatIsWritten(IBlockOperation block, int index, IConditionalOperation choice) =>
        choice.WhenFalse is { } other && block.Operations.Length - index is > 1 and <= MaxStatements
        && ((Replaced(choice.WhenTrue) is { } one && Writes(other, one)) || (Replaced(other) is { } two && Writes(choice.WhenTrue, two)));

    /// <summary>The variable that the last statement of a way gives another object.</summary>
    private static ILocalSymbol? Replaced(IOperation way)
    {
        if (way is IBlockOperation block)
            way = block.Operations.Length == 0 ? way : block.Operations[block.Operations.Length - 1];
        return way is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Type: { IsReferenceType: true, SpecialType: SpecialType.None } } target } } ? target.Local : null;
    }

    private static bool Writes(IOperation way, ILocalSymbol variable)
    {
        foreach (var op in way.DescendantsAndSelf())
        {
            if (op is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: ILocalReferenceOperation holder } } && SymbolEqualityComparer.Default.Equals(holder.Local, variable))
                return true;
        }

        return false;
    }

    /// <summary>One of the ways gives a variable a constant, and it is asked about later: <c>done = true</c>, <c>error = "none"</c>.</summary>
    private static bool SetsWhatIsAsked(IBlockOperation block, int index, IConditionalOperation choice) =>
        SetsWhatIsAsked(block, index, choice.WhenTrue) || (choice.WhenFalse is not null && SetsWhatIsAsked(block, index, choice.WhenFalse));

    private static bool SetsWhatIsAsked(IBlockOperation block, int index, IOperation way)
    {
        if (way is IBlockOperation statements)
        {
            foreach (var statement in statements.Operations)
            {
                if (SetsWhatIsAsked(block, index, statement))
                    return true;
            }

            return false;
        }

        return way is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Value.ConstantValue.HasValue: true, Target: ILocalReferenceOperation { Type: { } type } target } }
            && (IsFew(type) || type.IsReferenceType || type.SpecialType == SpecialType.System_Int32)
            && IsAskedLater(block, index, target.Local);
    }

    /// <summary>A yes or no, or its opposite, that another variable keeps from here on: <c>var isOff = !isOn</c>, where both are asked later.</summary>
    public static bool IsKept(IBlockOperation block, int index, IOperation condition) =>
        condition is { Parent: not (IConditionalOperation or ISwitchExpressionOperation) } and (IUnaryOperation or ILocalReferenceOperation or IParameterReferenceOperation) && Asked(condition) is { } variable && IsAskedLater(block, index, variable);

    /// <summary>The condition that decides which of several values a variable is given here, where it is asked again.</summary>
    public static IOperation? Choice(IBlockOperation block, int index)
    {
        var value = block.Operations[index] switch
        {
            IVariableDeclarationGroupOperation { Declarations: { Length: 1 } declarations } when declarations[0].Declarators.Length == 1 => declarations[0].Declarators[0].Initializer?.Value,
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment } => assignment.Value,
            _ => null,
        };
        if (block.Operations.Length <= MaxStatements && IsQuestion(Positive(value))
            && Held(block.Operations[index]) is { } answer && IsAskedLater(block, index, answer))
        {
            return value;
        }

        if (block.Operations.Length <= MaxStatements && value is { Type.SpecialType: SpecialType.System_Boolean } && IsKept(block, index, value)
            && Held(block.Operations[index]) is { } kept && IsAskedLater(block, index, kept))
        {
            return value;
        }

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

    /// <summary>What is said to be so or not: <c>!(text != "a" &amp;&amp; text != "b")</c>.</summary>
    public static IOperation? Positive(IOperation? value)
    {
        while (value is IParenthesizedOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null })
            value = value is IParenthesizedOperation parenthesized ? parenthesized.Operand : ((IUnaryOperation)value).Operand;
        return value;
    }

    private static bool IsQuestion(IOperation? value) =>
        value is IIsPatternOperation or IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean, OperatorMethod: null } || Listed.IsTest(value) || IsTest(value);

    /// <summary>A call that answers a question about a variable.</summary>
    private static bool IsTest(IOperation? value)
    {
        if (value is IAwaitOperation { Operation: var awaited })
            value = awaited;
        if (value is not IInvocationOperation call || (call.Type?.SpecialType != SpecialType.System_Boolean && value.Parent is not IAwaitOperation))
            return false;
        if (call.Instance is not null && call.TargetMethod.Name == "Equals" && EqualTests.Whole(call.Instance) is ILocalReferenceOperation or IParameterReferenceOperation)
            return true;
        foreach (var argument in call.Arguments)
        {
            if (EqualTests.Whole(argument.Value) is ILocalReferenceOperation { Type.SpecialType: SpecialType.System_String or SpecialType.System_Object } or IParameterReferenceOperation { Type.SpecialType: SpecialType.System_String or SpecialType.System_Object })
                return true;
        }

        return false;
    }

    /// <summary>The variable that keeps an answer: <c>var known = text == "none"</c>.</summary>
    private static ILocalSymbol? Held(IOperation statement) =>
        statement is IVariableDeclarationGroupOperation group ? group.Declarations[0].Declarators[0].Symbol : (statement as IExpressionStatementOperation)?.Operation is ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } ? target.Local : null;

    private static bool IsAskedAgain(IBlockOperation block, int index, IOperation condition)
    {
        if (block.Operations.Length > MaxStatements)
            return false;
        for (var i = 0; i < MaxParts && condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr, OperatorMethod: null } both; i++)
        {
            if (Asked(both.RightOperand) is { } last && IsAskedLater(block, index, last))
                return true;
            condition = both.LeftOperand;
        }

        return Asked(condition) is { } variable && IsAskedLater(block, index, variable);
    }

    /// <summary>A variable that holds the same, or the opposite, is asked about later.</summary>
    private static bool IsMirrorAsked(IBlockOperation block, int index, IOperation condition, FlowState state)
    {
        if (state.Answers.Last.Copies.IsEmpty || Asked(condition) is not { } variable)
            return false;
        foreach (var (one, two, _) in state.Answers.Last.Copies)
        {
            if ((SymbolEqualityComparer.Default.Equals(one, variable) && IsAskedLater(block, index, two)) || (SymbolEqualityComparer.Default.Equals(two, variable) && IsAskedLater(block, index, one)))
                return true;
        }

        return false;
    }

    private static bool IsAskedLater(IBlockOperation block, int index, ISymbol variable)
    {
        for (var i = index + 1; i < block.Operations.Length; i++)
        {
            foreach (var op in block.Operations[i].DescendantsAndSelf())
            {
                var question = Question(op);
                if (question is not null && Names(question, variable))
                    return true;
            }
        }

        return false;
    }

    /// <summary>A question about the variable names the constant.</summary>
    public static bool IsComparedLater(IBlockOperation block, int index, ISymbol variable, object constant)
    {
        for (var i = index + 1; i < block.Operations.Length; i++)
        {
            foreach (var op in block.Operations[i].DescendantsAndSelf())
            {
                if (Question(op) is { } question && Names(question, variable) && HasConstant(op is ISwitchOperation or ISwitchExpressionOperation ? op : question, constant))
                    return true;
            }
        }

        return false;
    }

    private static bool HasConstant(IOperation question, object constant)
    {
        foreach (var op in question.DescendantsAndSelf())
        {
            if (op.ConstantValue.HasValue && Equals(op.ConstantValue.Value, constant))
                return true;
        }

        return false;
    }

    private static IOperation? Question(IOperation op) =>
        op switch
        {
            IConditionalOperation later => later.Condition,
            ISwitchOperation later => later.Value,
            ISwitchExpressionOperation later => later.Value,
            IReturnOperation { ReturnedValue: ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } later } => later,
            _ => null,
        };

    /// <summary>The yes-or-no or enum variable that the condition is about.</summary>
    private static ISymbol? Asked(IOperation condition)
    {
        var isCompared = false;
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
                    isCompared |= pattern.Value.Type?.SpecialType == SpecialType.System_Int32;
                    condition = pattern.Value;
                    break;
                case IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } order:
                    return Comparisons.Asked(order)?.Variable;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality:
                    isCompared = equality.LeftOperand.ConstantValue.HasValue || equality.RightOperand.ConstantValue.HasValue;
                    condition = equality.LeftOperand.ConstantValue.HasValue ? equality.RightOperand : equality.LeftOperand;
                    break;
                case ILocalReferenceOperation { Type: { } type } local when IsFew(type) || (isCompared && type.SpecialType is SpecialType.System_String or SpecialType.System_Int32):
                    return local.Local;
                case IParameterReferenceOperation { Type: { } type } parameter when IsFew(type) || (isCompared && type.SpecialType is SpecialType.System_String or SpecialType.System_Int32):
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
