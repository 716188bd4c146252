using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Tests.Flow.Domain;

/// <summary>The fixpoint needs joins that are commutative, associative, idempotent and monotone: checked on random values, fixed seed.</summary>
public sealed class LatticeLawTests
{
    private const int Rounds = 400;

    private static readonly SourceTag[] s_tags = [.. Enumerable.Range(0, 4).Select(i => new SourceTag(
        CSharpCompilation.Create("t").Assembly, "T.M" + i, "user.contact", [], Privacy.Analyzers.Policy.Model.LegalBasis.Unspecified, null, TagOrigin.Declared))];

    private static readonly AbstractObject[] s_objects =
        [.. Enumerable.Range(0, 4).Select(i => AbstractObject.OfParameter(i, AccessPath.Parameter(i), null))];

    private static readonly string[] s_guards = ["adult", "analytics", "marketing"];

    [Fact]
    public void Labels_UnionIsCommutativeAssociativeIdempotent()
    {
        var random = new Random(7);
        for (var i = 0; i < Rounds; i++)
        {
            var (a, b, c) = (Labels(random), Labels(random), Labels(random));
            Assert.True(Same(a.Union(b), b.Union(a)));
            Assert.True(Same(a.Union(b).Union(c), a.Union(b.Union(c))));
            Assert.Same(a, a.Union(a));
            Assert.True(a.Union(b).Covers(a) && a.Union(b).Covers(b));
        }
    }

    [Fact]
    public void Labels_WhatSaysNothingNewIsLeftOut()
    {
        var path = AccessPath.Parameter(0);
        var certain = LabelSet.Of(new Label(path, Reach.Content), null);
        var assumed = LabelSet.Of(new Label(path, Reach.Content, assumed: true), null);
        var numbers = LabelSet.Of(new Label(path, Reach.Numbers, assumed: true), null);
        var text = LabelSet.Of(new Label(path, Reach.Text), null);
        Assert.Single(certain.Union(assumed).Entries);
        Assert.True(Same(certain, numbers.Union(assumed).Union(certain)));
        Assert.Equal(2, certain.Union(text).Entries.Length); // an own ToString may say other things
        Assert.False(assumed.Covers(certain));
        Assert.True(certain.ChangedRoots(numbers).Contains(path));
    }

    [Fact]
    public void Values_JoinIsAnUpperBoundInAnyOrder()
    {
        var random = new Random(11);
        for (var i = 0; i < Rounds; i++)
        {
            var (a, b, c) = (AnyValue(random), AnyValue(random), AnyValue(random));
            Assert.True(a.Join(b).Covers(a) && a.Join(b).Covers(b));
            Assert.True(a.Join(b).Covers(b.Join(a)) && b.Join(a).Covers(a.Join(b)));
            Assert.True(a.Join(b).Join(c).Covers(a.Join(b.Join(c))));
            Assert.True(a.Covers(a.Join(a)));
        }
    }

    [Fact]
    public void Guards_JoinIsIntersection()
    {
        var random = new Random(13);
        for (var i = 0; i < Rounds; i++)
        {
            var (a, b) = (Guards(random), Guards(random));
            Assert.True(GuardFacts.Same([.. a.Intersect(b)], GuardFacts.Join(a, b)));
            Assert.True(GuardFacts.Same([.. a.Union(b)], GuardFacts.Both(a, b)));
            Assert.True(GuardFacts.Same(GuardFacts.Join(a, b), GuardFacts.Join(b, a)));
        }
    }

    [Fact]
    public void States_JoinReachesAFixpointAndDeadIsNeutral()
    {
        var random = new Random(17);
        for (var i = 0; i < Rounds; i++)
        {
            var (a, b) = (State(random), State(random));
            Assert.False(a.Clone().Join(FlowState.Dead()));
            var joined = a.Clone();
            joined.Join(b);
            Assert.False(joined.Join(b));
            Assert.False(joined.Join(a));
            var dead = FlowState.Dead();
            Assert.True(dead.Join(a));
            Assert.False(dead.Join(a));
        }
    }

    [Fact]
    public void States_WritingACloneLeavesTheOriginal()
    {
        var state = new FlowState();
        state.Write(s_objects[0], new Cell(Member.Element, Value.Clean, MaybeInitial: false));
        var clone = state.Clone();
        clone.Write(s_objects[0], new Cell(Member.Element, Value.Unknown, MaybeInitial: false));
        Assert.True(state.TryRead(s_objects[0], Member.Element, out var cell));
        Assert.Same(Value.Clean, cell.Value);
    }

    private static LabelSet Labels(Random random)
    {
        var labels = LabelSet.Empty;
        for (var i = random.Next(4); i > 0; i--)
        {
            var label = random.Next(2) == 0
                ? new Label(s_tags[random.Next(s_tags.Length)], (Privacy.Analyzers.Policy.Model.Form)random.Next(2), random.Next(2) == 0)
                : new Label(AccessPath.Parameter(random.Next(3)), (Reach)random.Next(5));
            labels = labels.Union(LabelSet.Of(label, null));
        }

        return labels;
    }

    private static Value AnyValue(Random random) =>
        random.Next(6) switch
        {
            0 => Value.Unknown,
            1 => Value.Clean,
            2 => Value.OfConstant(random.Next(2) == 0),
            3 => Value.Of(ConditionValue.Of(Guards(random), Guards(random))),
            _ => Value.Of(Labels(random), [.. s_objects.Where(_ => random.Next(3) == 0)]),
        };

    private static ImmutableArray<GuardFact> Guards(Random random) =>
        [.. s_guards.Where(_ => random.Next(2) == 0).Select(guard => new GuardFact(guard, GuardStatus.Holds, GuardSubject.Any, null))];

    private static FlowState State(Random random)
    {
        var state = new FlowState { Facts = Guards(random) };
        for (var i = random.Next(5); i > 0; i--)
            state.Write(s_objects[random.Next(s_objects.Length)], new Cell(Member.TupleItem(random.Next(3)), AnyValue(random), random.Next(2) == 0));
        return state;
    }

    private static bool Same(LabelSet left, LabelSet right) => left.Entries.Length == right.Entries.Length && left.Covers(right);
}
