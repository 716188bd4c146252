using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Methods that say whether what they are given is among what else they are given: <c>listed.Contains(text)</c>, or a loop that compares.</summary>
internal static class SoughtParameters
{
    /// <summary>What it means that this is returned.</summary>
    public static (int Asked, int List)? Of(Interpreter run, IOperation? returned) =>
        returned is { ConstantValue: { HasValue: true, Value: true } } ? Compared(run, returned) : Listed.Asked(run, returned) is var (list, asked) ? Places(run, list, asked) : null;

    /// <summary><c>foreach (var one in list) if (one == text) return true;</c></summary>
    private static (int Asked, int List)? Compared(Interpreter run, IOperation returned)
    {
        if (Outside(returned.Parent) is not (IConditionalOperation choice, var way) || !ReferenceEquals(choice.WhenTrue, way)
            || Outside(choice) is not (IForEachLoopOperation { Collection: var list, LoopControlVariable: IVariableDeclaratorOperation { Symbol: var element } }, _))
        {
            return null;
        }

        var (left, right) = choice.Condition switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_String } } equal => (equal.LeftOperand, equal.RightOperand),
            IInvocationOperation { TargetMethod: { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String }, Arguments: { IsEmpty: false } given } call =>
                call.Instance is not null ? (call.Instance, given[0].Value) : given.Length > 1 ? (given[0].Value, given[1].Value) : (null, null),
            _ => (null, null),
        };
        return IsElement(left, element) ? Places(run, list, right!) : IsElement(right, element) ? Places(run, list, left!) : null; // there are two or none
    }

    private static bool IsElement(IOperation? op, ILocalSymbol element) => op is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, element);

    /// <summary>The statement around, and what of it this is in, blocks aside.</summary>
    private static (IOperation Around, IOperation Way)? Outside(IOperation? statement)
    {
        while (statement?.Parent is IBlockOperation block)
            statement = block;
        return statement?.Parent is { } around ? (around, statement) : null;
    }

    private static (int Asked, int List)? Places(Interpreter run, IOperation list, IOperation asked)
    {
        while (list is IConversionOperation conversion)
            list = conversion.Operand;
        return list is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol } held } && EqualTests.Whole(asked) is IParameterReferenceOperation { Parameter: var sought }
            && SymbolEqualityComparer.Default.Equals(held.ContainingSymbol.OriginalDefinition, run.Frame.Method.OriginalDefinition)
            && SymbolEqualityComparer.Default.Equals(sought.ContainingSymbol.OriginalDefinition, run.Frame.Method.OriginalDefinition)
            ? (sought.Ordinal, held.Ordinal)
            : null;
    }
}
