using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Guards;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards;

/// <summary>
/// Facts of a summary → facts at one call of it: parameters become what is passed. A fact about the truth of a parameter becomes what the
/// argument says when it is true; one that waits for a constant holds where the call passes that constant.
/// </summary>
internal sealed class FactsAtCall(
    Interpreter run, IOperation? instance, Value? receiver, Argument[] arguments, SyntaxNode call, FlowState state, Func<AccessPath, Value> resolve)
{
    public ConditionValue Of(ConditionValue condition) => condition.Select(Of);

    public ImmutableArray<GuardFact> Of(ImmutableArray<GuardFact> facts)
    {
        if (facts.IsEmpty)
            return facts;
        var mapped = ImmutableArray<GuardFact>.Empty;
        foreach (var fact in facts)
            mapped = GuardFacts.Both(mapped, Of(fact));
        return mapped;
    }

    private ImmutableArray<GuardFact> Of(GuardFact fact)
    {
        if (fact.Truth is { } truth)
        {
            var said = resolve(truth).Condition;
            return fact.Status == GuardStatus.Holds ? said.WhenTrue : fact.Status == GuardStatus.Refused ? said.WhenFalse : [];
        }

        var pending = ImmutableArray<GuardArgument>.Empty;
        foreach (var wanted in fact.Pending)
        {
            var value = wanted.Ordinal < arguments.Length ? arguments[wanted.Ordinal].Value : Value.Unknown;
            if (value.HasConstant)
            {
                if (wanted.Accepts(value.Constant))
                    continue;
                return fact.Status == GuardStatus.Holds
                    ? [new GuardFact(fact.Guard, GuardStatus.OtherArgument, GuardSubject.Any, call, value.Constant?.ToString() ?? "null") { Scope = run.Scope }]
                    : [];
            }

            if (value.Objects.Length != 1 || !value.Labels.IsEmpty || value.Objects[0].Path is not { Root: RootKind.Parameter, Members.IsEmpty: true } path)
                return [];
            pending = pending.Add(wanted.At(path.Ordinal));
        }

        return [new GuardFact(fact.Guard, fact.Status, Of(fact.Subject), call, fact.Detail) { Pending = pending, Scope = run.Scope }];
    }

    /// <summary>Who was asked about in there, by the names of here. What is not known here is anybody.</summary>
    private GuardSubject Of(GuardSubject subject)
    {
        GuardSubject? mapped = null;
        foreach (var choice in subject.Choices)
        {
            var reader = new SubjectReader(run, state);
            foreach (var obj in choice)
            {
                if (obj.Path is not { } path)
                    continue;
                if (path.Root == RootKind.Parameter && path.Members.IsEmpty && path.Ordinal < arguments.Length)
                    reader.Add(arguments[path.Ordinal].Operation, arguments[path.Ordinal].Value);
                else if (path.Root == RootKind.This && path.Members.IsEmpty)
                    reader.Add(instance, receiver);
                else
                    reader.Add(resolve(path).Objects);
            }

            var part = reader.Subject;
            mapped = mapped is null ? part : mapped.Join(part) ?? GuardSubject.Any;
        }

        return mapped ?? GuardSubject.Any;
    }
}
