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

    /// <summary>The delegate is called. Gives back what that lets its code know beyond the facts of the caller.</summary>
    public static ImmutableArray<GuardFact> Enter(Interpreter run, AbstractObject called, FlowState state)
    {
        var learnt = ImmutableArray<GuardFact>.Empty;
        if (!state.TryRead(called, Member.Content, out var cell))
            return learnt;
        foreach (var fact in cell.Value.Condition.WhenTaken)
        {
            if (ReferenceEquals(fact.Scope, run.Scope) && !GuardFacts.Hold(state.Facts, fact.Guard) && !GuardFacts.Contains(state.Facts, fact))
                learnt = learnt.Add(fact);
        }

        state.Facts = GuardFacts.Both(state.Facts, learnt);
        return learnt;
    }

    public static void Leave(ImmutableArray<GuardFact> learnt, FlowState state)
    {
        if (!learnt.IsEmpty)
            state.Facts = state.Facts.RemoveAll(fact => GuardFacts.Contains(learnt, fact));
    }
}
