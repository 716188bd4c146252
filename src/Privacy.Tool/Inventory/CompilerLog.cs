using System.Collections.Immutable;

namespace Privacy.Tool.Inventory;

/// <summary>One compilation: our findings, and whether analyzers failed to load or crashed.</summary>
internal sealed record CompilerLog(ImmutableArray<Finding> Findings, ImmutableArray<string> Trouble);
