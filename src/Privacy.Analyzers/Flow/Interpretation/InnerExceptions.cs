using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>The exception that another one was made with: it is in its text, not in its message.</summary>
internal static class InnerExceptions
{
    private const string Name = "InnerException";

    /// <summary>Keeps the inner exception by itself; the other arguments.</summary>
    public static Argument[] Keep(Value made, IMethodSymbol constructor, Argument[] arguments, FlowState state)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is not { } parameter || !TypeFacts.IsException(parameter.Type) || Property(constructor.ContainingType) is not { } property)
                continue;
            Assignments.Write(made, Member.Of(property), arguments[i].Value, state);
            var others = new Argument[arguments.Length - 1];
            Array.Copy(arguments, others, i);
            Array.Copy(arguments, i + 1, others, i, others.Length - i);
            return others;
        }

        return arguments;
    }

    /// <summary>What each was made with; one made by code that is not seen stands for its inner exception too.</summary>
    public static Value Of(Value exception, IPropertySymbol property, FlowState state)
    {
        Value? inner = null;
        foreach (var obj in exception.Objects)
        {
            var held = state.TryRead(obj, Member.Of(property), out var cell) ? cell.Value : Value.Of(obj);
            inner = inner is null ? held : inner.Join(held);
        }

        return (inner ?? Value.Unknown).AddLabels(exception.Labels);
    }

    /// <summary>What code that ran as a task threw is in an AggregateException where that is caught, what a method that was invoked by its name threw in a TargetInvocationException.</summary>
    public static Value Gathered(Interpreter run, ITypeSymbol caught, SyntaxNode clause, Value aggregate, Value thrown, FlowState state)
    {
        if (caught is not INamedTypeSymbol { Name: "AggregateException" or "TargetInvocationException" } type || thrown.IsEmpty || Property(type) is not { } inner)
            return aggregate;
        Assignments.Write(aggregate, Member.Of(inner), thrown, state);
        if (Property(type, "InnerExceptions") is not { } all)
            return aggregate;
        var list = run.Made((clause, "inner"), 0, all.Type, state, isFresh: true);
        state.WriteOthers(list, Member.Element, thrown);
        Assignments.Write(aggregate, Member.Of(all), Value.Of(list), state);
        return aggregate;
    }

    private static IPropertySymbol? Property(INamedTypeSymbol? type, string name = Name)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(name))
            {
                if (member is IPropertySymbol property)
                    return property;
            }
        }

        return null;
    }
}
