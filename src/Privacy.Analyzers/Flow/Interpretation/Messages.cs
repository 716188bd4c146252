using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>A message handed to a mediator: the handlers of its type run on it, and what they give is the answer.</summary>
internal static class Messages
{
    /// <summary>The answer; <c>null</c> where it is no message, or nobody here handles it.</summary>
    public static Value? Call(Interpreter run, IMethodSymbol method, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        var handlers = run.Engine.Facts.Of(method).Handlers;
        if (handlers.IsEmpty || arguments.Length == 0 || TypeOf(run, arguments[0]) is not { } message)
            return null;
        Value? answer = null;
        foreach (var handler in handlers)
        {
            foreach (var type in run.Engine.Subtypes.Below(handler.ContainingType.OriginalDefinition, run.Engine.Cancel))
            {
                if (type.IsAbstract || Handling(handler, message, type) is not { } target || !run.HasBody(target))
                    continue;
                var given = Given(run, target, arguments, node, state);
                var receiver = run.UnknownOf(type, (node, type), 0, state);
                var value = Invocations.OwnTargets(run, target, [target], receiver, node, given, null, state, node);
                answer = answer is null ? value : answer.Join(value);
            }
        }

        return answer;
    }

    /// <summary>The type that the message is known to have.</summary>
    private static INamedTypeSymbol? TypeOf(Interpreter run, Argument message)
    {
        if (message.Value.Objects.Length == 1 && message.Value.Objects[0] is { IsExactType: true, Type: INamedTypeSymbol exact })
            return exact;
        var value = message.Operation;
        while (value is IConversionOperation { IsImplicit: true } conversion)
            value = conversion.Operand;
        return value?.Type is { } type ? run.TypeOf(type) as INamedTypeSymbol : null;
    }

    /// <summary>What the type does with messages of that type.</summary>
    private static IMethodSymbol? Handling(IMethodSymbol handler, INamedTypeSymbol message, INamedTypeSymbol type)
    {
        foreach (var parent in type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(parent.OriginalDefinition, handler.ContainingType.OriginalDefinition)
                || parent.TypeArguments.IsEmpty || !IsSame(parent.TypeArguments[0], message))
                continue;
            foreach (var member in parent.GetMembers(handler.Name))
            {
                if (type.FindImplementationForInterfaceMember(member) is IMethodSymbol { Parameters.IsEmpty: false } found)
                    return found.OriginalDefinition;
            }
        }

        return null;
    }

    /// <summary>Of what is still open on either side the definition has to do.</summary>
    private static bool IsSame(ITypeSymbol handled, INamedTypeSymbol message) =>
        SymbolEqualityComparer.Default.Equals(handled, message)
        || (handled is ITypeParameterSymbol parameter && Accepts(parameter, message))
        || (SymbolEqualityComparer.Default.Equals(handled.OriginalDefinition, message.OriginalDefinition) && (IsOpen(handled) || IsOpen(message)));

    /// <summary>A handler of any message: of those that its constraints let through.</summary>
    private static bool Accepts(ITypeParameterSymbol parameter, INamedTypeSymbol message)
    {
        if ((parameter.HasReferenceTypeConstraint && !message.IsReferenceType) || (parameter.HasValueTypeConstraint && !message.IsValueType))
            return false;
        foreach (var constraint in parameter.ConstraintTypes)
        {
            if (constraint is not ITypeParameterSymbol && !IsOf(message, constraint))
                return false;
        }

        return true;
    }

    /// <summary>The type, or one below it, whatever it is made of.</summary>
    private static bool IsOf(INamedTypeSymbol message, ITypeSymbol type)
    {
        for (var parent = message; parent is not null; parent = parent.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(parent.OriginalDefinition, type.OriginalDefinition))
                return true;
        }

        foreach (var parent in message.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(parent.OriginalDefinition, type.OriginalDefinition))
                return true;
        }

        return false;
    }

    private static bool IsOpen(ITypeSymbol type)
    {
        foreach (var argument in type is INamedTypeSymbol named ? named.TypeArguments : [])
        {
            if (argument is ITypeParameterSymbol || IsOpen(argument))
                return true;
        }

        return false;
    }

    private static Argument[] Given(Interpreter run, IMethodSymbol target, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        var given = new Argument[target.Parameters.Length];
        given[0] = arguments[0] with { Parameter = target.Parameters[0] };
        for (var i = 1; i < given.Length; i++)
            given[i] = new Argument(target.Parameters[i], null, run.UnknownOf(target.Parameters[i].Type, (node, "handled"), i, state), node, []);
        return given;
    }
}
