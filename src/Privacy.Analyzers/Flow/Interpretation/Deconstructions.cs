using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Demand;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Calls of Deconstruct: the compiler's own for a record reads the positional properties, others go by their summary.</summary>
internal static class Deconstructions
{
    public static ImmutableArray<Value> Call(Interpreter run, IMethodSymbol method, Value value, int count, IOperation op, FlowState state)
    {
        var offset = method.IsStatic ? 1 : 0;
        var parts = ImmutableArray.CreateBuilder<Value>(count);
        if (Bodies.Exists(method))
        {
            var arguments = new Argument[method.Parameters.Length];
            for (var i = 0; i < arguments.Length; i++)
                arguments[i] = new Argument(method.Parameters[i], null, i < offset ? value : Value.Clean, op.Syntax, []);
            var node = run.Engine.Summaries.NodeOf(method);
            var summary = run.Engine.Summaries.Request(node, TaintedRoots.Of(run, offset == 0 ? value : null, arguments, state), run.Node, run.Depth);
            var call = new Instantiation(run, node, summary, method, offset == 0 ? value : null, op.Syntax, arguments, op.Syntax, state);
            call.Apply();
            for (var i = 0; i < count; i++)
                parts.Add(call.Reference(i + offset));
            return parts.ToImmutable();
        }

        for (var i = 0; i < count; i++)
        {
            var parameter = method.Parameters[Math.Min(i + offset, method.Parameters.Length - 1)];
            parts.Add(FindPositional(method.ContainingType, parameter.Name) is { } property
                ? Properties.ReadOn(run, property, value, [], op, state)
                : Value.Of(Contents.Of(run, value, Reach.Content, op.Syntax, state)));
        }

        return parts.ToImmutable();
    }

    /// <summary>The extension method that takes the value apart, where its type has no method of its own.</summary>
    public static IMethodSymbol? Extension(Interpreter run, IDeconstructionAssignmentOperation op) =>
        op.Syntax is AssignmentExpressionSyntax syntax && run.Engine.Bodies.ModelOf(syntax.SyntaxTree)?.GetDeconstructionInfo(syntax).Method is { IsExtensionMethod: true } method
            ? method.ReducedFrom ?? method
            : null;

    private static IPropertySymbol? FindPositional(INamedTypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol property && string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                    return property;
            }
        }

        return null;
    }
}
