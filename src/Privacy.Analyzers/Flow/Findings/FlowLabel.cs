using System.Collections.Immutable;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Flow.Findings;

/// <summary>One source that reaches a sink.</summary>
/// <param name="Assumed">Display of the unknown member the value passed, or <c>null</c>: every step is known.</param>
/// <param name="Path">Source first, sink last.</param>
internal sealed record FlowLabel(SourceTag Tag, Form Form, string? Assumed, ImmutableArray<PathStep> Path);
