using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary><c>typeof(T) == typeof(string)</c>, <c>x.GetType() == typeof(Dog)</c>: decided where both types are known.</summary>
internal static class TypeComparisons
{
    /// <summary><c>null</c> where it is no comparison of types.</summary>
    public static Value? Of(Interpreter run, IBinaryOperation op, FlowState state)
    {
        if (op.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals) || !IsOfType(op.LeftOperand) || !IsOfType(op.RightOperand))
            return null;
        var left = Type(run, op.LeftOperand, state);
        var right = Type(run, op.RightOperand, state);
        if (left is null || right is null)
            return Value.Unknown;
        return Value.OfConstant(SymbolEqualityComparer.Default.Equals(left, right) == (op.OperatorKind == BinaryOperatorKind.Equals));
    }

    /// <summary>A type that is handed on, as the key of a map most of all: a constant where it is known.</summary>
    public static Value? Key(Interpreter run, IOperation op, FlowState state) =>
        op is { Parent: IArgumentOperation or IVariableInitializerOperation } && IsOfType(op) && op is not IInvocationOperation { Instance: not (ILocalReferenceOperation or IParameterReferenceOperation) } && Type(run, op, state) is { } type ? Value.OfConstant(type) : null;

    private static bool IsOfType(IOperation op) =>
        op is ITypeOfOperation or IInvocationOperation { TargetMethod: { Name: "GetType", Parameters.IsEmpty: true, ContainingType.SpecialType: SpecialType.System_Object }, Instance: not null };

    /// <summary>The type, where it is one without parts that are still open.</summary>
    private static ITypeSymbol? Type(Interpreter run, IOperation op, FlowState state)
    {
        ITypeSymbol? type;
        if (op is IInvocationOperation { Instance: { } instance })
        {
            var value = run.Eval(instance, state);
            run.Ask(value);
            type = TypeTests.ExactTypeOf(value);
        }
        else
        {
            type = run.TypeOf(((ITypeOfOperation)op).TypeOperand);
        }

        if (type is ITypeParameterSymbol parameter)
            run.AskType(parameter);
        return type is INamedTypeSymbol { IsGenericType: false, TypeKind: not TypeKind.Error } ? type : null;
    }
}
