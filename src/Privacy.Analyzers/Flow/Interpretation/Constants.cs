using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>What is known of constants: arithmetic, comparison and the text members that conditions are written with.</summary>
internal static class Constants
{
    public static object? Binary(BinaryOperatorKind kind, object? left, object? right) =>
        (kind, left, right) switch
        {
            (BinaryOperatorKind.Add, int a, int b) => unchecked(a + b),
            (BinaryOperatorKind.Subtract, int a, int b) => unchecked(a - b),
            (BinaryOperatorKind.Multiply, int a, int b) => unchecked(a * b),
            (BinaryOperatorKind.Divide, int a, int b) when b is not (0 or -1) => a / b,
            (BinaryOperatorKind.Remainder, int a, int b) when b is not (0 or -1) => a % b,
            (BinaryOperatorKind.And, int a, int b) => a & b,
            (BinaryOperatorKind.Or, int a, int b) => a | b,
            (BinaryOperatorKind.ExclusiveOr, int a, int b) => a ^ b,
            (BinaryOperatorKind.LeftShift, int a, int b) => a << b,
            (BinaryOperatorKind.RightShift, int a, int b) => a >> b,
            _ => null,
        };

    public static bool? Compare(BinaryOperatorKind kind, object? left, object? right)
    {
        switch (kind)
        {
            case BinaryOperatorKind.Equals:
                return Equals(left, right);
            case BinaryOperatorKind.NotEquals:
                return !Equals(left, right);
        }

        if (left is null || right is null || left.GetType() != right.GetType() || left is not (int or long or char or byte or short or uint or ulong or double or decimal) || left is double.NaN || right is double.NaN)
            return null;
        var order = ((IComparable)left).CompareTo(right);
        return kind switch
        {
            BinaryOperatorKind.LessThan => order < 0,
            BinaryOperatorKind.LessThanOrEqual => order <= 0,
            BinaryOperatorKind.GreaterThan => order > 0,
            BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
            _ => null,
        };
    }

    /// <summary>A member of text, or <c>Equals</c>, all of whose inputs are constants; <c>null</c> where it is not one of those known here.</summary>
    public static Value? Call(IMethodSymbol method, Value? receiver, Argument[] arguments)
    {
        if (method is { Name: "HasFlag", ContainingType.SpecialType: SpecialType.System_Enum })
            return receiver is { HasConstant: true, Constant: int set } && arguments.Length == 1 && arguments[0].Value is { HasConstant: true, Constant: int flag } ? Value.OfConstant((set & flag) == flag) : null;
        if (method.Name == "Equals" && Differ(method, receiver, arguments))
            return Value.OfConstant(false);
        if (receiver is { HasConstant: false } || method.ContainingType is not { SpecialType: >= SpecialType.System_Object and <= SpecialType.System_String })
            return null;
        if (arguments.Length > 2)
            return null;
        var inputs = new object?[arguments.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            if (!arguments[i].Value.HasConstant)
                return null;
            inputs[i] = arguments[i].Value.Constant;
        }

        var first = inputs.Length > 0 ? inputs[0] : null;
        return receiver is null
            ? inputs.Length == 1 ? OfOne(method.Name, first) : inputs.Length == 2 ? OfTwo(method.Name, first, inputs[1]) : null
            : inputs.Length == 0 ? OfText(method.Name, receiver.Constant) : inputs.Length == 1 ? OfTexts(method.Name, receiver.Constant, first) : null;
    }

    /// <summary>Each of the two is one of a few constants, and none is among both.</summary>
    private static bool Differ(IMethodSymbol method, Value? receiver, Argument[] arguments)
    {
        if (method.ContainingType is not { SpecialType: >= SpecialType.System_Object and <= SpecialType.System_String } || arguments.Length != (receiver is null ? 2 : 1))
            return false;
        var (left, right) = (receiver ?? arguments[0].Value, arguments[arguments.Length - 1].Value);
        if ((left.Choices.IsEmpty && right.Choices.IsEmpty) || !ConstantChoices.AreComparable(left, right))
            return false;
        foreach (var constant in left.Constants)
        {
            if (right.Constants.Contains(constant))
                return false;
        }

        return true;
    }

    private static Value? OfOne(string name, object? text) =>
        name switch
        {
            "IsNullOrEmpty" => Value.OfConstant(string.IsNullOrEmpty(text as string)),
            "IsNullOrWhiteSpace" => Value.OfConstant(string.IsNullOrWhiteSpace(text as string)),
            _ => null,
        };

    private static Value? OfTwo(string name, object? left, object? right) =>
        name switch
        {
            "Equals" or "ReferenceEquals" when left is null or string or bool => Value.OfConstant(Equals(left, right)),
            "Concat" when left is string head && right is string tail => Value.OfConstant(head + tail),
            _ => null,
        };

    private static Value? OfText(string name, object? receiver) =>
        receiver is not string text
            ? null
            : name switch
            {
                "ToString" => Value.OfConstant(text),
                "Trim" => Value.OfConstant(text.Trim()),
                "ToUpperInvariant" => Value.OfConstant(text.ToUpperInvariant()),
                "ToLowerInvariant" => Value.OfConstant(text.ToLowerInvariant()),
                _ => null,
            };

    private static Value? OfTexts(string name, object? receiver, object? input) =>
        (name, receiver, input) switch
        {
            ("Equals", not null, _) => Value.OfConstant(Equals(receiver, input)),
            ("Contains", string text, string part) => Value.OfConstant(text.IndexOf(part, StringComparison.Ordinal) >= 0),
            ("StartsWith", string text, string part) => Value.OfConstant(text.StartsWith(part, StringComparison.Ordinal)),
            ("EndsWith", string text, string part) => Value.OfConstant(text.EndsWith(part, StringComparison.Ordinal)),
            ("Substring", string text, int start) when start >= 0 && start <= text.Length => Value.OfConstant(text.Substring(start)),
            _ => null,
        };

    /// <summary>The answer is known where the texts are: a question to the callers.</summary>
    public static void Ask(Interpreter run, IMethodSymbol method, Value? receiver, Argument[] arguments)
    {
        if (method.ReturnType.SpecialType != SpecialType.System_Boolean || method.ContainingType.SpecialType is not (SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Enum))
            return;
        Value? open = null;
        var unknown = 0;
        if (receiver is { HasConstant: false })
            (open, unknown) = (receiver, 1);
        foreach (var argument in arguments)
        {
            if (!argument.Value.HasConstant)
                (open, unknown) = (argument.Value, unknown + 1);
        }

        if (unknown == 1)
            run.Ask(open!); // set where one was counted
    }

    /// <summary>The length of a constant text.</summary>
    public static Value? Length(IPropertySymbol property, Value receiver) =>
        property is { Name: "Length", ContainingType: var type } && TypeFacts.IsString(type) && receiver.Constant is string text ? Value.OfConstant(text.Length) : null;
}
