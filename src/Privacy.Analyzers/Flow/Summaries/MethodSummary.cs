using System.Collections.Immutable;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>After the call, <c>Target.Member</c> holds the shape (or may, where <see cref="ShapeMember.MaybeInitial"/>).</summary>
internal readonly record struct SummaryEffect(AccessPath Target, ShapeMember Member);

/// <summary>What the caller put at a path reaches a sink.</summary>
/// <param name="Label">A path label: how much of it, in which form, with or without an assumption.</param>
/// <param name="Trace">The steps inside the callee, the sink included.</param>
/// <param name="Guards">Guards that the callee itself makes sure of.</param>
internal sealed record SummarySink(Label Label, Sink Sink, Trace? Trace, ImmutableArray<GuardFact> Guards)
{
    /// <summary>Reached after the method is over, by code that it made.</summary>
    public bool IsLater { get; init; }

    public bool Same(SummarySink other) =>
        Label.Equals(other.Label) && Sink.ClaimsAs(other.Sink) && IsLater == other.IsLater && GuardFacts.Same(Guards, other.Guards);
}

/// <summary>A delegate the caller passed is invoked; its result is the root <see cref="RootKind.Callback"/> with this ordinal.</summary>
/// <param name="Guards">What the callee made sure of before.</param>
internal sealed record SummaryCallback(AccessPath Delegate, ImmutableArray<Shape> Arguments, int Ordinal, ImmutableArray<GuardFact> Guards)
{
    /// <summary>Invoked by code that runs after the method is over.</summary>
    public bool IsLater { get; init; }

    /// <summary>The callee has handlers for what it throws: the ordinal of the root that stands for that; 0 where it has none.</summary>
    public int Thrown { get; init; }

    /// <summary>By argument the ordinal of the root that stands for what it holds afterwards; none where there is nothing to be written to.</summary>
    public ImmutableArray<int> Handed { get; init; } = [];
}

/// <summary>
/// What a call of a method does, over symbolic parameters: instantiated at each call, so one call site never taints another.
/// </summary>
internal sealed class MethodSummary
{
    /// <summary>Before the first evaluation: returns nothing, does nothing.</summary>
    public static readonly MethodSummary Bottom = new() { IsBottom = true };

    public bool IsBottom { get; private init; }

    public Shape Return { get; init; } = Shape.Unknown;

    /// <summary>What <c>ref</c> and <c>out</c> parameters hold afterwards, by ordinal.</summary>
    public ImmutableArray<(int Ordinal, Shape Shape)> References { get; init; } = [];

    public ImmutableArray<SummaryEffect> Effects { get; init; } = [];

    public ImmutableArray<SummarySink> Sinks { get; init; } = [];

    public ImmutableArray<SummaryCallback> Callbacks { get; init; } = [];

    /// <summary>What an exception that leaves the method holds.</summary>
    public Shape? Thrown { get; init; }

    /// <summary>Guards that hold whenever the method returns.</summary>
    public ImmutableArray<GuardFact> Ensures { get; init; } = [];

    /// <summary>What the result says of guards.</summary>
    public ConditionValue Condition { get; init; } = ConditionValue.None;

    /// <summary>The parameters that hold a constant when it returns, by what it returns.</summary>
    public SettledParameters Settled { get; init; }

    /// <summary>Its body runs when somebody enumerates the result.</summary>
    public bool IsIterator { get; init; }

    /// <summary>The method never returns normally.</summary>
    public bool NeverReturns { get; init; }

    /// <summary>The roots whose labels differ; all roots where anything else does.</summary>
    public RootSet ChangedRoots(MethodSummary other)
    {
        if (IsBottom != other.IsBottom || NeverReturns != other.NeverReturns || References.Length != other.References.Length
            || Callbacks.Length != other.Callbacks.Length || (Thrown is null) != (other.Thrown is null)
            || Settled != other.Settled || !GuardFacts.Same(Ensures, other.Ensures) || !Condition.Same(other.Condition))
        {
            return RootSet.All;
        }

        var changed = Return.ChangedRoots(other.Return);
        if (Thrown is not null)
            changed = changed.Union(Thrown.ChangedRoots(other.Thrown!)); // both are set
        for (var i = 0; i < References.Length && !changed.IsAll; i++)
        {
            changed = changed.Union(References[i].Ordinal == other.References[i].Ordinal
                ? References[i].Shape.ChangedRoots(other.References[i].Shape)
                : RootSet.All);
        }

        for (var i = 0; i < Callbacks.Length && !changed.IsAll; i++)
            changed = changed.Union(ChangedRoots(Callbacks[i], other.Callbacks[i]));
        return changed.IsAll ? changed : changed.Union(ChangedEffects(other)).Union(MissingSinks(other)).Union(other.MissingSinks(this));
    }

    private static RootSet ChangedRoots(SummaryCallback left, SummaryCallback right)
    {
        if (!left.Delegate.Equals(right.Delegate) || left.Arguments.Length != right.Arguments.Length || left.IsLater != right.IsLater || left.Thrown != right.Thrown || left.Handed.Length != right.Handed.Length || !GuardFacts.Same(left.Guards, right.Guards))
            return RootSet.All;
        var changed = RootSet.Empty;
        for (var i = 0; i < left.Arguments.Length; i++)
            changed = changed.Union(left.Arguments[i].ChangedRoots(right.Arguments[i]));
        return changed;
    }

    private RootSet ChangedEffects(MethodSummary other)
    {
        if (Effects.Length != other.Effects.Length)
            return RootSet.All;
        var changed = RootSet.Empty;
        for (var i = 0; i < Effects.Length && !changed.IsAll; i++)
            changed = changed.Union(Effects[i].Target.Equals(other.Effects[i].Target) ? Shape.ChangedRoots(Effects[i].Member, other.Effects[i].Member) : RootSet.All);
        return changed;
    }

    /// <summary>The roots whose sinks the other one lacks, or knows otherwise.</summary>
    private RootSet MissingSinks(MethodSummary other)
    {
        var roots = RootSet.Empty;
        for (var i = 0; i < Sinks.Length; i++)
        {
            // Mostly in the same order; a sink of one more root may stand between.
            if (!roots.Contains(Sinks[i].Label.Path!) && !(i < other.Sinks.Length && Sinks[i].Same(other.Sinks[i])) && !other.HasSink(Sinks[i])) // waiting sinks are of paths
                roots = roots.Union(RootSet.Of(Sinks[i].Label.Path!));
        }

        return roots;
    }

    private bool HasSink(SummarySink sink)
    {
        foreach (var mine in Sinks)
        {
            if (mine.Same(sink))
                return true;
        }

        return false;
    }
}
