using System.Diagnostics;
using System.Globalization;
using Privacy.Analyzers.TestKit.Canary;

namespace Privacy.Analyzers.Conformance.Score;

/// <summary>Many random programs, run and analysed; prints those that differ.</summary>
internal static class Canaries
{
    private const int BatchSize = 50;

    public static int Run(int first, int count)
    {
        var (missing, alarming, misses, alarms, leaks) = (0, 0, 0, 0, 0);
        var sync = new Lock();
        Parallel.ForEach(Enumerable.Range(first, count).Chunk(BatchSize), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, seeds =>
        {
            var verdicts = CanaryBatch.Judge(seeds.Select(CanaryProgram.Create));
            lock (sync)
            {
                leaks += verdicts.Sum(verdict => verdict.Truth.Count);
                misses += verdicts.Sum(verdict => verdict.Misses.Count);
                alarms += verdicts.Sum(verdict => verdict.FalseAlarms.Count);
                missing += verdicts.Count(verdict => !verdict.Misses.IsEmpty);
                alarming += verdicts.Count(verdict => !verdict.FalseAlarms.IsEmpty);
                foreach (var verdict in verdicts.Where(verdict => count == 1 || !verdict.IsRight))
                {
                    Console.WriteLine($"---- {verdict.Program.Name}: {verdict.Misses.Count} misses, {verdict.FalseAlarms.Count} false alarms {string.Join(", ", verdict.GivenUp.Distinct())}");
                    if (count <= BatchSize)
                    {
                        Console.WriteLine(verdict);
                    }
                }
            }
        });

        var precision = leaks == 0 ? 1.0 : (double)(leaks - misses) / (leaks - misses + alarms);
        var cpu = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds / count;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} programs with {leaks} leaks: {misses} misses in {missing}, {alarms} false alarms in {alarming}, precision {precision:0.000}, {cpu:0.000} CPU seconds each"));
        return misses == 0 ? 0 : 1;
    }

    /// <summary>Takes lines away as long as the program still compiles and still shows a miss (or a false alarm), and prints the rest.</summary>
    public static int Reduce(int seed)
    {
        var first = VerdictOf(CanaryProgram.Create(seed));
        var misses = !first.Misses.IsEmpty;
        var lines = first.Program.Text.Split('\n').ToList();
        for (var size = lines.Count / 4; size > 0; size = size == 1 ? 0 : size / 2)
        {
            for (var at = lines.Count - size; at >= 0; at--)
            {
                var less = lines.ToList();
                less.RemoveRange(at, size);
                if (Shows(first.Program.Name, less, misses))
                {
                    lines = less;
                    at = Math.Min(at, lines.Count - size + 1);
                }
            }
        }

        Console.WriteLine(VerdictOf(CanaryProgram.From(first.Program.Name, string.Join('\n', lines))));
        return 0;
    }

    private static CanaryVerdict VerdictOf(CanaryProgram program) => CanaryBatch.Judge([program])[0];

    private static bool Shows(string name, List<string> lines, bool misses)
    {
        try
        {
            var verdict = VerdictOf(CanaryProgram.From(name, string.Join('\n', lines)));
            return misses ? !verdict.Misses.IsEmpty : !verdict.FalseAlarms.IsEmpty;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
