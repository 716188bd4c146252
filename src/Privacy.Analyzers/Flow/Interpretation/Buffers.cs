using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Buffers that a library's call is given to write to: what the call makes of its other inputs is in there afterwards, while its result only says how much
/// that is or whether it went well. <c>Encoding.GetBytes(text, bytes)</c>, <c>Convert.TryToBase64Chars(bytes, chars, out …)</c>.
/// </summary>
internal static class Buffers
{
    public static void Fill(Interpreter run, IMethodSymbol definition, Value? receiver, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (!IsMeasure(definition.ReturnType))
            return;
        var turned = run.Engine.Facts.Of(definition).AsksTurn ? TransformTable.Turned(definition, null) : null;
        if (turned is null && !TypeFacts.IsTrusted(definition))
            return;
        for (var i = 0; i < arguments.Length && i < definition.Parameters.Length; i++)
        {
            if ((IsBuffer(definition.Parameters[i], definition) || (turned is not null && turned.Into.Contains(definition.Parameters[i].Name))) && !arguments[i].Value.Objects.IsEmpty)
                Collections.Put(arguments[i].Value, Member.Element, Made(run, definition, receiver, arguments, i, node, state), state);
        }
    }

    private static Value Made(Interpreter run, IMethodSymbol definition, Value? receiver, Argument[] arguments, int buffer, SyntaxNode node, FlowState state)
    {
        var labels = receiver is null ? LabelSet.Empty : Contents.Of(run, receiver, Reach.Content, node, state);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i != buffer && arguments[i].Parameter is not { RefKind: RefKind.Out })
                labels = labels.Union(Contents.Of(run, arguments[i].Value, Reach.Content, arguments[i].Syntax, state));
        }

        var value = Value.Of(labels.Step(node, StepKind.Step, definition));
        return run.Engine.Facts.Of(definition).Result is { } form ? Invocations.Transformed(value, form, node, definition) : value;
    }

    /// <summary>How much, whether, or nothing.</summary>
    private static bool IsMeasure(ITypeSymbol type) => type is { SpecialType: SpecialType.System_Int32 or SpecialType.System_Boolean or SpecialType.System_Void } or { Name: "OperationStatus", TypeKind: TypeKind.Enum };

    /// <summary>Writable memory; an array where its name says that it is one to write to, or it stands behind a text.</summary>
    private static bool IsBuffer(IParameterSymbol parameter, IMethodSymbol definition) =>
        parameter.Type switch
        {
            INamedTypeSymbol { Arity: 1, Name: "Span" or "Memory", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true,
            IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte or SpecialType.System_Char } =>
                parameter.Name is "destination" or "output" or "outArray" or "outputBuffer" || (parameter.Name is "bytes" or "chars" && parameter.Ordinal == 3 && definition.ReturnType.SpecialType == SpecialType.System_Int32),
            _ => false,
        };
}
