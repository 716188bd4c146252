using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.Flow.Findings;

/// <summary>Everything personal that enters one sink through one argument. The engine finds it, rules judge it.</summary>
/// <param name="Location">The argument, or the assigned value, its author can change.</param>
/// <param name="Guards">Guards that hold there, sorted.</param>
internal sealed record Finding(Location Location, Sink Sink, ImmutableArray<FlowLabel> Labels, ImmutableArray<string> Guards);
