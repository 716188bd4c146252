using System.Diagnostics;
using System.Globalization;

namespace Privacy.Fuzz;

/// <summary>
/// The long run: <c>dotnet run -c Release --project tests/Fuzz -- EXECUTIONS [SEED] [MINUTES]</c>. Ends at the first of both, prints what it
/// counted, and fails where an input threw, took longer than two seconds or more than 256 MB. <c>tests/Privacy.Analyzers.Tests</c> has a short one.
/// </summary>
internal static class Program
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);
    private const long Large = 256L * 1024 * 1024;
    private const int HangSeconds = 60;
    private const int MaxFailures = 20;

    private static long s_current;

    public static int Main(string[] args)
    {
        var executions = Number(args, 0, 100_000);
        var seed = (int)Number(args, 1, 1);
        var limit = TimeSpan.FromMinutes(Number(args, 2, 120));
        var fuzz = new PolicyFuzz(seed);
        var watch = Stopwatch.StartNew();
        using var guard = new Timer(_ => Watch(seed), null, HangSeconds * 1000, HangSeconds * 1000);
        var (done, failures, slowest, largest) = (0L, 0, TimeSpan.Zero, 0L);
        for (; done < executions && watch.Elapsed < limit && failures < MaxFailures; done++)
        {
            Interlocked.Exchange(ref s_current, done);
            var input = fuzz.Input(done);
            var (start, before) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            try
            {
                fuzz.Run(done, input);
            }
            catch (Exception failure)
            {
                failures++;
                Console.WriteLine($"execution {done} of seed {seed}: {failure}\n{string.Join("\n---- next file\n", input.Select(file => file.Text))}\n----");
            }

            // Time of the processor: what else the machine does makes no input slow.
            var (took, used) = (Environment.CpuUsage.TotalTime - start, GC.GetAllocatedBytesForCurrentThread() - before);
            slowest = took > slowest ? took : slowest;
            largest = Math.Max(largest, used);
            if (took > Slow || used > Large)
            {
                failures++;
                Console.WriteLine($"execution {done} of seed {seed}: {took.TotalSeconds:F1} s, {used / 1024 / 1024} MB");
            }

            if ((done + 1) % 250_000 == 0)
                Report();
        }

        Report();
        return failures == 0 ? 0 : 1;

        void Report() => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{done} executions of seed {seed} in {watch.Elapsed.TotalSeconds:F0} s, {failures} failures; slowest {slowest.TotalMilliseconds:F0} ms, largest {largest / 1024 / 1024} MB"));
    }

    /// <summary>Ends the process where an execution does not end.</summary>
    private static void Watch(int seed)
    {
        var current = Interlocked.Read(ref s_current);
        if (current > 0 && current == s_seen)
        {
            Console.WriteLine($"execution {current} of seed {seed} hangs");
            Environment.Exit(1);
        }

        s_seen = current;
    }

    private static long s_seen = -1;

    private static long Number(string[] args, int index, long otherwise) =>
        args.Length > index && long.TryParse(args[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
