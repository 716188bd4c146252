using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Rules.Retention;

/// <summary>
/// A lifetime as the code writes it, in days: a span of time or a moment counted from now, of constants. What is only known at run time is nothing.
/// </summary>
internal static class Lifetime
{
    private const double DaysOfYear = 365.2425;
    private const int MaxDepth = 8;

    public static double? Days(IOperation value, int depth = 0)
    {
        if (depth > MaxDepth)
            return null;

        return value switch
        {
            IConversionOperation conversion => Days(conversion.Operand, depth + 1),
            IParenthesizedOperation inner => Days(inner.Operand, depth + 1),
            IObjectCreationOperation { Type.Name: "TimeSpan" } creation => Sum(creation.Arguments, null),
            IInvocationOperation call => OfCall(call, depth),
            IBinaryOperation binary => OfBinary(binary, depth),
            IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Now" or "UtcNow" or "Today", ContainingType.Name: "DateTimeOffset" or "DateTime" } } => 0,
            IFieldReferenceOperation { Field: { Name: "MaxValue", ContainingType.Name: "TimeSpan" or "DateTimeOffset" or "DateTime" } } => double.PositiveInfinity,
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => OfDeclaration(field, value.SemanticModel, depth),
            ILocalReferenceOperation { Local: var local } => OfDeclaration(local, value.SemanticModel, depth),
            _ => null,
        };
    }

    private static double? OfCall(IInvocationOperation call, int depth)
    {
        var method = call.TargetMethod;
        if (method is { IsStatic: true, ContainingType.Name: "TimeSpan" } && method.Name.StartsWith("From", StringComparison.Ordinal))
            return Sum(call.Arguments, method.Name.Substring("From".Length).ToLowerInvariant());
        if (method.Name is "GetUtcNow" or "GetLocalNow" && method.Parameters.IsEmpty)
            return 0;
        if (method.ContainingType.Name is not ("DateTimeOffset" or "DateTime" or "TimeSpan")
            || call.Instance is not { } instance
            || call.Arguments.Length != 1
            || Days(instance, depth + 1) is not { } start)
            return null;

        var argument = call.Arguments[0].Value;
        return method.Name switch
        {
            "Add" => start + Days(argument, depth + 1),
            "Multiply" => start * Number(argument),
            "AddYears" => start + (Number(argument) * DaysOfYear),
            "AddMonths" => start + (Number(argument) * DaysOfYear / 12),
            "AddDays" => start + Number(argument),
            "AddHours" => start + (Number(argument) / 24),
            "AddMinutes" => start + (Number(argument) / 24 / 60),
            _ => null,
        };
    }

    private static double? OfBinary(IBinaryOperation binary, int depth) => binary.OperatorKind switch
    {
        BinaryOperatorKind.Multiply => Number(binary.RightOperand) is { } right ? Days(binary.LeftOperand, depth + 1) * right
            : Number(binary.LeftOperand) * Days(binary.RightOperand, depth + 1),
        BinaryOperatorKind.Add => Days(binary.LeftOperand, depth + 1) + Days(binary.RightOperand, depth + 1),
        _ => null,
    };

    /// <summary>By the names of the parameters, which are units; the only one of a method that is called so has the method's.</summary>
    private static double? Sum(IEnumerable<IArgumentOperation> arguments, string? unit)
    {
        var days = 0.0;
        foreach (var argument in arguments)
        {
            if (Number(argument.Value) is not { } count || argument.Parameter is not { } parameter)
                return null;

            days += count * Unit(parameter.Name == "value" ? unit : parameter.Name);
        }

        return double.IsNaN(days) ? null : days;
    }

    private static double Unit(string? name) => name switch
    {
        "days" => 1,
        "hours" => 1.0 / 24,
        "minutes" => 1.0 / 24 / 60,
        "seconds" => 1.0 / 24 / 60 / 60,
        "milliseconds" => 1.0 / 24 / 60 / 60 / 1000,
        "microseconds" => 1.0 / 24 / 60 / 60 / 1000 / 1000,
        "ticks" => (double)1 / TimeSpan.TicksPerDay,
        _ => double.NaN,
    };

    public static double? Number(IOperation value)
    {
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion)
            value = conversion.Operand;
        return value.ConstantValue is not { HasValue: true, Value: var constant } ? null : constant switch
        {
            int number => number,
            long number => number,
            double number => number,
            float number => number,
            _ => null,
        };
    }

    /// <summary>The initialiser of what is declared in the same file.</summary>
    private static double? OfDeclaration(ISymbol symbol, SemanticModel? model, int depth) =>
        Initialiser(symbol, model) is { } value ? Days(value, depth + 1) : null;

    public static IOperation? Initialiser(ISymbol symbol, SemanticModel? model) =>
        model is not null
        && symbol.DeclaringSyntaxReferences.FirstOrDefault() is { } reference
        && reference.SyntaxTree == model.SyntaxTree
        && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } written }
            ? model.GetOperation(written)
            : null;
}
