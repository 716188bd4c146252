using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Answers;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary><c>await</c>: a task stands for its result; a type of one's own that can be awaited gives what its awaiter gives.</summary>
internal static class Awaiters
{
    public static Value Await(Interpreter run, IAwaitOperation op, FlowState state)
    {
        var awaited = run.Eval(op.Operation, state);
        var extension = Extension(run, op);
        if ((Own(run, op.Operation.Type, "GetAwaiter") ?? extension) is not { } starter || Own(run, starter.ReturnType, "GetResult") is not { } getter)
            return Awaiting.Await(awaited, state);
        var awaiter = extension is null
            ? Invocations.Own(run, starter, awaited, op.Operation.Syntax, [], null, state)
            : Invocations.Own(run, starter, null, op.Operation.Syntax, [new Argument(starter.Parameters[0], op.Operation, awaited, op.Operation.Syntax, [])], null, state);
        return Invocations.Own(run, getter, awaiter, op.Operation.Syntax, [], null, state);
    }

    /// <summary>The extension method that gives the awaiter of a type of one's own.</summary>
    private static IMethodSymbol? Extension(Interpreter run, IAwaitOperation op)
    {
        if (op.Operation.Type is not { } type || !run.IsOwn(type) || !type.GetMembers("GetAwaiter").IsEmpty || op.Syntax is not AwaitExpressionSyntax syntax)
            return null;
        var method = op.SemanticModel?.GetAwaitExpressionInfo(syntax).GetAwaiterMethod;
        method = (method?.ReducedFrom ?? method)?.OriginalDefinition;
        return method is { IsStatic: true, Parameters.Length: 1 } && run.HasBody(method) ? method : null;
    }

    private static IMethodSymbol? Own(Interpreter run, ITypeSymbol? type, string name)
    {
        if (type is null || !run.IsOwn(type))
            return null;
        foreach (var member in type.GetMembers(name))
        {
            if (member is IMethodSymbol { IsStatic: false, Parameters.IsEmpty: true } method && run.HasBody(method))
                return method;
        }

        return null;
    }
}
