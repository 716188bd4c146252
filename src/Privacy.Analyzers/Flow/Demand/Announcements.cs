using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Interpretation;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>Why the callers of a method must be looked at.</summary>
internal enum Announced
{
    No,

    /// <summary>What they pass may reach a sink.</summary>
    LeadsToSink,

    /// <summary>They get something personal that they did not pass.</summary>
    HandsOut,
}

/// <summary>Methods that turned out to matter to who calls them, since they were asked for last. In the order they were found.</summary>
internal sealed class Announcements(EngineContext engine)
{
    private List<(IMethodSymbol Method, Announced Reason)> _made = [];

    /// <summary>The summary has grown. Told once for each reason; of a static constructor whenever it has more to tell.</summary>
    public void Add(SummaryNode node, MethodSummary summary)
    {
        var isStatic = node.Method.MethodKind == MethodKind.StaticConstructor;
        if ((node.Announced < Announced.HandsOut || isStatic) && HandedOut.By(summary, engine))
            Add(node, Announced.HandsOut);
        else if ((node.Announced == Announced.No || isStatic) && !summary.Sinks.IsEmpty)
            Add(node, Announced.LeadsToSink);
    }

    public List<(IMethodSymbol Method, Announced Reason)> Take()
    {
        var made = _made;
        _made = [];
        return made;
    }

    private void Add(SummaryNode node, Announced reason)
    {
        node.Announced = reason;
        _made.Add((node.Method, reason));
    }
}
