using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards;

/// <summary>
/// A value read where a guard holds is where it is only because the guard held: <c>Send(consent.Allows() ? user.Page : "")</c>. Its labels
/// keep the guard, and a sink in the same run of code counts it.
/// </summary>
internal static class Passed
{
    public static Value Through(IOperation op, Value value, FlowState state)
    {
        if (value.Labels.IsEmpty || op.Kind is not (OperationKind.LocalReference or OperationKind.ParameterReference or OperationKind.FieldReference or OperationKind.PropertyReference))
            return value;
        return value.WithLabels(value.Labels.Under(GuardFacts.Answered(state.Facts)));
    }

    /// <summary>What holds at a sink for one label: for data of somebody, what was asked about somebody else does not.</summary>
    public static ImmutableArray<GuardFact> Facts(Interpreter run, ImmutableArray<GuardFact> facts, LabelEntry entry)
    {
        foreach (var guard in entry.Label.Guards)
        {
            if (ReferenceEquals(guard.Scope, run.Scope))
                facts = GuardFacts.Both(facts, [guard]);
            else if (guard.Status == GuardStatus.Holds && !GuardFacts.Hold(facts, guard.Guard))
                facts = GuardFacts.Both(facts, [new GuardFact(guard.Guard, GuardStatus.Deferred, GuardSubject.Any, guard.At)]);
        }

        return entry.Label.Source is null ? facts : GuardFacts.For(facts, entry.Trace?.Owners ?? []);
    }
}
