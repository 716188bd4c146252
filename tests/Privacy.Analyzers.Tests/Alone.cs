namespace Privacy.Analyzers.Tests;

/// <summary>Tests that measure: while one of them runs, the process does nothing else.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
