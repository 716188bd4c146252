using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Extension blocks: what they extend, and their members called as the static methods that the compiler makes of them: <c>Texts.Shout("a")</c>.</summary>
internal static class ExtensionBlocks
{
    /// <summary>What the block extends. A tag speaks for what callers pass, as that of any parameter does.</summary>
    public static Value Receiver(Interpreter run, IParameterSymbol parameter)
    {
        var receiver = run.Frame.This ?? Value.Unknown;
        if (run.Model.Sources.OfParameter(parameter) is not { } tag)
            return receiver;
        var labels = Members.Source(tag, parameter.DeclaringSyntaxReferences.IsEmpty ? run.Code.Body?.Syntax : parameter.DeclaringSyntaxReferences[0].GetSyntax(run.Engine.Cancel));
        return Value.Of(labels, TypeFacts.IsObjectLike(parameter.Type) && run.IsOwn(parameter.Type) ? receiver.Objects : []);
    }

    /// <summary>The member of an extension block that the static method stands for, where it does.</summary>
    public static IMethodSymbol? Declared(Interpreter run, IMethodSymbol method)
    {
        if (!method.IsStatic || method.ContainingType is not { IsStatic: true } type || !run.IsOwn(type))
            return null;
        foreach (var block in type.GetTypeMembers())
        {
            if (!TypeFacts.IsExtension(block))
                continue;
            foreach (var member in block.GetMembers(method.Name))
            {
                if (member is IMethodSymbol declared && declared.Parameters.Length + (declared.IsStatic ? 0 : 1) == method.Parameters.Length && run.HasBody(declared) && IsOf(method, declared))
                    return declared;
            }
        }

        return null;
    }

    /// <summary>Made of the declaration, not written beside it.</summary>
    private static bool IsOf(IMethodSymbol method, IMethodSymbol declared) =>
        method.DeclaringSyntaxReferences.IsEmpty || method.DeclaringSyntaxReferences[0].GetSyntax() == declared.DeclaringSyntaxReferences[0].GetSyntax();

    public static Value Call(Interpreter run, IMethodSymbol declared, Argument[] arguments, IInvocationOperation op, FlowState state)
    {
        if (declared.IsStatic)
            return Invocations.Invoke(run, declared, null, op.Syntax, arguments, op, op.Syntax, state, isVirtual: false);
        var rest = new Argument[arguments.Length - 1];
        for (var i = 0; i < rest.Length; i++)
            rest[i] = arguments[i + 1] with { Parameter = declared.Parameters[i] };
        return Invocations.Invoke(run, declared, arguments[0].Value, arguments[0].Syntax, rest, op, op.Syntax, state, isVirtual: false);
    }
}
