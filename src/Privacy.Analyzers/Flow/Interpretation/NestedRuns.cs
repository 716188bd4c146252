namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>What a body has run inside two others, counted: all ways through code that runs each other are too many.</summary>
internal sealed class NestedRuns
{
    /// <summary>Links of a chain.</summary>
    public int Links { get; set; }

    /// <summary>Methods that delegates run.</summary>
    public int Methods { get; set; }
}
