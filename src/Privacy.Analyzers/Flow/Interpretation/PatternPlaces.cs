using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Where a pattern stands: whether what it says it says of all that is tested.</summary>
internal static class PatternPlaces
{
    /// <summary>The variable holds all of what is tested wherever it holds anything.</summary>
    public static bool IsOfAll(IPatternOperation pattern)
    {
        IOperation? op = pattern.Parent;
        while (op is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And })
            op = op.Parent;
        return op is IIsPatternOperation or ISwitchExpressionArmOperation or IPatternCaseClauseOperation;
    }

    /// <summary>The pattern is asked of what is tested, not of a part of it.</summary>
    public static bool IsOutermost(IPatternOperation pattern)
    {
        IOperation? op = pattern;
        while (op is INegatedPatternOperation or IBinaryPatternOperation or IRecursivePatternOperation)
            op = op.Parent;
        return op is IIsPatternOperation or ISwitchExpressionArmOperation or IPatternCaseClauseOperation;
    }
}
