using Privacy.Analyzers.Flow.Interpretation;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>Who is asked what it checked before it called: a method that passes something personal to a recipient unguarded.</summary>
internal static class UnguardedSinks
{
    /// <summary>Methods with a sink that needs a guard and has none: whether their callers asked is to be told. In the order they were met.</summary>
    public static IEnumerable<SummaryNode> In(EngineContext engine)
    {
        foreach (var node in engine.Summaries.Methods)
        {
            foreach (var hit in node.Hits)
            {
                if (hit.Label.Source is null || !hit.Guards.IsEmpty || !engine.Model.Guards.IsAskedFor(hit.Sink.Recipients))
                    continue;
                yield return node;
                break;
            }
        }
    }
}
