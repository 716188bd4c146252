using Privacy.Analyzers.Flow.Demand;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Live;

/// <summary>What is remembered of one method, or of one virtual member that stands for its bodies: syntax only, so that it outlives its compilation.</summary>
internal sealed class MethodRecord
{
    /// <summary>Where it is written; <c>null</c> for what has no code of its own.</summary>
    public NamedCode? Code { get; init; }

    /// <summary>Whose summaries its own was made of.</summary>
    public List<MethodRecord> Callees { get; } = [];

    /// <summary>Its summary, where calls that pass something personal at no more than <see cref="Covered"/> learn nothing from it; else <c>null</c>.</summary>
    public MethodSummary? Plain { get; init; }

    public RootSet Covered { get; init; }
}
