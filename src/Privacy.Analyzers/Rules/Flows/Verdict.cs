using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules.Flows;

/// <summary>What one rule says to one finding: all sources of it that the rule concerns.</summary>
/// <param name="Labels">Never empty; ordered by the member's display.</param>
internal sealed record Verdict(DiagnosticDescriptor Rule, DiagnosticSeverity Severity, Confidence Confidence, ImmutableArray<DeniedLabel> Labels);
