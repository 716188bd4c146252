using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Answers;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards;

/// <summary>What holds when a body begins: what its callers must have passed, what a filter in front of it asks, what it is told by parameters.</summary>
internal static class EntryFacts
{
    public static ImmutableArray<GuardFact> Of(Interpreter run, IMethodSymbol method)
    {
        var facts = ImmutableArray<GuardFact>.Empty;
        foreach (var guard in run.Model.Guards.Required(method))
            facts = facts.Add(new GuardFact(guard, GuardStatus.Holds, GuardSubject.Any, null) { Scope = run.Scope });
        foreach (var guard in run.Model.Guards.InFrontOf(method))
            facts = GuardFacts.Both(facts, [new GuardFact(guard, GuardStatus.Holds, GuardSubject.Any, null) { Scope = run.Scope }]);
        foreach (var guard in run.Engine.Filters.InFrontOf(method))
            facts = GuardFacts.Both(facts, [new GuardFact(guard, GuardStatus.Holds, GuardSubject.Any, null) { Scope = run.Scope }]);
        return facts;
    }

    /// <summary>A yes or no that the caller gave, by itself or in an object, says whatever the caller knows of it.</summary>
    public static Value Told(Interpreter run, AccessPath path, ITypeSymbol? type, Value value) =>
        !run.Model.Guards.IsEmpty && type?.SpecialType == SpecialType.System_Boolean ? value.With(ConditionValue.OfTruth(path)) : value;
}
