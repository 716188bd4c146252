using System.Diagnostics;
using System.Globalization;
using Privacy.Analyzers.TestKit.Canary;

namespace Privacy.Analyzers.Conformance.Score;

/// <summary>Many random programs, run and analysed; prints those that differ.</summary>
internal static class Canaries
{
    private const int BatchSize = 50;

    /// <param name="lists">Every program that differs is printed whole, however many they are.</param>
    public static int Run(int first, int count, bool lists)
    {
        var (missing, alarming, misses, alarms, leaks) = (0, 0, 0, 0, 0);
        var sync = new Lock();
        var templates = new Dictionary<string, (int Uses, int Failures)>(StringComparer.Ordinal);
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
                foreach (var (template, isRight) in verdicts.SelectMany(verdict => verdict.Program.Templates.Select(template => (template, verdict.IsRight))))
                {
                    var (uses, failures) = templates.GetValueOrDefault(template);
                    templates[template] = (uses + 1, failures + (isRight ? 0 : 1));
                }

                foreach (var verdict in verdicts.Where(verdict => count == 1 || !verdict.IsRight))
                {
                    Console.WriteLine($"---- {verdict.Program.Name}: {verdict.Misses.Count} misses, {verdict.FalseAlarms.Count} false alarms {string.Join(", ", verdict.GivenUp.Distinct())}");
                    if (count <= BatchSize || lists)
                    {
                        Console.WriteLine(verdict);
                    }
                }
            }
        });

        Console.WriteLine("What programs that differ are made of:");
        foreach (var (template, (uses, failures)) in templates.Where(each => each.Value.Failures > 1).OrderByDescending(each => (double)each.Value.Failures / (each.Value.Uses + 4)).Take(25))
        {
            Console.WriteLine($"{failures,6} of {uses,6}: {template.ReplaceLineEndings(" ")}");
        }

        var precision = leaks == 0 ? 1.0 : (double)(leaks - misses) / (leaks - misses + alarms);
        var cpu = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds / count;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} programs with {leaks} leaks: {misses} misses in {missing}, {alarms} false alarms in {alarming}, precision {precision:0.000}, {cpu:0.000} CPU seconds each"));
        return misses == 0 ? 0 : 1;
    }

    /// <summary>Those of the programs that differ, as small as they can be made.</summary>
    public static int Reduce(int first, int count)
    {
        foreach (var seeds in Enumerable.Range(first, count).Chunk(BatchSize))
        {
            Parallel.ForEach(CanaryBatch.Judge(seeds.Select(CanaryProgram.Create)).Where(verdict => !verdict.IsRight), verdict =>
            {
                var text = Reduction.Of(verdict).ToString();
                lock (Console.Out)
                {
                    Console.WriteLine($"---- {verdict.Program.Name}\n{text[text.IndexOf("namespace", StringComparison.Ordinal)..]}");
                }
            });
        }

        return 0;
    }
}
