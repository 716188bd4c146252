using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>The text that types of one's own give of themselves: ToString, PrintMembers of a record, what a format string asks for.</summary>
internal static class OwnTexts
{
    /// <summary>The text of an override, by its summary; <c>null</c> where the type has none.</summary>
    public static LabelSet? Of(Interpreter run, AbstractObject obj, SyntaxNode node, FlowState state)
    {
        if (Method(run, obj.Type) is not { } method)
            return null;
        if (method.Name == "PrintMembers")
            return Printed(run, method, obj, node, state);
        var value = Invocations.Own(run, method, Value.Of(obj), node, [], null, state.Clone());
        return value.Labels.Union(Strings(run, value, node, state)).Union(Formatted(run, obj, Value.Unknown, node, state) ?? LabelSet.Empty);
    }

    /// <summary>The code that says what the text of an object of the type is; <c>null</c> where nobody wrote any.</summary>
    public static IMethodSymbol? Method(Interpreter run, ITypeSymbol? type)
    {
        if (type is null || !run.IsOwn(type))
            return null;
        var isFirst = true;
        for (var holder = type; holder is not null; holder = holder.BaseType)
        {
            foreach (var member in holder.GetMembers("ToString"))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false } method && run.HasBody(method))
                    return method;
            }

            foreach (var member in isFirst && holder.IsRecord ? holder.GetMembers("PrintMembers") : [])
            {
                if (member is IMethodSymbol { Parameters.Length: 1 } method && run.HasBody(method))
                    return method;
            }

            if (holder.IsRecord)
                return null;
            isFirst = false;
        }

        return null;
    }

    /// <summary>What a format string makes of the object, where its type says so itself; <c>null</c> where it does not.</summary>
    public static LabelSet? Formatted(Interpreter run, AbstractObject obj, Value format, SyntaxNode node, FlowState state)
    {
        foreach (var parent in obj.Type?.AllInterfaces ?? [])
        {
            if (parent is not { Name: "IFormattable", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
                continue;
            if (obj.Type is not INamedTypeSymbol type || CallTargets.ImplementationOf(parent.GetMembers("ToString")[0], type) is not IMethodSymbol method || !run.HasBody(method))
                return null;
            Argument[] arguments = [new(method.Parameters[0], null, format, node, []), new(method.Parameters[1], null, Value.Unknown, node, [])];
            var value = Invocations.Own(run, method, Value.Of(obj), node, arguments, null, state.Clone());
            return value.Labels.Union(Strings(run, value, node, state));
        }

        return null;
    }

    /// <summary>A record's own PrintMembers: what it appends.</summary>
    private static LabelSet Printed(Interpreter run, IMethodSymbol method, AbstractObject obj, SyntaxNode node, FlowState state)
    {
        var after = state.Clone();
        var text = Value.Of(run.Made((node, "print"), obj.Ordinal, method.Parameters[0].Type, after, isFresh: true, isExact: true));
        Invocations.Own(run, method, Value.Of(obj), node, [new Argument(method.Parameters[0], null, text, node, [])], null, after);
        return Contents.Of(run, text, Reach.Content, node, after);
    }

    private static LabelSet Strings(Interpreter run, Value value, SyntaxNode node, FlowState state)
    {
        var labels = LabelSet.Empty;
        foreach (var obj in value.Objects)
        {
            if (obj.Path is { } path && run.Tainted.Contains(path) && !run.IsOwn(obj.Type ?? run.Model.Compilation.ObjectType))
                labels = labels.Union(LabelSet.Of(new Label(path, Reach.Text), null));
            foreach (var cell in state.Cells(obj))
                labels = labels.Union(cell.Value.Labels);
        }

        return labels;
    }
}
