using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards;

/// <summary>A task that asks a guard has asked only once it is awaited, or waited for.</summary>
internal static class Awaiting
{
    public static Value Await(Value task, FlowState state)
    {
        if (task.Condition.WhenAwaited.IsEmpty)
            return task;
        state.Facts = GuardFacts.Learn(state.Facts, task.Condition.WhenAwaited);
        return task.With(task.Condition.Awaited());
    }

    /// <summary>
    /// What the result of code that ran inline says: what async code made sure of is so once it is awaited; an iterator did nothing yet.
    /// </summary>
    public static Value Answer(IMethodSymbol method, Value value, Frame frame, bool isIterator, ImmutableArray<GuardFact> ensured)
    {
        if (isIterator || value.HasConstant)
            return value;
        var condition = TypeFacts.IsTruth(method.ReturnType) && frame.Returned is not null ? frame.Condition : value.Condition;
        return value.With(ConditionValue.Of(condition.WhenTrue, condition.WhenFalse, method.IsAsync ? ensured : condition.WhenAwaited));
    }

    /// <summary>An answer that may be none made one that is, or compared. Members of tasks and awaiters: those that wait, those that stand for the same task, those that only ask how it is doing.</summary>
    public static Value OfCall(IMethodSymbol method, Value? receiver, Argument[] arguments, Value result, FlowState state)
    {
        if (method is { Name: "WhenAll", IsStatic: true } && IsTask(method.ContainingType))
            return All(arguments, result);
        if (receiver is null || receiver.Condition.IsNone)
            return result;
        if (method is { Name: "GetValueOrDefault", ContainingType.Name: "Nullable" })
            return result.With(arguments.Length == 0 ? receiver.Condition : ConditionValue.Join(receiver, arguments[0].Value));
        if (method is { Name: "Equals", Parameters.Length: 1 } && arguments[0].Value is { HasConstant: true, Constant: bool expected })
        {
            // Of a bool? that is not the one nothing says that it is the other.
            var same = expected ? receiver.Condition : receiver.Condition.Negate();
            return result.With(method.ContainingType.SpecialType == SpecialType.System_Boolean ? same : ConditionValue.Of(same.WhenTrue, []));
        }

        if (!IsTask(method.ContainingType))
            return result;
        switch (method.Name)
        {
            case "Wait" when method.Parameters.IsEmpty:
            case "GetResult":
                return result.With(Await(receiver, state).Condition);
            case "ConfigureAwait" or "AsTask" or "Preserve" or "GetAwaiter" or "WaitAsync":
                return result.With(receiver.Condition);
            default:
                return result.Condition.IsNone ? result : result.With(ConditionValue.None);
        }
    }

    /// <summary>Awaited together: what each of them makes sure of.</summary>
    private static Value All(Argument[] arguments, Value result)
    {
        var awaited = ImmutableArray<GuardFact>.Empty;
        foreach (var argument in arguments)
        {
            foreach (var task in argument.Elements)
                awaited = GuardFacts.Both(awaited, task.Value.Condition.WhenAwaited);
        }

        return awaited.IsEmpty ? result : result.With(ConditionValue.Of([], [], awaited));
    }

    private static bool IsTask(INamedTypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask" or "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter" };
}
