using System.Globalization;
using Privacy.Bench.Inputs;
using Privacy.Bench.Modes;

namespace Privacy.Bench.Measuring;

/// <summary>Measurements by mode and round. Ratios are made within a round, as the machine's mood changes between them; medians are shown.</summary>
internal sealed class BenchTable(string title, int lines)
{
    private readonly Dictionary<string, List<Measurement>> _byMode = [];
    private readonly List<string> _modes = [];

    public static BenchTable Measure(CompilationInput input, IReadOnlyList<BenchMode> modes, int iterations)
    {
        var table = new BenchTable($"{input.Name}: {input.Files} files, {input.Lines:N0} lines, {input.Errors.Length} errors", input.Lines);
        foreach (var mode in modes)
        {
            // Twice, for the JIT.
            Measurement.Take(input, mode);
            Measurement.Take(input, mode);
        }

        for (var round = 0; round < iterations; round++)
        {
            foreach (var mode in modes)
                table.Add(mode.Name, round, Measurement.Take(input, mode));
        }

        return table;
    }

    /// <summary>The rounds of all, as if they were one compilation.</summary>
    public static BenchTable Sum(IReadOnlyList<BenchTable> tables)
    {
        var sum = new BenchTable("all", tables.Sum(table => table.Lines));
        foreach (var table in tables)
        {
            foreach (var mode in table._modes)
            {
                for (var round = 0; round < table._byMode[mode].Count; round++)
                    sum.Add(mode, round, table._byMode[mode][round]);
            }
        }

        return sum;
    }

    public int Lines { get; } = lines;

    public void Print(TextWriter output)
    {
        output.WriteLine(title);
        output.WriteLine();
        output.WriteLine("| mode | CPU s | vs bare | min-max | extra CPU s | extra CPU-s per 100k lines | wall s | allocated MB | peak heap MB | vs bare | reported |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        var bare = _byMode[BenchMode.Bare.Name];
        foreach (var mode in _modes)
        {
            var rounds = _byMode[mode];
            var ratios = rounds.Zip(bare, (one, base_) => one.CpuSeconds / base_.CpuSeconds).ToArray();
            var peak = Median(rounds.Select(one => one.PeakMegabytes));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {mode} | {Median(rounds.Select(one => one.CpuSeconds)):F2} | {Median(ratios):F2} | {ratios.Min():F2}-{ratios.Max():F2} | {Extra(mode):F2} | {Extra(mode) / Lines * 100_000:F2} | {Median(rounds.Select(one => one.WallSeconds)):F2} | {Median(rounds.Select(one => one.AllocatedMegabytes)):F0} | {peak:F0} | {peak / Median(bare.Select(one => one.PeakMegabytes)):F2} | {rounds[^1].Reported} |"));
        }

        output.WriteLine();
    }

    /// <summary>What the mode costs above the bare compilation of the same round, in CPU seconds.</summary>
    public double Extra(string mode) => Extra(mode, static one => one.CpuSeconds);

    /// <summary>What the mode allocates above the bare compilation of the same round, in megabytes. Hardly depends on the machine.</summary>
    public double ExtraMegabytes(string mode) => Extra(mode, static one => one.AllocatedMegabytes);

    private double Extra(string mode, Func<Measurement, double> part) =>
        Median(_byMode[mode].Zip(_byMode[BenchMode.Bare.Name], (one, bare) => part(one) - part(bare)));

    private void Add(string mode, int round, Measurement measurement)
    {
        if (!_byMode.TryGetValue(mode, out var rounds))
        {
            _byMode[mode] = rounds = [];
            _modes.Add(mode);
        }

        if (round >= rounds.Count)
        {
            rounds.Add(measurement);
            return;
        }

        var before = rounds[round];
        rounds[round] = new Measurement(
            before.CpuSeconds + measurement.CpuSeconds,
            before.WallSeconds + measurement.WallSeconds,
            before.AllocatedMegabytes + measurement.AllocatedMegabytes,
            Math.Max(before.PeakMegabytes, measurement.PeakMegabytes),
            before.Reported + measurement.Reported);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
