using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards.Answers;

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
        var answers = frame.Condition;
        var condition = TypeFacts.IsTruth(method.ReturnType) && frame.Returned is not null ? answers : value.Condition;
        return value.With(ConditionValue.Of(condition.WhenTrue, condition.WhenFalse, method.IsAsync ? ensured : condition.WhenAwaited, answers.Answers ?? condition.Answers, condition.WhenTaken));
    }

    /// <summary>Members of tasks and awaiters: those that wait, those that stand for the same task, those that only ask how it is doing.</summary>
    public static Value OfCall(IMethodSymbol method, Value? receiver, Argument[] arguments, Value result, FlowState state)
    {
        if (method is { Name: "WhenAll", IsStatic: true } && IsTask(method.ContainingType))
            return All(arguments, result, state);
        if (receiver is null || receiver.Condition.IsNone)
            return result;
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
                return result.Condition.IsNone || !result.Condition.WhenTaken.IsEmpty ? result : result.With(ConditionValue.None);
        }
    }

    /// <summary>Awaited together: what each of them makes sure of. Of what they answered, each may be any.</summary>
    private static Value All(Argument[] arguments, Value result, FlowState state)
    {
        var awaited = ImmutableArray<GuardFact>.Empty;
        ConditionValue? answered = null;
        foreach (var argument in arguments)
        {
            foreach (var task in argument.Elements)
            {
                awaited = GuardFacts.Both(awaited, task.Value.Condition.WhenAwaited);
                var answer = task.Value.Condition.Awaited();
                answered = answered is null ? answer : ConditionValue.Join(answered, false, null, answer, false, null);
            }
        }

        if (answered is { IsNone: false } && !Interpretation.Arrays.HasEntries(result, state))
        {
            foreach (var array in result.Objects)
            {
                Interpretation.Arrays.Blur(Value.Of(array), state);
                var held = state.TryRead(array, Member.Element, out var known) ? known.Value : Value.Unknown;
                state.Write(array, new Cell(Member.Element, held.With(answered), MaybeInitial: false));
            }
        }

        return awaited.IsEmpty ? result : result.With(ConditionValue.Of([], [], awaited));
    }

    private static bool IsTask(INamedTypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask" or "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter" };
}
