using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Calls and comparisons that ask whether two values are the same: <c>text.Equals("none")</c>, <c>given == known</c>, <c>string.Compare(a, "x") == 0</c>.
/// Where they say yes and one of the two is a constant, there is nothing else in the other, be it but for its case. Refines, never adds.
/// </summary>
internal static class EqualTests
{
    public static void Learn(Interpreter run, IOperation condition, FlowState whenTrue, FlowState whenFalse)
    {
        switch (condition)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_String } } equal:
                Same(run, equal.LeftOperand, equal.RightOperand, equal.OperatorKind == BinaryOperatorKind.Equals ? whenTrue : whenFalse);
                break;
            case ICoalesceOperation { WhenNull.ConstantValue: { HasValue: true, Value: false } } orNot:
                Learn(run, orNot.Value, whenTrue, FlowState.Dead());
                break;
            case IConditionalAccessOperation access:
                Learn(run, access.WhenNotNull, whenTrue, FlowState.Dead());
                break;
            case IInvocationOperation { Arguments.IsEmpty: false } call when IsEquality(call.TargetMethod) && !IsOwnComparer(run, call):
                var (left, right) = Sides(call);
                if (right is not null)
                    Same(run, left, right, whenTrue);
                break;
        }
    }

    /// <summary>A number that is zero where two values are the same: <c>a.CompareTo("x")</c>.</summary>
    public static void LearnZero(Interpreter run, IOperation order, FlowState isZero)
    {
        if (order is not IInvocationOperation { TargetMethod: { Name: "Compare" or "CompareTo" or "CompareOrdinal", ContainingType.SpecialType: SpecialType.System_String, Parameters: { Length: <= 4 } parameters }, Arguments.IsEmpty: false } call)
            return;
        var (left, right) = Sides(call);
        if (right is not null && parameters[parameters.Length > 1 ? 1 : 0].Type.SpecialType is SpecialType.System_String or SpecialType.System_Object)
            Same(run, left, right, isZero);
    }

    /// <summary>The variable or member that the expression gives whole, be it in other letters: where that is a constant, so is this.</summary>
    public static IOperation? Whole(IOperation op)
    {
        while (true)
        {
            switch (op)
            {
                case IConversionOperation { OperatorMethod: null } conversion when IsWhole(conversion):
                    op = conversion.Operand;
                    break;
                case IConversionOperation { OperatorMethod: { Name: "op_Implicit" }, Operand.Type.SpecialType: SpecialType.System_String } span when Arrays.IsSpan(span.Type):
                    op = span.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    op = parenthesized.Operand;
                    break;
                case ICoalesceOperation { WhenNull.ConstantValue.HasValue: true } coalesce:
                    op = coalesce.Value;
                    break;
                case ISimpleAssignmentOperation { IsRef: false } assignment:
                    op = assignment.Target;
                    break;
                case IInvocationOperation { TargetMethod: { Name: "AsSpan", Parameters.Length: 1 }, Arguments: { Length: 1 } arguments }:
                    op = arguments[0].Value;
                    break;
                case IInvocationOperation { Instance: { } text, TargetMethod: { Name: "ToString" or "Trim" or "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant", ContainingType.SpecialType: SpecialType.System_String, Parameters.IsEmpty: true } }:
                    op = text;
                    break;
                case IConditionalAccessInstanceOperation instance when Accessed(instance) is { } accessed:
                    op = accessed;
                    break;
                case ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation:
                    return op;
                default:
                    return null;
            }
        }
    }

    private static void Same(Interpreter run, IOperation left, IOperation right, FlowState state)
    {
        if (!state.IsAlive)
            return;
        if (IsConstant(run, right, state, out var isNone))
            Settle(run, left, isNone, state);
        if (IsConstant(run, left, state, out isNone))
            Settle(run, right, isNone, state);
    }

    private static void Settle(Interpreter run, IOperation tested, bool isNone, FlowState state)
    {
        if (Whole(tested) is { } place && !(isNone && Narrowing.IsTried(tested)))
            Narrowing.Settle(run, place, state);
    }

    /// <summary>A literal, a field that always holds one, a variable that holds one now.</summary>
    private static bool IsConstant(Interpreter run, IOperation op, FlowState state, out bool isNone)
    {
        isNone = false;
        if (Narrowing.Plain(op).ConstantValue is { HasValue: true, Value: var literal })
        {
            isNone = literal is null;
            return true;
        }

        if (Whole(op) is not { } place)
            return false;
        if (place is IMemberReferenceOperation { Member: var member })
            return run.Engine.Facts.Of(member).Tag is null && run.Engine.Constants.TryFind(member, run.Engine.Cancel, out _);
        var held = place is ILocalReferenceOperation local ? state.Variable(local.Local) : state.Variable(((IParameterReferenceOperation)place).Parameter);
        isNone = held is { HasConstant: true, Constant: null };
        return held is { HasConstant: true } && Mirrors.IsSteady(run, place);
    }

    /// <summary>Of types whose equality nobody here wrote.</summary>
    private static bool IsEquality(IMethodSymbol method) =>
        method.Name switch
        {
            "Equals" => method.ContainingType.SpecialType is not SpecialType.None
                || (method.ContainingType is { Name: "IEquatable", TypeArguments: { Length: 1 } types } && types[0].SpecialType is not (SpecialType.None or SpecialType.System_Object))
                || method.ContainingType.Name is "EqualityComparer" or "IEqualityComparer" or "StringComparer" or "MemoryExtensions",
            "ReferenceEquals" => method.ContainingType.SpecialType == SpecialType.System_Object,
            "SequenceEqual" => method is { ContainingType.Name: "MemoryExtensions", Parameters.Length: 2 },
            _ => false,
        };

    /// <summary>A comparer may take for equal what is not, unless it is one of the library's own.</summary>
    private static bool IsOwnComparer(Interpreter run, IInvocationOperation call) =>
        call.TargetMethod.ContainingType.Name is "EqualityComparer" or "IEqualityComparer" or "StringComparer"
        && !(call.Instance is IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType.Name: "EqualityComparer" or "StringComparer" } property } && !run.IsOwn(property));

    private static (IOperation Left, IOperation? Right) Sides(IInvocationOperation call)
    {
        var isOfTwo = call.Instance is null || call.TargetMethod.ContainingType.Name is "EqualityComparer" or "IEqualityComparer" or "StringComparer";
        return isOfTwo
            ? (Given(call, 0)!, Given(call, 1)) // it has one
            : (call.Instance!, Given(call, 0));
    }

    /// <summary>By the parameter: arguments may be written in another order.</summary>
    private static IOperation? Given(IInvocationOperation call, int ordinal)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal)
                return argument.Value;
        }

        return null;
    }

    /// <summary>Nothing of the number or object is lost.</summary>
    private static bool IsWhole(IConversionOperation conversion) =>
        conversion.IsImplicit || conversion.Operand.Type is not { IsValueType: true } || conversion.Type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
        || conversion.Operand.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>What the access asks of that the instance stands behind: <c>a</c> of <c>a?.Trim()?.Length</c> behind the first mark.</summary>
    private static IOperation? Accessed(IOperation instance)
    {
        var from = instance;
        for (var op = instance.Parent; op is not null; (from, op) = (op, op.Parent))
        {
            if (op is IConditionalAccessOperation access && ReferenceEquals(access.WhenNotNull, from))
                return access.Operation;
        }

        return null;
    }
}
