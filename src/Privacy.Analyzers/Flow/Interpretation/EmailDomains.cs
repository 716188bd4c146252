using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// What stands behind the '@' of an e-mail address names a provider or a firm: <c>email.Split('@')[1]</c>, <c>email[(at + 1)..]</c>. Nobody is guessed
/// to be meant by it; a tag still holds.
/// </summary>
internal static class EmailDomains
{
    private const string Category = "user.contact.email";

    public static Value Of(IOperation op, Value value) => value.Labels.IsEmpty || !Is(op) ? value : value.WithLabels(value.Labels.WithoutInferred(Category));

    private static bool Is(IOperation op) =>
        op switch
        {
            IArrayElementReferenceOperation { Indices.Length: 1 } element => IsOther(element.Indices[0]) && IsParted(element.ArrayReference),
            IImplicitIndexerReferenceOperation { Argument: IRangeOperation { LeftOperand: { } from, RightOperand: null } } rest => IsBehind(from, rest.Instance),
            IImplicitIndexerReferenceOperation element => IsOther(element.Argument) && IsParted(element.Instance),
            IInvocationOperation { TargetMethod.Name: "Substring", Arguments.Length: 1 } part => IsBehind(part.Arguments[0].Value, part.Instance),
            IInvocationOperation { TargetMethod: { Name: "AsSpan" or "AsMemory", IsExtensionMethod: true }, Arguments.Length: 2 } part => IsBehind(part.Arguments[1].Value, part.Arguments[0].Value),
            IInvocationOperation { TargetMethod: { Name: "Last" or "LastOrDefault", IsExtensionMethod: true }, Arguments.Length: 1 } last => IsParted(last.Arguments[0].Value),
            _ => false,
        };

    /// <summary>The second place, or the last.</summary>
    private static bool IsOther(IOperation index) =>
        index is { ConstantValue.Value: 1 } or IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue.Value: 1 };

    private static bool IsParted(IOperation? parts) => Origin(parts) is IInvocationOperation { TargetMethod.Name: "Split" } split && IsAt(split);

    /// <summary>One place behind the sign in the same text.</summary>
    private static bool IsBehind(IOperation place, IOperation? text) =>
        Origin(place) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, RightOperand.ConstantValue.Value: 1 } sum
        && Origin(sum.LeftOperand) is IInvocationOperation { TargetMethod.Name: "IndexOf" or "LastIndexOf" } found && IsAt(found) && Named(found.Instance) is { } searched && SymbolEqualityComparer.Default.Equals(searched, Named(text));

    private static ISymbol? Named(IOperation? text) =>
        text switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IMemberReferenceOperation member => member.Member,
            _ => null,
        };

    private static bool IsAt(IInvocationOperation call)
    {
        if (call.Arguments.IsEmpty)
            return false;
        var sign = call.Arguments[0].Value;
        if (sign is IArrayCreationOperation { Initializer.ElementValues: { Length: 1 } signs })
            sign = signs[0];
        return sign.ConstantValue is { HasValue: true, Value: '@' or "@" };
    }

    /// <summary>Without conversions; of a variable, what it is declared with.</summary>
    private static IOperation? Origin(IOperation? op)
    {
        while (true)
        {
            switch (op)
            {
                case IConversionOperation conversion:
                    op = conversion.Operand;
                    break;
                case IParenthesizedOperation inner:
                    op = inner.Operand;
                    break;
                case ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: 1 } declared, SemanticModel: { } model }:
                    return declared[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } ? Plain(model.GetOperation(value)) : null;
                default:
                    return op;
            }
        }
    }

    private static IOperation? Plain(IOperation? op)
    {
        while (op is IConversionOperation conversion)
            op = conversion.Operand;
        return op;
    }
}
