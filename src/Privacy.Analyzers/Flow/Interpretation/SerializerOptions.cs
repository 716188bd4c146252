using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Options of System.Text.Json that are seen to leave it at properties: those made here, and those that a readonly field is made with.</summary>
internal static class SerializerOptions
{
    /// <summary>A call of System.Text.Json that takes properties and no fields, for all that is known of its options.</summary>
    public static bool AreOfProperties(Interpreter run, IMethodSymbol method, Argument[] arguments, FlowState state)
    {
        if (method.ContainingType is not { Name: "JsonSerializer", ContainingNamespace: { Name: "Json", ContainingNamespace.Name: "Text" } })
            return false;
        foreach (var argument in arguments)
        {
            switch (argument.Parameter?.Type.Name)
            {
                case "JsonTypeInfo" or "JsonSerializerContext" when argument.Value is not { HasConstant: true, Constant: null }:
                case "JsonSerializerOptions" when argument.Value is not { HasConstant: true, Constant: null } && !IsPlain(run, argument, state):
                    return false;
            }
        }

        return true;
    }

    private static bool IsPlain(Interpreter run, Argument argument, FlowState state)
    {
        if (argument.Operation is null)
            return true;
        switch (Narrowing.Plain(argument.Operation))
        {
            case IFieldReferenceOperation { Field: { IsReadOnly: true } field } when run.IsOwn(field):
                return IsMadePlain(run, field);
            case IPropertyReferenceOperation { Property: { Name: "Default" or "Web", ContainingType.Name: "JsonSerializerOptions" } }:
                return true;
        }

        foreach (var obj in argument.Value.Objects)
        {
            if (obj is not { IsFresh: true, Type.Name: "JsonSerializerOptions" })
                return false;
            foreach (var cell in state.Cells(obj))
            {
                if (cell.Member.Symbol is { Name: var name } && Matters(name) && cell.Value is not { HasConstant: true, Constant: false or null })
                    return false;
            }
        }

        return !argument.Value.Objects.IsEmpty;
    }

    /// <summary>Made where it is declared, and what matters is set neither there nor anywhere else in its type.</summary>
    private static bool IsMadePlain(Interpreter run, IFieldSymbol field)
    {
        var declared = field.DeclaringSyntaxReferences.IsEmpty ? null : field.DeclaringSyntaxReferences[0].GetSyntax(run.Engine.Cancel);
        if (declared is not VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax })
            return false;
        foreach (var node in run.Engine.Bodies.WritesIn(field.ContainingType.OriginalDefinition, run.Engine.Cancel))
        {
            var isSet = (node as AssignmentExpressionSyntax)?.Left switch
            {
                IdentifierNameSyntax set => Matters(set.Identifier.ValueText) && declared.Contains(set),
                MemberAccessExpressionSyntax set => Matters(set.Name.Identifier.ValueText) && NameOf(set.Expression) == field.Name,
                _ => false,
            };
            if (isSet)
                return false;
        }

        return true;
    }

    private static string? NameOf(ExpressionSyntax options) =>
        options switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            _ => null,
        };

    private static bool Matters(string name) => name is "IncludeFields" or "Converters" or "TypeInfoResolver" or "TypeInfoResolverChain";
}
