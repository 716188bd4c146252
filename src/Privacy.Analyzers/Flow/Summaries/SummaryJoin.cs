using System.Collections.Immutable;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>One summary for "either of these bodies runs": may-parts unite, must-parts intersect.</summary>
internal static class SummaryJoin
{
    public static MethodSummary Join(MethodSummary left, MethodSummary right)
    {
        return new MethodSummary
        {
            Return = left.Return.Join(right.Return),
            References = JoinReferences(left.References, right.References),
            Effects = JoinEffects(left.Effects, right.Effects),
            Sinks = JoinSinks(left.Sinks, right.Sinks),
            Callbacks = left.Callbacks.AddRange(right.Callbacks),
            Thrown = left.Thrown is null ? right.Thrown : right.Thrown is null ? left.Thrown : left.Thrown.Join(right.Thrown),
            Ensures = GuardFacts.Join(left.Ensures, right.Ensures),
            Condition = ConditionValue.Of(
                GuardFacts.Join(left.Condition.WhenTrue, right.Condition.WhenTrue),
                GuardFacts.Join(left.Condition.WhenFalse, right.Condition.WhenFalse),
                GuardFacts.Join(GuardFacts.Both(left.Condition.WhenAwaited, left.Ensures), GuardFacts.Both(right.Condition.WhenAwaited, right.Ensures)),
                left.Condition.Join(right.Condition).Answers,
                GuardFacts.Join(left.Condition.WhenTaken, right.Condition.WhenTaken)),
            Settled = left.NeverReturns ? right.Settled : right.NeverReturns ? left.Settled : left.Settled.And(right.Settled),
            IsIterator = left.IsIterator && right.IsIterator,
            NeverReturns = left.NeverReturns && right.NeverReturns,
        };
    }

    private static ImmutableArray<(int Ordinal, Shape Shape)> JoinReferences(
        ImmutableArray<(int Ordinal, Shape Shape)> left, ImmutableArray<(int Ordinal, Shape Shape)> right)
    {
        foreach (var (ordinal, shape) in right)
        {
            var index = -1;
            for (var i = 0; i < left.Length; i++)
            {
                if (left[i].Ordinal == ordinal)
                    index = i;
            }

            left = index < 0 ? left.Add((ordinal, shape)) : left.SetItem(index, (ordinal, left[index].Shape.Join(shape)));
        }

        return left;
    }

    private static ImmutableArray<SummaryEffect> JoinEffects(ImmutableArray<SummaryEffect> left, ImmutableArray<SummaryEffect> right)
    {
        var joined = ImmutableArray.CreateBuilder<SummaryEffect>(left.Length + right.Length);
        foreach (var effect in left)
        {
            var match = Find(right, effect);
            joined.Add(match is { } other
                ? new SummaryEffect(
                    effect.Target,
                    new ShapeMember(effect.Member.Member, effect.Member.Shape.Join(other.Member.Shape), effect.Member.MaybeInitial || other.Member.MaybeInitial))
                : effect with { Member = effect.Member with { MaybeInitial = true } });
        }

        foreach (var effect in right)
        {
            if (Find(left, effect) is null)
                joined.Add(effect with { Member = effect.Member with { MaybeInitial = true } });
        }

        return joined.ToImmutable();
    }

    private static SummaryEffect? Find(ImmutableArray<SummaryEffect> effects, SummaryEffect like)
    {
        foreach (var effect in effects)
        {
            if (effect.Target.Equals(like.Target) && effect.Member.Member.Equals(like.Member.Member))
                return effect;
        }

        return null;
    }

    private static ImmutableArray<SummarySink> JoinSinks(ImmutableArray<SummarySink> left, ImmutableArray<SummarySink> right)
    {
        foreach (var sink in right)
        {
            var index = -1;
            for (var i = 0; i < left.Length; i++)
            {
                if (left[i].Label.Equals(sink.Label) && left[i].Sink.ClaimsAs(sink.Sink))
                    index = i;
            }

            left = index < 0 ? left.Add(sink) : left.SetItem(index, left[index] with { Guards = GuardFacts.Join(left[index].Guards, sink.Guards), IsLater = left[index].IsLater || sink.IsLater });
        }

        return left;
    }
}
