using System.Diagnostics;
using Privacy.Bench.Inputs;
using Privacy.Bench.Modes;

namespace Privacy.Bench.Measuring;

/// <summary>One compilation: CPU seconds of the whole process (all threads, collector included), wall time, allocations, highest managed heap.</summary>
internal sealed record Measurement(double CpuSeconds, double WallSeconds, double AllocatedMegabytes, double PeakMegabytes, int Reported)
{
    private const double Megabyte = 1024 * 1024;
    private static readonly TimeSpan SampleEvery = TimeSpan.FromMilliseconds(20);

    public static Measurement Take(CompilationInput input, BenchMode mode)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        var peak = GC.GetTotalMemory(forceFullCollection: false);
        using var sampling = new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false)), null, SampleEvery, SampleEvery);
        var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var wall = Stopwatch.StartNew();
        var reported = CompilerDriver.Run(input, mode).Length;
        wall.Stop();
        process.Refresh();
        return new Measurement(
            (process.TotalProcessorTime - cpu).TotalSeconds,
            wall.Elapsed.TotalSeconds,
            (GC.GetTotalAllocatedBytes(precise: true) - allocated) / Megabyte,
            Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false)) / Megabyte,
            reported);
    }
}
