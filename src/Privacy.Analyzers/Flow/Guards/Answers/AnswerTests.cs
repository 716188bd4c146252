using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards.Answers;

/// <summary>An answer compared, or asked whether there is one: what the yes or no to that says.</summary>
internal static class AnswerTests
{
    /// <summary>What the answers of a value of this type say; <c>null</c> for a plain yes or no, and where nothing is known.</summary>
    public static AnswerTable? Table(Value value, ITypeSymbol? type) =>
        value.Condition.Answers
        ?? (IsTruthOrNone(type) && (!value.Condition.WhenTrue.IsEmpty || !value.Condition.WhenFalse.IsEmpty) ? AnswerTable.OfTruth(value.Condition) : null);

    public static bool IsTruthOrNone(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
        && nullable.TypeArguments[0].SpecialType == SpecialType.System_Boolean;

    /// <summary>The value once it turned out not to be this constant.</summary>
    public static Value Without(Value value, ITypeSymbol? type, object? constant) =>
        Table(value, type) is { } answers ? value.With(value.Condition.Telling(answers.Without(constant))) : value;

    /// <summary>Compared with a constant that it is not known to equal.</summary>
    public static Value Equal(Value value, object? constant, bool isNegated)
    {
        if (value.Condition.Answers is not { } answers)
            return Value.Unknown;
        var condition = ConditionValue.Of(answers.When(constant), answers.WhenNot(constant));
        return Value.Of(isNegated ? condition.Negate() : condition);
    }

    /// <summary>The result of a call that compares an answer, or makes one that may be none one that is; as it is where it does neither.</summary>
    public static Value OfCall(IMethodSymbol method, Value? receiver, Argument[] arguments, Value result)
    {
        if (method is { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String } && arguments.Length == 1)
            return arguments[0].Value.Condition.Answers is { } text ? result.With(ConditionValue.Of([], text.WhenText())) : result;
        if (receiver is null || receiver.Condition.IsNone)
            return result;
        if (method is { Name: "GetValueOrDefault", ContainingType.Name: "Nullable" })
            return result.With(arguments.Length == 0 ? receiver.Condition : ConditionValue.Join(receiver, arguments[0].Value));
        if (method is not { Name: "Equals", Parameters.Length: 1 } || !arguments[0].Value.HasConstant)
            return result;
        if (arguments[0].Value.Constant is not bool expected)
            return receiver.Condition.Answers is null ? result : result.With(Equal(receiver, arguments[0].Value.Constant, isNegated: false).Condition);

        // Of a bool? that is not the one nothing says that it is the other.
        var same = expected ? receiver.Condition : receiver.Condition.Negate();
        return result.With(method.ContainingType.SpecialType == SpecialType.System_Boolean ? same : ConditionValue.Of(same.WhenTrue, []));
    }
}
