using System.Collections.Immutable;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;

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
}

/// <summary>A delegate the caller passed is invoked; its result is the root <see cref="RootKind.Callback"/> with this ordinal.</summary>
internal sealed record SummaryCallback(AccessPath Delegate, ImmutableArray<Shape> Arguments, int Ordinal);

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

    /// <summary>Its body runs when somebody enumerates the result.</summary>
    public bool IsIterator { get; init; }

    /// <summary>The method never returns normally.</summary>
    public bool NeverReturns { get; init; }

    public bool Same(MethodSummary other)
    {
        if (IsBottom != other.IsBottom || NeverReturns != other.NeverReturns || !Return.Same(other.Return)
            || References.Length != other.References.Length || Effects.Length != other.Effects.Length || Sinks.Length != other.Sinks.Length
            || Callbacks.Length != other.Callbacks.Length || (Thrown is null) != (other.Thrown is null)
            || (Thrown is not null && !Thrown.Same(other.Thrown!)) // both are set
            || !GuardFacts.Same(Ensures, other.Ensures) || !Condition.Same(other.Condition))
        {
            return false;
        }

        for (var i = 0; i < References.Length; i++)
        {
            if (References[i].Ordinal != other.References[i].Ordinal || !References[i].Shape.Same(other.References[i].Shape))
                return false;
        }

        return SameEffects(other) && SameSinks(other) && SameCallbacks(other);
    }

    private bool SameEffects(MethodSummary other)
    {
        for (var i = 0; i < Effects.Length; i++)
        {
            var mine = Effects[i];
            var theirs = other.Effects[i];
            if (!mine.Target.Equals(theirs.Target) || !mine.Member.Member.Equals(theirs.Member.Member)
                || mine.Member.MaybeInitial != theirs.Member.MaybeInitial || !mine.Member.Shape.Same(theirs.Member.Shape))
            {
                return false;
            }
        }

        return true;
    }

    private bool SameSinks(MethodSummary other)
    {
        for (var i = 0; i < Sinks.Length; i++)
        {
            if (!Sinks[i].Label.Equals(other.Sinks[i].Label) || Sinks[i].Sink.Claim != other.Sinks[i].Sink.Claim
                || Sinks[i].IsLater != other.Sinks[i].IsLater || !GuardFacts.Same(Sinks[i].Guards, other.Sinks[i].Guards))
            {
                return false;
            }
        }

        return true;
    }

    private bool SameCallbacks(MethodSummary other)
    {
        for (var i = 0; i < Callbacks.Length; i++)
        {
            var mine = Callbacks[i];
            var theirs = other.Callbacks[i];
            if (!mine.Delegate.Equals(theirs.Delegate) || mine.Arguments.Length != theirs.Arguments.Length)
                return false;
            for (var j = 0; j < mine.Arguments.Length; j++)
            {
                if (!mine.Arguments[j].Same(theirs.Arguments[j]))
                    return false;
            }
        }

        return true;
    }
}
