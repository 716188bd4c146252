using System.Collections.Immutable;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Flow.Findings;

/// <summary>One source that reaches a sink.</summary>
/// <param name="Assumed">Display of the unknown member the value passed, or <c>null</c>: every step is known.</param>
/// <param name="Path">Source first, sink last.</param>
/// <param name="Guards">What is known of guards where it enters the sink, or the method that leads there.</param>
internal sealed record FlowLabel(SourceTag Tag, Form Form, string? Assumed, ImmutableArray<PathStep> Path, ImmutableArray<GuardFact> Guards)
{
    /// <summary>It was given to the code that holds it: a parameter, or what belongs to one. Not what the code fetched itself.</summary>
    public bool IsGiven { get; init; }
}
