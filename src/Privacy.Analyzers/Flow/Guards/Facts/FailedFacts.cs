using System.Collections.Immutable;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Guards.Facts;

/// <summary>
/// What holds where one of several nested patterns failed: the join over them. With no way to fail, nothing does. Only facts: values where a
/// pattern failed are those of before.
/// </summary>
internal struct FailedFacts
{
    private ImmutableArray<GuardFact>? _facts;

    public void Add(FlowState unmatched)
    {
        if (unmatched.IsAlive)
            _facts = _facts is { } known ? GuardFacts.Join(known, unmatched.Facts) : unmatched.Facts;
    }

    /// <summary>The failure says more than that the whole did not match.</summary>
    public readonly bool TellMore(FlowState state) => _facts is not { } facts || !GuardFacts.Same(facts, state.Facts);

    public readonly void Replace(ref FlowState unmatched)
    {
        if (_facts is { } facts)
            unmatched.Facts = facts;
        else
            unmatched = FlowState.Dead();
    }
}
