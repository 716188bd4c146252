using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Findings;

/// <summary>Everything personal that enters one sink through one argument. The engine finds it, rules judge it.</summary>
/// <param name="Location">The argument, or the assigned value, its author can change.</param>
internal sealed record Finding(Location Location, Sink Sink, ImmutableArray<FlowLabel> Labels)
{
    /// <summary>Places of the same file where guards are asked, in order.</summary>
    public ImmutableArray<GuardCheck> Checks { get; init; } = [];
}
