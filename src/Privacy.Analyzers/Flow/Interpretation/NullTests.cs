using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Whether null is among what a pattern can be given: where it is not, a pattern with members fails only by its members.</summary>
internal static class NullTests
{
    /// <summary>Null surely matches.</summary>
    public static bool Matches(IPatternOperation pattern) =>
        pattern switch
        {
            IConstantPatternOperation constant => constant.Value.ConstantValue is { HasValue: true, Value: null },
            INegatedPatternOperation negated => Excludes(negated.Pattern),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Matches(or.LeftPattern) || Matches(or.RightPattern),
            IBinaryPatternOperation and => Matches(and.LeftPattern) && Matches(and.RightPattern),
            IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => true,
            _ => false,
        };

    /// <summary>Null surely does not match.</summary>
    public static bool Excludes(IPatternOperation pattern) =>
        pattern switch
        {
            IConstantPatternOperation constant => constant.Value.ConstantValue is { HasValue: true, Value: not null },
            INegatedPatternOperation negated => Matches(negated.Pattern),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Excludes(or.LeftPattern) && Excludes(or.RightPattern),
            IBinaryPatternOperation and => Excludes(and.LeftPattern) || Excludes(and.RightPattern),
            ITypePatternOperation or IRecursivePatternOperation or IListPatternOperation or IRelationalPatternOperation => true,
            IDeclarationPatternOperation declaration => !declaration.MatchesNull,
            _ => false,
        };

    /// <summary>By what the expression is, or by the declaration of what it reads: never null.</summary>
    public static bool IsNever(IOperation op) =>
        op switch
        {
            { ConstantValue: { HasValue: true, Value: var constant } } => constant is not null,
            IConversionOperation { OperatorMethod: null, IsTryCast: false } conversion => IsNever(conversion.Operand),
            IAwaitOperation or IDefaultValueOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation => false,
            { Type: { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } } => true,
            IObjectCreationOperation or IAnonymousObjectCreationOperation or IArrayCreationOperation or ICollectionExpressionOperation or IInterpolatedStringOperation
                or IInstanceReferenceOperation or IDelegateCreationOperation or ITypeOfOperation or IWithOperation => true,
            IInvocationOperation call => call.TargetMethod.ReturnType is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated },
            IMemberReferenceOperation { Member: IPropertySymbol { NullableAnnotation: NullableAnnotation.NotAnnotated } or IFieldSymbol { NullableAnnotation: NullableAnnotation.NotAnnotated } } => op.Type?.IsReferenceType == true,
            IParameterReferenceOperation { Parameter: { NullableAnnotation: NullableAnnotation.NotAnnotated, Type.IsReferenceType: true } } => true,
            _ => false,
        };

    /// <summary>The pattern's own test, of type and null, passes whatever it is given.</summary>
    public static bool IsAlways(IRecursivePatternOperation pattern, IOperation tested, bool notNull)
    {
        if (!SymbolEqualityComparer.Default.Equals(pattern.InputType, pattern.MatchedType))
            return false;
        return notNull || pattern.InputType.IsValueType || IsTestedNotNull(pattern, tested);
    }

    /// <summary>By the compiler's own analysis of null, where it makes one.</summary>
    public static bool IsNotNull(IOperation tested) => tested.SemanticModel?.GetTypeInfo(tested.Syntax).Nullability.FlowState == NullableFlowState.NotNull;

    private static bool IsTestedNotNull(IRecursivePatternOperation pattern, IOperation tested)
    {
        if (pattern.Parent is IPropertySubpatternOperation { Member: IMemberReferenceOperation { Member: var member } })
            return member is IPropertySymbol { NullableAnnotation: NullableAnnotation.NotAnnotated } or IFieldSymbol { NullableAnnotation: NullableAnnotation.NotAnnotated };
        return pattern.Parent is IIsPatternOperation or INegatedPatternOperation or IPatternCaseClauseOperation or ISwitchExpressionArmOperation
            && IsNotNull(tested);
    }
}
