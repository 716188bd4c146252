using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary><c>Array.Clear(buffer)</c> and its kin: whatever was in the whole of it is gone.</summary>
internal static class Overwrites
{
    /// <summary><c>null</c> where the call is none of these.</summary>
    public static Value? Call(IMethodSymbol method, Argument[] arguments, FlowState state)
    {
        if (!method.IsStatic || arguments.Length == 0)
            return null;
        var isFilled = method.Name == "Fill";
        if (!(method is { Name: "Clear" or "Fill", ContainingType: { Name: "Array", ContainingNamespace.Name: "System" } } && arguments.Length == (isFilled ? 2 : 1))
            && method is not { Name: "ZeroMemory", ContainingType: { Name: "CryptographicOperations", ContainingNamespace.Name: "Cryptography" } })
            return null;
        var (buffer, value) = (arguments[0], isFilled ? arguments[1].Value : Value.Clean);
        if (buffer.Value.Part is null && PartViews.IsPart(buffer.Value, state))
            return Value.Unknown; // a part of it, nobody knows which
        if (buffer.Value.Part is null && !buffer.Value.Labels.IsEmpty && IsArray(buffer.Operation, out var variable))
        {
            // What came out of a library has its content in the labels of the variable.
            var left = buffer.Value.WithLabels(value.Labels);
            state.PutVariable(variable, left);
            if (!left.Objects.IsEmpty)
                Arrays.Overwrite(left.WithLabels(LabelSet.Empty), value, state);
            return Value.Unknown;
        }

        Arrays.Overwrite(buffer.Value, value, state);
        return Value.Unknown;
    }

    /// <summary>A variable that holds an array, and so the whole of it.</summary>
    private static bool IsArray(IOperation? op, out ISymbol variable)
    {
        while (op is IConversionOperation conversion)
            op = conversion.Operand;
        variable = op is ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } ? local : (op as IParameterReferenceOperation)?.Parameter!;
        return op is { Type: IArrayTypeSymbol } and (ILocalReferenceOperation or IParameterReferenceOperation { Parameter.RefKind: RefKind.None }) && variable is not null;
    }
}
