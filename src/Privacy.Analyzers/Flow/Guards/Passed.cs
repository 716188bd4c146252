using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards;

/// <summary>
/// A value read where a guard holds is where it is only because the guard held: <c>Send(consent.Allows() ? user.Page : "")</c>. Its labels
/// keep the guard, as does what is read from an object later, and a sink in the same run of code counts it.
/// </summary>
internal static class Passed
{
    public static Value Through(IOperation op, Value value, FlowState state)
    {
        if (value.IsEmpty || op.Kind is not (OperationKind.LocalReference or OperationKind.ParameterReference or OperationKind.FieldReference or OperationKind.PropertyReference))
            return value;
        return Under(value, GuardFacts.Answered(state.Facts));
    }

    /// <summary>The value, where these guards held.</summary>
    public static Value Under(Value value, ImmutableArray<GuardFact> facts)
    {
        if (facts.IsEmpty || value.IsEmpty)
            return value;
        var labels = value.WithLabels(value.Labels.Under(facts));
        return value.Objects.IsEmpty ? labels : labels.With(value.Condition.Taken(facts));
    }

    /// <summary>What holds at a sink for one label: for data of somebody, what was asked about somebody else does not.</summary>
    public static ImmutableArray<GuardFact> Facts(Interpreter run, ImmutableArray<GuardFact> facts, LabelEntry entry)
    {
        if (run.Scope is not null)
            facts = Current(facts);
        foreach (var guard in entry.Label.Guards)
        {
            if (ReferenceEquals(guard.Scope, run.Scope))
                facts = GuardFacts.Both(facts, [guard]);
            else if (guard.Status == GuardStatus.Holds && !GuardFacts.Hold(facts, guard.Guard))
                facts = GuardFacts.Both(facts, [new GuardFact(guard.Guard, GuardStatus.Deferred, GuardSubject.Any, guard.At)]);
        }

        return entry.Label.Source is null ? facts : GuardFacts.OfAnybody(GuardFacts.For(facts, entry.Trace?.Owners ?? []));
    }

    /// <summary>In code that runs later, what an answer says that was given before is out of date.</summary>
    private static ImmutableArray<GuardFact> Current(ImmutableArray<GuardFact> facts)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Holds && facts[i].Scope is null)
                facts = facts.SetItem(i, new GuardFact(facts[i].Guard, GuardStatus.Deferred, GuardSubject.Any, facts[i].At));
        }

        return facts;
    }
}
