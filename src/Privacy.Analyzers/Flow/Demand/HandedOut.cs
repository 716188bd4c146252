using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Interpretation;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>
/// Whether a summary gives its callers something personal that they did not pass: such a caller may name neither a source nor a sink. What is
/// written to a tagged member does not count: whoever reads that names it.
/// </summary>
internal static class HandedOut
{
    public static bool By(MethodSummary summary, EngineContext engine)
    {
        foreach (var alias in summary.Return.Aliases)
        {
            if (StaticState.Holds(engine, alias))
                return true;
        }

        if (Has(summary.Return) || (summary.Thrown is not null && Has(summary.Thrown)))
            return true;
        foreach (var (_, shape) in summary.References)
        {
            if (Has(shape))
                return true;
        }

        foreach (var effect in summary.Effects)
        {
            if (Has(effect.Member.Shape) && !(effect.Member.Member.Symbol is { } member && engine.Facts.Of(member).Tag is not null))
                return true;
        }

        foreach (var callback in summary.Callbacks)
        {
            foreach (var argument in callback.Arguments)
            {
                if (Has(argument))
                    return true;
            }
        }

        return false;
    }

    public static bool Has(Shape shape)
    {
        if (shape.Labels.HasSource)
            return true;
        foreach (var member in shape.Members)
        {
            if (Has(member.Shape))
                return true;
        }

        foreach (var code in shape.Delegates)
        {
            if (code.Receiver is { } receiver && Has(receiver))
                return true;
            foreach (var (_, captured) in code.Captured)
            {
                if (Has(captured))
                    return true;
            }
        }

        return false;
    }
}
