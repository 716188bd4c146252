namespace Privacy.Analyzers.Tests;

/// <summary>What a piece of work costs the processor, for tests that run <see cref="Alone"/>: what else the machine does makes no work slow.</summary>
internal static class ProcessorTime
{
    public static TimeSpan Of(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return Environment.CpuUsage.TotalTime - before;
    }
}
