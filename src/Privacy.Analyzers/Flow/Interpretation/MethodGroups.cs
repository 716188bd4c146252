using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Methods as delegates.</summary>
internal static class MethodGroups
{
    public static Value Make(Interpreter run, IMethodReferenceOperation op, FlowState state)
    {
        var receiver = op.Instance is null ? null : run.Eval(op.Instance, state);
        run.Engine.Giving.Taken(op);
        return Functions.Made(run, op, new Closure(null, op.Method, receiver, default), state);
    }

    /// <summary>Runs the method; what reaches a sink in there through an argument is told of at the argument.</summary>
    public static Value Invoke(Interpreter run, Closure closure, ImmutableArray<Value> arguments, IOperation? at, SyntaxNode node, FlowState state, Argument[]? given, HashSet<SyntaxNode>? entries)
    {
        var method = closure.Method;
        if (Recursion.CutMethod(run, method, arguments, node, state) is { } cut)
            return cut;
        var lined = new Argument[method.Parameters.Length];
        var offset = method.Parameters.Length - arguments.Length; // a reduced extension takes its receiver first
        for (var i = 0; i < lined.Length; i++)
        {
            var value = i - offset >= 0 && i - offset < arguments.Length ? arguments[i - offset] : closure.Receiver ?? Value.Unknown;
            var place = method.Parameters[i].RefKind == RefKind.None || given is null || i - offset < 0 || i - offset >= given.Length ? null : given[i - offset].Operation;
            lined[i] = new Argument(method.Parameters[i], place, value, node, []);
        }

        run.Frame = new Frame(method, run.Frame.This, run.Frame) { Entries = entries, Call = node };
        var result = Invocations.Invoke(run, method, closure.Receiver, node, lined, at, node, state);
        run.Frame = run.Frame.Caller!; // it was set here
        return result;
    }
}
