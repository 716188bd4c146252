namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>Questions about all methods known so far, answered in the order they were met.</summary>
internal sealed partial class SummaryTable
{
    /// <summary>Of all methods, kinds of calls and virtual members.</summary>
    public IEnumerable<SummaryNode> All()
    {
        foreach (var node in _nodes.Values)
        {
            yield return node;
            foreach (var variant in node.Variants)
                yield return variant;
        }

        foreach (var joined in _joined.Values)
        {
            foreach (var node in joined)
                yield return node;
        }
    }

    /// <summary>Methods with a sink that needs a guard and has none: whether their callers asked is to be told. In the order they were met.</summary>
    public IEnumerable<SummaryNode> Unguarded()
    {
        foreach (var node in _nodes.Values)
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

    /// <summary>Methods that some call was seen to pass something personal to, beyond what their types may hide.</summary>
    public IEnumerable<SummaryNode> Tainted()
    {
        foreach (var node in _nodes.Values)
        {
            if (node.Widenings > 0)
                yield return node;
        }
    }
}
