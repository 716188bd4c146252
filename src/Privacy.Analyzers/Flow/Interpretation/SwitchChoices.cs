using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// <c>var text = kind switch { "a" => One(), _ => Two() };</c>, and the kind is compared with the same constant later: the way of that arm is followed apart
/// from the others.
/// </summary>
internal static class SwitchChoices
{
    /// <summary>In longer blocks the question would cost more than it is worth.</summary>
    private const int MaxStatements = 64;

    public static ISwitchExpressionArmOperation? Of(IBlockOperation block, int index)
    {
        if (block.Operations.Length > MaxStatements || Choice(block.Operations[index]) is not { } choice || Mirrors.Variable(choice.Value) is not { } variable)
            return null;
        foreach (var arm in choice.Arms)
        {
            if (arm is { Guard: null, Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } constant } } }
                && Narrowing.IsHeldBy(constant, choice.Value.Type) && Correlation.IsComparedLater(block, index, variable, constant))
                return arm;
        }

        return null;
    }

    public static void Split(Interpreter run, ISwitchExpressionArmOperation arm, FlowState state, out FlowState whenTrue, out FlowState whenFalse)
    {
        var asked = ((ISwitchExpressionOperation)arm.Parent!).Value; // it is an arm of one
        Patterns.Match(run, arm.Pattern, run.Eval(asked, state), asked, state, out whenTrue, out whenFalse);
        if (ReferenceEquals(whenTrue, whenFalse))
            whenFalse = whenFalse.Clone();
    }

    private static ISwitchExpressionOperation? Choice(IOperation statement)
    {
        var value = statement switch
        {
            IVariableDeclarationGroupOperation { Declarations: { Length: 1 } declarations } when declarations[0].Declarators.Length == 1 => declarations[0].Declarators[0].Initializer?.Value,
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment } => assignment.Value,
            _ => null,
        };
        return value is null ? null : Narrowing.Plain(value) as ISwitchExpressionOperation;
    }
}
