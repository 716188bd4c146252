using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Findings;

/// <summary>One place a value passed on its way to the sink.</summary>
/// <param name="Text">What happens there, as a reader would write it.</param>
internal readonly record struct PathStep(Location Location, StepKind Kind, string Text);
