using Privacy.Analyzers.Flow.Demand;

namespace Privacy.Analyzers.Flow.Live;

/// <summary>What is remembered of one file: its declarations as they were, and its methods by where their declarations start.</summary>
internal sealed class FileMemory(AnalysisMemory run, FileIndex index)
{
    public AnalysisMemory Run { get; } = run;

    public FileIndex Index { get; } = index;

    public Dictionary<int, MethodRecord> Methods { get; } = [];
}
