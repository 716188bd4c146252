using System.Collections.Immutable;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards.Answers;

/// <summary>
/// A delegate made where a guard held, and called in the same run of the code, is the one called only because the guard held:
/// <c>Action send = consent.Allows() ? Track : Nothing</c>. The facts are kept in a cell of the delegate, so that they go stale as others do.
/// </summary>
internal static class DelegateChoices
{
    public static void Made(AbstractObject made, FlowState state)
    {
        var facts = GuardFacts.Answered(state.Facts);
        if (facts.IsEmpty && !state.TryRead(made, Member.Content, out _))
            return;
        state.Bear(made);
        state.Write(made, new Cell(Member.Content, Value.Of(ConditionValue.Of([], [], whenTaken: facts)), MaybeInitial: false));
    }

    /// <summary>What the code of a delegate that is called knows beyond its caller.</summary>
    public static ImmutableArray<GuardFact> Of(Interpreter run, AbstractObject called, FlowState state)
    {
        if (!state.TryRead(called, Member.Content, out var cell))
            return [];
        var facts = cell.Value.Condition.WhenTaken;
        foreach (var fact in facts)
        {
            if (!ReferenceEquals(fact.Scope, run.Scope))
                facts = facts.Remove(fact);
        }

        return facts;
    }
}
