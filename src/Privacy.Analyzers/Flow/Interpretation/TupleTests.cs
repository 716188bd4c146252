using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Patterns for a tuple that is made to be asked about: <c>(a, b) switch { (true, false) => … }</c>.</summary>
internal static class TupleTests
{
    /// <summary>What stands in the places of the tuple, where nothing in it, and no condition of a case, writes to a variable; else none.</summary>
    public static ImmutableArray<IOperation> Asked(IOperation tested, int count)
    {
        if (Narrowing.Plain(tested) is not ITupleOperation tuple || tuple.Elements.Length != count || WritesInGuard(tested.Parent))
            return [];
        foreach (var element in tuple.Elements)
        {
            if (!IsStill(element))
                return [];
        }

        return tuple.Elements;
    }

    /// <summary>The pattern asks what the variable holds, not what it was converted to.</summary>
    public static bool IsTold(IOperation element, IPatternOperation pattern) =>
        element is ILocalReferenceOperation or IParameterReferenceOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null }
        && SymbolEqualityComparer.Default.Equals(element.Type, pattern.InputType);

    private static bool IsStill(IOperation op) =>
        op switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } => true,
            IConversionOperation { OperatorMethod: null } conversion => IsStill(conversion.Operand),
            IParenthesizedOperation parenthesized => IsStill(parenthesized.Operand),
            IUnaryOperation { OperatorMethod: null } unary => IsStill(unary.Operand),
            _ => op.ConstantValue.HasValue,
        };

    private static bool WritesInGuard(IOperation? asking)
    {
        switch (asking)
        {
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    if (arm.Guard is not null && Writes(arm.Guard))
                        return true;
                }

                return false;
            case ISwitchOperation choice:
                foreach (var section in choice.Cases)
                {
                    foreach (var clause in section.Clauses)
                    {
                        if (clause is IPatternCaseClauseOperation { Guard: { } guard } && Writes(guard))
                            return true;
                    }
                }

                return false;
            default:
                return asking is not IIsPatternOperation;
        }
    }

    private static bool Writes(IOperation guard)
    {
        foreach (var op in guard.DescendantsAndSelf())
        {
            if (op is IAssignmentOperation or IIncrementOrDecrementOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }
                or IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke }
                or IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction }
                || (op is IArgumentOperation { Value: not IDelegateCreationOperation } passed && Calls.TypeFacts.IsDelegate(passed.Value.Type)))
            {
                return true;
            }
        }

        return false;
    }
}
