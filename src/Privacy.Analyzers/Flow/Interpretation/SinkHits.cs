using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Labels that reach a sink, and where that is told of.</summary>
internal static class SinkHits
{
    public static void Add(Interpreter run, SyntaxNode at, Sink sink, LabelSet labels, SyntaxNode sinkNode, FlowState state)
    {
        if (!state.IsAlive)
            return;
        foreach (var entry in labels.Entries)
        {
            var trace = Trace.Add(entry.Trace, sinkNode, StepKind.Sink, sink.Member);
            var entered = run.Frame.Entered(entry.Trace);
            var place = entered ?? run.Frame.Place(run.Code.Body?.Syntax, at, entry.Trace);
            if (entered is null && place != at && run.Hits.TellsElsewhere(place, sink, entry))
                continue;
            run.Hits.Add(new SinkHit(place, sink, entry.Label.Unguarded(), trace, Passed.Facts(run, state.Facts, entry)) { IsLater = run.Scope is not null });
        }
    }
}
