using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Policy.Model;

/// <summary>A run-time check that makes a flow lawful on the paths it dominates.</summary>
internal sealed record Guard(string Id, ImmutableArray<SymbolPattern> Matches, string? Description, string? Clause, PolicyPosition Position);
