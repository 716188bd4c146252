using System.Collections.Immutable;

namespace Privacy.Tool.Workspaces;

/// <summary>What came out of a build.</summary>
/// <param name="Errors">Lines of the build's output that are errors of the build, without our own rules.</param>
/// <param name="AnalyzerErrors">Lines that say that analyzers did not run.</param>
internal sealed record BuildOutcome(ImmutableArray<ProjectRecord> Projects, ImmutableArray<string> Errors, ImmutableArray<string> AnalyzerErrors);
