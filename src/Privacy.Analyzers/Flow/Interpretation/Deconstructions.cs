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
    /// <summary>The methods that take a value apart: the compiler knows extensions too.</summary>
    public static DeconstructionInfo Of(IDeconstructionAssignmentOperation op) =>
        op.Syntax is AssignmentExpressionSyntax assignment && op.SemanticModel is { } model ? model.GetDeconstructionInfo(assignment) : default;

    public static DeconstructionInfo Of(IForEachLoopOperation loop) =>
        loop.Syntax is ForEachVariableStatementSyntax statement && loop.SemanticModel is { } model ? model.GetDeconstructionInfo(statement) : default;

    /// <summary>The tuple that an object is known to be.</summary>
    public static INamedTypeSymbol? TupleOf(Value value, int count)
    {
        foreach (var obj in value.Objects)
        {
            if (obj.Type is not INamedTypeSymbol { IsTupleType: true } tuple || tuple.TupleElements.Length != count)
                return null;
        }

        return value.Objects.IsEmpty ? null : (INamedTypeSymbol)value.Objects[0].Type!; // they are looked at above
    }

    /// <summary>Assigns the parts of a value to the variables that take them.</summary>
    public static void Spread(Interpreter run, IOperation target, Value value, ITypeSymbol? type, IOperation op, FlowState state, DeconstructionInfo info = default)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is not ITupleOperation tuple)
        {
            Assignments.Assign(run, target, value, op.Syntax, state);
            return;
        }

        var parts = Assignments.Parts(run, value, type, info.Method, tuple.Elements.Length, op, state);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var partType = type is INamedTypeSymbol { IsTupleType: true } from && i < from.TupleElements.Length ? from.TupleElements[i].Type : tuple.Elements[i].Type;
            Spread(run, tuple.Elements[i], parts[i], partType, tuple.Elements[i], state, i < info.Nested.Length ? info.Nested[i] : default);
        }
    }

    /// <summary>The Deconstruct method of a type with so many parts.</summary>
    public static IMethodSymbol? Find(ITypeSymbol? type, int count)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers("Deconstruct"))
            {
                if (member is IMethodSymbol method && method.Parameters.Length == count && !method.IsStatic)
                    return method;
            }
        }

        return null;
    }

    public static ImmutableArray<Value> Call(Interpreter run, IMethodSymbol method, Value value, int count, IOperation op, FlowState state)
    {
        method = method.ReducedFrom ?? method;
        if (run.HasBody(method.OriginalDefinition))
            method = method.OriginalDefinition;
        var offset = method.IsStatic ? 1 : 0;
        var parts = ImmutableArray.CreateBuilder<Value>(count);
        if (run.HasBody(method))
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
            if (method.ContainingType is { Name: "TupleExtensions", ContainingNamespace.Name: "System" } && Item(value, i) is { } item)
            {
                parts.Add(Properties.ReadOn(run, item, value, [], op, state));
                continue;
            }

            var parameter = method.Parameters[Math.Min(i + offset, method.Parameters.Length - 1)];
            parts.Add(FindPositional(method.ContainingType, parameter.Name) is { } property
                ? Properties.ReadOn(run, property, value, [], op, state)
                : Value.Of(Contents.Of(run, value, Reach.Content, op.Syntax, state)));
        }

        return parts.ToImmutable();
    }

    /// <summary>The item of a System.Tuple.</summary>
    private static IPropertySymbol? Item(Value value, int index)
    {
        if (value.Objects.IsEmpty)
            return null;
        foreach (var member in value.Objects[0].Type?.GetMembers(string.Concat("Item", (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))) ?? [])
        {
            if (member is IPropertySymbol property)
                return property;
        }

        return null;
    }

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
