using System.Globalization;

namespace Privacy.Bench;

/// <summary>Measurements by mode and round. Ratios are made within a round, as the machine's mood changes between them; medians are shown.</summary>
internal sealed class BenchTable(string title)
{
    private readonly Dictionary<string, List<Measurement>> _byMode = [];
    private readonly List<string> _modes = [];

    public int Lines { get; private set; }

    public void Add(BenchMode mode, int round, Measurement measurement) => Add(mode.Name, round, measurement);

    /// <summary>Adds the rounds of another table to ours, as if all were one compilation.</summary>
    public void AddSum(BenchTable other, int lines)
    {
        Lines += lines;
        foreach (var mode in other._modes)
        {
            for (var round = 0; round < other._byMode[mode].Count; round++)
            {
                Add(mode, round, other._byMode[mode][round]);
            }
        }
    }

    public void Print(TextWriter output, int lines)
    {
        output.WriteLine(title);
        output.WriteLine();
        output.WriteLine("| mode | CPU s | vs bare | min-max | extra CPU-s per 100k lines | wall s | allocated MB | peak heap MB | reported |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|");
        var bare = _byMode["bare"];
        foreach (var mode in _modes)
        {
            var rounds = _byMode[mode];
            var ratios = rounds.Zip(bare, (one, base_) => one.CpuSeconds / base_.CpuSeconds).ToArray();
            var extra = rounds.Zip(bare, (one, base_) => (one.CpuSeconds - base_.CpuSeconds) / lines * 100_000);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {mode} | {Median(rounds.Select(one => one.CpuSeconds)):F2} | {Median(ratios):F2} | {ratios.Min():F2}-{ratios.Max():F2} | {Median(extra):F2} | {Median(rounds.Select(one => one.WallSeconds)):F2} | {Median(rounds.Select(one => one.AllocatedMegabytes)):F0} | {rounds.Max(one => one.PeakMegabytes):F0} | {rounds[^1].Reported} |"));
        }

        output.WriteLine();
    }

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
