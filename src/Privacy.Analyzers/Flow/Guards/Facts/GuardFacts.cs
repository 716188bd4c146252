using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Guards.Facts;

/// <summary>
/// Sets of facts. A must-analysis: join is intersection, "nothing known" is the empty set, so whatever is not understood yields no fact. Where
/// both sides know the same of different subjects, the join knows it of "the one or the other". Sets are small: arrays, searched.
/// </summary>
internal static class GuardFacts
{
    public static ImmutableArray<GuardFact> Of(string guard, GuardStatus status, SyntaxNode? at) => [new(guard, status, GuardSubject.Any, at)];

    public static bool Contains(ImmutableArray<GuardFact> facts, GuardFact fact) => IndexOf(facts, fact) >= 0;

    /// <summary>Adds what was learnt last: it ends what was known of the same guard and subject before.</summary>
    public static ImmutableArray<GuardFact> Learn(ImmutableArray<GuardFact> facts, ImmutableArray<GuardFact> learnt)
    {
        foreach (var fact in learnt)
        {
            for (var i = facts.Length - 1; i >= 0; i--)
            {
                if (IsAnsweredBy(facts[i], fact))
                    facts = facts.RemoveAt(i);
            }

            facts = facts.Add(fact);
        }

        return facts;
    }

    /// <summary>Runs code that knows more than what is around it: what it knows beyond that is forgotten after it.</summary>
    public static Value Under(ImmutableArray<GuardFact> facts, FlowState state, Func<FlowState, Value> code)
    {
        var learnt = facts;
        foreach (var fact in facts)
        {
            if (Contains(state.Facts, fact) || Hold(state.Facts, fact.Guard))
                learnt = learnt.Remove(fact);
        }

        if (learnt.IsEmpty)
            return code(state);
        state.Facts = Both(state.Facts, learnt);
        var value = code(state);
        state.Facts = state.Facts.RemoveAll(fact => Contains(learnt, fact));
        return value;
    }

    public static ImmutableArray<GuardFact> Both(ImmutableArray<GuardFact> left, ImmutableArray<GuardFact> right)
    {
        foreach (var fact in right)
        {
            if (!Contains(left, fact))
                left = left.Add(fact);
        }

        return left;
    }

    public static ImmutableArray<GuardFact> Join(ImmutableArray<GuardFact> left, ImmutableArray<GuardFact> right)
    {
        if (left.IsEmpty || right.IsEmpty)
            return [];
        if (left == right)
            return left;
        var joined = ImmutableArray.CreateBuilder<GuardFact>();
        foreach (var fact in left)
        {
            var index = IndexOf(right, fact);
            if (index >= 0)
                joined.Add(IsBefore(right[index].At, fact.At) ? right[index] : fact);
        }

        foreach (var mine in left)
        {
            if (Contains(right, mine))
                continue;
            foreach (var theirs in right)
            {
                if (!mine.IsLike(theirs) || Contains(left, theirs) || mine.Subject.Join(theirs.Subject) is not { } either)
                    continue;
                var fact = mine.With(either, IsBefore(theirs.At, mine.At) ? theirs.At : mine.At);
                if (!joined.Contains(fact))
                    joined.Add(fact);
            }
        }

        AddStale(left, right, joined);
        AddStale(right, left, joined);
        return joined.ToImmutable();
    }

    /// <summary>Checked here on one path, in other code on the other: checked in other code.</summary>
    private static void AddStale(ImmutableArray<GuardFact> stale, ImmutableArray<GuardFact> fresh, ImmutableArray<GuardFact>.Builder joined)
    {
        foreach (var fact in stale)
        {
            if (fact.Status is GuardStatus.OtherMethod or GuardStatus.Deferred && Hold(fresh, fact.Guard) && !joined.Contains(fact))
                joined.Add(fact);
        }
    }

    /// <summary>What was answered, be it yes or no.</summary>
    public static ImmutableArray<GuardFact> Answered(ImmutableArray<GuardFact> facts)
    {
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            if (facts[i].Status > GuardStatus.Refused || facts[i].Truth is not null)
                facts = facts.RemoveAt(i);
        }

        return facts;
    }

    /// <summary>What a body found out itself: what it takes for granted ([RequiresGuard], a filter in front) it does not make so for its callers.</summary>
    public static ImmutableArray<GuardFact> Checked(ImmutableArray<GuardFact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact is { At: null, Truth: null })
                return facts.RemoveAll(static known => known is { At: null, Truth: null });
        }

        return facts;
    }

    public static bool Same(ImmutableArray<GuardFact> left, ImmutableArray<GuardFact> right)
    {
        if (left == right)
            return true;
        if (left.Length != right.Length)
            return false;
        foreach (var fact in left)
        {
            if (!Contains(right, fact))
                return false;
        }

        return true;
    }

    /// <summary>A variable is written to: what was asked about it is stale.</summary>
    public static ImmutableArray<GuardFact> Reassigned(ImmutableArray<GuardFact> facts, ISymbol variable)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Status <= GuardStatus.Refused && facts[i].Subject.Mentions(variable))
                facts = Put(facts, ref i, new GuardFact(facts[i].Guard, GuardStatus.Reassigned, GuardSubject.Any, facts[i].At, variable.Name));
        }

        return facts;
    }

    /// <summary>A member is written to, by whatever name.</summary>
    public static ImmutableArray<GuardFact> Reassigned(ImmutableArray<GuardFact> facts, AbstractObject owner, Member member)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Status <= GuardStatus.Refused && facts[i].Subject.Mentions(owner, member))
                facts = Put(facts, ref i, new GuardFact(facts[i].Guard, GuardStatus.Reassigned, GuardSubject.Any, facts[i].At, member.ToString()));
        }

        return facts;
    }

    /// <summary>What is known of anybody else: the object has another name from here on.</summary>
    public static ImmutableArray<GuardFact> Unless(ImmutableArray<GuardFact> facts, AbstractObject of)
    {
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            if (facts[i].Subject.IsOf(of))
                facts = facts.RemoveAt(i);
        }

        return facts;
    }

    /// <summary>What is known to code that is made here and runs later.</summary>
    public static ImmutableArray<GuardFact> Deferred(ImmutableArray<GuardFact> facts)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Holds && facts[i].Truth is null)
                facts = Put(facts, ref i, new GuardFact(facts[i].Guard, GuardStatus.Deferred, GuardSubject.Any, facts[i].At));
            else
                facts = facts.RemoveAt(i--);
        }

        return facts;
    }

    /// <summary>What the facts come to for data of these owners: a guard that holds for somebody else does not count.</summary>
    public static ImmutableArray<GuardFact> For(ImmutableArray<GuardFact> facts, ImmutableArray<AbstractObject> owners)
    {
        if (owners.IsEmpty)
            return facts;
        var known = facts;
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Holds && facts[i].Subject.IsNot(owners) && !AreAskedApart(known, facts[i].Guard, owners))
                facts = Put(facts, ref i, facts[i].With(GuardStatus.OtherSubject));
        }

        return facts;
    }

    /// <summary>The same without their subjects: once compared with whose data it is, they only keep two rounds of a loop from being joined.</summary>
    public static ImmutableArray<GuardFact> OfAnybody(ImmutableArray<GuardFact> facts)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            if (!facts[i].Subject.Equals(GuardSubject.Any))
                facts = Put(facts, ref i, facts[i].With(GuardSubject.Any, facts[i].At));
        }

        return facts;
    }

    /// <summary>Each of several owners was asked about on its own.</summary>
    private static bool AreAskedApart(ImmutableArray<GuardFact> facts, string guard, ImmutableArray<AbstractObject> owners)
    {
        foreach (var owner in owners)
        {
            var asked = false;
            foreach (var fact in facts)
                asked |= fact.Holds && fact.Guard == guard && !fact.Subject.IsNot([owner]);
            if (!asked)
                return false;
        }

        return owners.Length > 1;
    }

    public static bool Hold(ImmutableArray<GuardFact> facts, string guard)
    {
        foreach (var fact in facts)
        {
            if (fact.Holds && fact.Guard == guard)
                return true;
        }

        return false;
    }

    private static ImmutableArray<GuardFact> Put(ImmutableArray<GuardFact> facts, ref int index, GuardFact fact)
    {
        if (!Contains(facts, fact))
            return facts.SetItem(index, fact);
        facts = facts.RemoveAt(index--);
        return facts;
    }

    private static bool IsAnsweredBy(GuardFact known, GuardFact fact) =>
        known.Guard == fact.Guard && Equals(known.Truth, fact.Truth) && fact.Status <= GuardStatus.Refused && known.Status <= GuardStatus.Refused
        && known.Pending.Length == fact.Pending.Length && known.Subject.Equals(fact.Subject);

    private static int IndexOf(ImmutableArray<GuardFact> facts, GuardFact fact)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Equals(fact))
                return i;
        }

        return -1;
    }

    private static bool IsBefore(SyntaxNode? left, SyntaxNode? right)
    {
        if (left is null || right is null)
            return left is not null;
        var order = string.CompareOrdinal(left.SyntaxTree.FilePath, right.SyntaxTree.FilePath);
        return order < 0 || (order == 0 && left.SpanStart < right.SpanStart);
    }
}
