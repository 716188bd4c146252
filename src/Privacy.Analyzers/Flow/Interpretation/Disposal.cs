using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary><c>using</c>: at the end of the block runs the Dispose of what was made for it, where that is code of one's own.</summary>
internal static class Disposal
{
    public static Value Using(Interpreter run, IUsingOperation op, FlowState state)
    {
        if (op.Resources is IVariableDeclarationGroupOperation group)
        {
            run.Eval(group, state);
            var begun = state.Clone();
            Statements.Run(run, op.Body, state);
            End(run, group, begun, state);
            return Value.Unknown;
        }

        var resource = run.Eval(op.Resources, state);
        var before = state.Clone();
        Statements.Run(run, op.Body, state);
        Dispose(run, resource, op.Resources.Type, op.IsAsynchronous, op.Resources.Syntax, state.IsAlive ? state : before);
        return Value.Unknown;
    }

    /// <summary>The end of the block that a <c>using</c> declaration stands in.</summary>
    public static void End(Interpreter run, IBlockOperation block, FlowState begun, FlowState state)
    {
        for (var i = block.Operations.Length - 1; i >= 0; i--)
        {
            if (block.Operations[i] is IUsingDeclarationOperation declaration)
                End(run, declaration.DeclarationGroup, begun, state);
        }
    }

    /// <param name="begun">The state to run it in where the block was left before its end.</param>
    private static void End(Interpreter run, IVariableDeclarationGroupOperation group, FlowState begun, FlowState state)
    {
        foreach (var declaration in group.Declarations)
        {
            foreach (var declarator in declaration.Declarators)
            {
                var at = state.IsAlive ? state : begun;
                if (at.Variable(declarator.Symbol) is { } value)
                    Dispose(run, value, declarator.Symbol.Type, group.Parent is IUsingOperation { IsAsynchronous: true } or IUsingDeclarationOperation { IsAsynchronous: true }, declarator.Syntax, at);
            }
        }
    }

    private static void Dispose(Interpreter run, Value value, ITypeSymbol? type, bool isAsync, SyntaxNode node, FlowState state)
    {
        if (value.Objects.IsEmpty || !state.IsAlive || type is null || Method(type, isAsync ? "DisposeAsync" : "Dispose") is not { } method)
            return;
        var targets = run.Engine.Targets.Resolve(method, value, run.Engine.Cancel, type);
        if (!targets.IsEmpty)
            Invocations.OwnTargets(run, method, targets, value, node, [], null, state, node);
    }

    private static IMethodSymbol? Method(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false } method)
                    return method;
            }
        }

        foreach (var parent in type.AllInterfaces)
        {
            foreach (var member in parent.GetMembers(name))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false } method)
                    return method;
            }
        }

        return null;
    }
}
