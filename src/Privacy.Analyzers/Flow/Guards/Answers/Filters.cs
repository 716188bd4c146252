using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards.Answers;

/// <summary>
/// A library's members that ask a predicate of elements: what passed the filter was asked about, and <c>All</c> says that every element was.
/// Of an empty sequence that is true without a question: then nothing of it goes anywhere.
/// </summary>
internal static class Filters
{
    /// <summary>The result of a call that ran a predicate; <paramref name="asked"/> is what its answer says.</summary>
    public static Value OfCall(IMethodSymbol method, Value? receiver, Argument[] arguments, ConditionValue asked, Value result, FlowState state)
    {
        if ((receiver ?? (arguments.Length > 0 ? arguments[0].Value : null)) is not { } sequence || (asked.IsNone && sequence.Condition.IsNone))
            return result;
        switch (method.Name)
        {
            case "Where" or "TakeWhile" or "FindAll":
                return Kept(result, sequence, asked.WhenTrue);
            case "First" or "Single" or "Last" or "FirstAsync" or "SingleAsync" or "LastAsync":
                var found = GuardFacts.Both(sequence.Condition.WhenTaken, asked.WhenTrue);
                if (!method.Name.EndsWith("Async", StringComparison.Ordinal))
                    state.Facts = GuardFacts.Learn(state.Facts, found);
                return Kept(result, sequence, asked.WhenTrue);
            case "FirstOrDefault" or "SingleOrDefault" or "LastOrDefault" or "FirstOrDefaultAsync" or "SingleOrDefaultAsync" or "LastOrDefaultAsync" or "Find" or "FindLast":
                return Found(Kept(result, sequence, asked.WhenTrue));
            case "All" or "TrueForAll" or "AllAsync":
                return result.With(ConditionValue.Of(asked.WhenTrue, []));
            case "Any" or "Exists" or "AnyAsync":
                return result.With(ConditionValue.Of(OfAnybody(GuardFacts.Both(sequence.Condition.WhenTaken, asked.WhenTrue)), asked.WhenFalse));
            case "RemoveAll":
                state.Facts = GuardFacts.Learn(state.Facts, asked.WhenFalse);
                return result;
            case "Concat" or "Union" or "UnionBy" or "Append" or "Prepend" or "Zip" or "Join" or "GroupJoin":
                return result;
            default:
                return TypeFacts.ElementType(Plain(method.ReturnType)) is not null ? Kept(result, sequence, []) : result;
        }
    }

    /// <summary>A delegate runs on elements of a sequence, each of which passed its filter just now.</summary>
    public static void Enter(Interpreter run, Value? receiver, Argument[] arguments, FlowState state)
    {
        if ((receiver ?? (arguments.Length > 0 ? arguments[0].Value : null)) is not { Condition.WhenTaken: { IsEmpty: false } passed })
            return;
        foreach (var fact in passed)
        {
            if (ReferenceEquals(fact.Scope, run.Scope))
                state.Facts = GuardFacts.Learn(state.Facts, [fact]);
        }
    }

    private static Value Kept(Value result, Value sequence, ImmutableArray<GuardFact> asked)
    {
        var passed = GuardFacts.Both(sequence.Condition.WhenTaken, asked);
        return passed.IsEmpty ? result : result.With(result.Condition.Taken(passed));
    }

    /// <summary>There is one only where one passed.</summary>
    private static Value Found(Value result) =>
        result.Condition.WhenTaken.IsEmpty
            ? result
            : result.With(result.Condition.And(ConditionValue.Of([], [], [], AnswerTable.Join(
                AnswerTable.Of(Value.OfConstant(null), [], isNever: false), AnswerTable.Of(Value.Unknown, result.Condition.WhenTaken, isNever: true)))));

    /// <summary>One of them passed: what was asked about whom it was given says nothing of the others.</summary>
    private static ImmutableArray<GuardFact> OfAnybody(ImmutableArray<GuardFact> facts)
    {
        foreach (var fact in facts)
        {
            if (!fact.Subject.Choices.IsEmpty)
                return facts.RemoveAll(static known => !known.Subject.Choices.IsEmpty);
        }

        return facts;
    }

    private static ITypeSymbol Plain(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 1, Name: "Task" or "ValueTask" } task ? task.TypeArguments[0] : type;
}
