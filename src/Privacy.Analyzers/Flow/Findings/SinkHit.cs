using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Findings;

/// <summary>A label at an argument that leads to a sink, as the walk saw it: judged only after the fixpoint.</summary>
/// <param name="At">The argument or assigned value.</param>
/// <param name="Sink">Where it ends.</param>
/// <param name="Label">A source, or what a caller gave.</param>
/// <param name="Trace">Its steps, the sink last.</param>
/// <param name="Guards">What is known of guards.</param>
internal sealed record SinkHit(SyntaxNode At, Sink Sink, Label Label, Trace? Trace, ImmutableArray<GuardFact> Guards)
{
    /// <summary>It is reached by code that runs after the method is over: what holds at a call of the method does not count.</summary>
    public bool IsLater { get; init; }
}

/// <summary>A call that needs a guard ([RequiresGuard]) which does not hold there on every path.</summary>
/// <param name="Facts">What is known of guards there.</param>
internal sealed record GuardDemand(SyntaxNode At, string Guard, IMethodSymbol Method, ImmutableArray<GuardFact> Facts);

/// <summary>A place where the analysis gives up on personal data (PRIV901).</summary>
internal sealed record BlindSpot(SyntaxNode At, string Reason);

/// <summary>Hits of one body, merged by place, claim of the sink and label: the smallest trace, the guards that hold every time.</summary>
internal sealed class HitStore
{
    private readonly Dictionary<(SyntaxNode At, Sink Sink, Label Label), SinkHit> _hits = new(HitComparer.Instance);
    private readonly List<(SyntaxNode At, Sink Sink, Label Label)> _order = [];

    public void Add(SinkHit hit)
    {
        var key = (hit.At, hit.Sink, hit.Label);
        if (!_hits.TryGetValue(key, out var known))
        {
            _hits.Add(key, hit);
            _order.Add(key);
            return;
        }

        var nearer = Trace.Compare(hit.Trace, known.Trace) < 0 ? hit : known;
        _hits[key] = nearer with { Guards = GuardFacts.Join(known.Guards, hit.Guards), IsLater = known.IsLater || hit.IsLater };
    }

    /// <summary>The same data is known to reach the sink from another place: the call that made the code that does it.</summary>
    public bool TellsElsewhere(SyntaxNode place, Sink sink, LabelEntry entry)
    {
        var origin = Trace.Origin(entry.Trace);
        foreach (var key in _order)
        {
            if (key.At != place && key.Sink.ClaimsAs(sink) && key.Label.Equals(entry.Label.Unguarded()) && Trace.Origin(_hits[key].Trace) == origin)
                return true;
        }

        return false;
    }

    public ImmutableArray<SinkHit> ToImmutable()
    {
        var hits = ImmutableArray.CreateBuilder<SinkHit>(_order.Count);
        foreach (var key in _order)
            hits.Add(_hits[key]);
        return hits.ToImmutable();
    }

    private sealed class HitComparer : IEqualityComparer<(SyntaxNode At, Sink Sink, Label Label)>
    {
        public static readonly HitComparer Instance = new();

        public bool Equals((SyntaxNode At, Sink Sink, Label Label) left, (SyntaxNode At, Sink Sink, Label Label) right) =>
            ReferenceEquals(left.At, right.At) && left.Sink.ClaimsAs(right.Sink) && left.Label.Equals(right.Label);

        public int GetHashCode((SyntaxNode At, Sink Sink, Label Label) key) => (key.At.GetHashCode() * 31) ^ key.Label.GetHashCode();
    }
}
