using System.Collections.Immutable;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>The sinks of a body that wait for what its callers pass: by place and sink, each with its shortest trace and with what guards all ways there.</summary>
internal static class WaitingSinks
{
    private const int MaxSinks = 24;

    public static ImmutableArray<SummarySink> Of(Interpreter run)
    {
        // Few methods lead to many sinks; where one does, shorter paths stand for what is below them.
        var hits = Open(run, run.Hits.ToImmutable());
        for (var depth = AccessPath.MaxDepth; depth > 0; depth--)
        {
            if (Of(run, hits, depth) is { Length: <= MaxSinks } sinks)
                return sinks;
        }

        return Of(run, hits, 0);
    }

    /// <summary>Behind a boundary nobody looks for sinks, but for what its own body takes whole (<see cref="Sinks.OfBody"/>).</summary>
    private static ImmutableArray<SinkHit> Open(Interpreter run, ImmutableArray<SinkHit> hits)
    {
        var boundaries = ImmutableArray<Sink>.Empty;
        foreach (var sink in run.Engine.Facts.SinksOf(run.Code.Method))
        {
            if (sink.IsBoundary)
                boundaries = boundaries.Add(sink);
        }

        if (boundaries.IsEmpty)
            return hits;
        var open = ImmutableArray.CreateBuilder<SinkHit>();
        foreach (var hit in hits)
        {
            if (boundaries.Contains(hit.Sink))
                open.Add(hit);
        }

        return open.ToImmutable();
    }

    private static ImmutableArray<SummarySink> Of(Interpreter run, ImmutableArray<SinkHit> hits, int depth)
    {
        var sinks = ImmutableArray.CreateBuilder<SummarySink>();
        foreach (var seen in hits)
        {
            if (seen.Label.Path is not { } path || IsJudgedInside(run, path))
                continue;
            var hit = seen with { Label = seen.Label.Truncated(depth) };
            var index = -1;
            for (var i = 0; i < sinks.Count; i++)
            {
                if (sinks[i].Label.Equals(hit.Label) && sinks[i].Sink.ClaimsAs(hit.Sink))
                    index = i;
            }

            var isLater = hit.IsLater || run.Frame.IsIterator;
            var sink = new SummarySink(hit.Label, hit.Sink, hit.Trace, hit.Guards) { IsLater = isLater };
            if (index < 0)
                sinks.Add(sink);
            else
                sinks[index] = (Trace.Compare(hit.Trace, sinks[index].Trace) < 0 ? sink : sinks[index]) with
                {
                    Guards = GuardFacts.Join(sinks[index].Guards, hit.Guards),
                    IsLater = sinks[index].IsLater || isLater,
                };
        }

        return sinks.ToImmutable();
    }

    /// <summary>A tagged parameter is a source inside its method: callers are not reported for the same value again.</summary>
    private static bool IsJudgedInside(Interpreter run, AccessPath path) =>
        path.Root == RootKind.Parameter && path.Ordinal < run.Code.Method.Parameters.Length
        && run.Model.Sources.OfParameter(run.Code.Method.Parameters[path.Ordinal]) is not null;
}
