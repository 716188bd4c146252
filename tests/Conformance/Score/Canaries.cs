using Privacy.Analyzers.TestKit.Canary;

namespace Privacy.Analyzers.Conformance.Score;

/// <summary>Many random programs, run and analysed; prints those that differ.</summary>
internal static class Canaries
{
    public static async Task<int> RunAsync(int first, int count)
    {
        var (missing, alarming, misses, alarms, leaks) = (0, 0, 0, 0, 0);
        for (var seed = first; seed < first + count; seed++)
        {
            var verdict = await CanaryVerdict.OfAsync(CanaryProgram.Create(seed, statements: 6 + (seed % 20)));
            leaks += verdict.Truth.Count;
            misses += verdict.Misses.Count;
            alarms += verdict.FalseAlarms.Count;
            missing += verdict.Misses.IsEmpty ? 0 : 1;
            alarming += verdict.FalseAlarms.IsEmpty ? 0 : 1;
            if (count == 1 || !verdict.Misses.IsEmpty || !verdict.FalseAlarms.IsEmpty)
            {
                Console.WriteLine($"---- seed {seed}\n{verdict}");
            }
        }

        Console.WriteLine($"{count} programs with {leaks} leaks: {misses} misses in {missing}, {alarms} false alarms in {alarming}");
        return misses == 0 ? 0 : 1;
    }

    /// <summary>Takes lines away as long as the program still compiles and still shows a miss (or a false alarm), and prints the rest.</summary>
    public static async Task<int> ReduceAsync(int seed)
    {
        var first = await CanaryVerdict.OfAsync(CanaryProgram.Create(seed, statements: 6 + (seed % 20)));
        var misses = !first.Misses.IsEmpty;
        var lines = first.Program.Text.Split('\n').ToList();
        for (var size = lines.Count / 4; size > 0; size = size == 1 ? 0 : size / 2)
        {
            for (var at = lines.Count - size; at >= 0; at--)
            {
                var less = lines.ToList();
                less.RemoveRange(at, size);
                if (await ShowsAsync(less, misses))
                {
                    lines = less;
                    at = Math.Min(at, lines.Count - size + 1);
                }
            }
        }

        Console.WriteLine(await CanaryVerdict.OfAsync(CanaryProgram.From(string.Join('\n', lines))));
        return 0;
    }

    private static async Task<bool> ShowsAsync(List<string> lines, bool misses)
    {
        try
        {
            var verdict = await CanaryVerdict.OfAsync(CanaryProgram.From(string.Join('\n', lines)));
            return misses ? !verdict.Misses.IsEmpty : !verdict.FalseAlarms.IsEmpty;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
