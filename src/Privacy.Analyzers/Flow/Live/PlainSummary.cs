using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Live;

/// <summary>
/// A summary that says nothing of what is passed or handed out, of guards, or of objects: the case of most methods. It names no symbol, so it holds in
/// the next compilation too.
/// </summary>
internal static class PlainSummary
{
    private static readonly MethodSummary Unknown = new();
    private static readonly MethodSummary Known = new() { Return = new Shape { IsKnown = true } };
    private static readonly MethodSummary UnknownNever = new() { NeverReturns = true };

    /// <summary>The same summary without its compilation; <c>null</c> where it says more.</summary>
    public static MethodSummary? Of(SummaryNode node)
    {
        var summary = node.Summary;
        if (!node.Joined.IsDefault || node.Context is not null || !node.IsEvaluated || node.IsStale || node.Asked.Count > 0 || !node.BlindSpots.IsDefaultOrEmpty
            || summary.IsBottom || summary.IsIterator || summary.Thrown is not null
            || !summary.References.IsEmpty || !summary.Effects.IsEmpty || !summary.Sinks.IsEmpty || !summary.Callbacks.IsEmpty || !summary.Ensures.IsEmpty
            || !summary.Condition.IsNone || !IsPlain(summary.Return))
        {
            return null;
        }

        return summary.NeverReturns ? UnknownNever : summary.Return.IsKnown ? Known : Unknown;
    }

    private static bool IsPlain(Shape shape) =>
        shape.IsNothing && !shape.HasConstant && shape.Choices.IsEmpty && shape.Members.IsEmpty && shape.CopyOf.IsEmpty && shape.Condition.IsNone;
}
