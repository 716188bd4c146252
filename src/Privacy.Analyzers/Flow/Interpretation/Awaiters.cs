using Microsoft.CodeAnalysis;
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
        if (Own(run, op.Operation.Type, "GetAwaiter") is not { } starter || Own(run, starter.ReturnType, "GetResult") is not { } getter)
            return Awaiting.Await(awaited, state);
        var awaiter = Invocations.Own(run, starter, awaited, op.Operation.Syntax, [], null, state);
        return Invocations.Own(run, getter, awaiter, op.Operation.Syntax, [], null, state);
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
