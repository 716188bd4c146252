using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Privacy.Bench.Inputs;
using Privacy.Bench.Measuring;
using Privacy.Bench.Modes;

namespace Privacy.Bench.Verbs;

/// <summary><c>typing</c>: what the editor waits for.</summary>
internal static class TypingVerb
{
    private const int Files = 200;
    private const int EditedLines = 500;

    /// <summary>In the middle: it calls files before it, and files behind it call it. It has tags and a leak.</summary>
    private const int Edited = Files / 2;

    private static readonly TimeSpan s_beforeNextKey = TimeSpan.FromMilliseconds(15);

    public static Command Create()
    {
        var edits = new Option<int>("--edits") { Description = "How many.", DefaultValueFactory = _ => 60 };
        var command = new Command("typing", $"Edits a file of {EditedLines} lines in a generated project of {Files} files and waits for the file's diagnostics: median and 95th percentile, and how long a cancelled analysis goes on.")
        {
            edits,
        };
        command.SetAction(async (arguments, _) => await Run(arguments.GetValue(edits)));
        return command;
    }

    private static async Task Run(int edits)
    {
        var input = GeneratedCode.Project(Files, Edited, EditedLines);
        Console.WriteLine($"{input.Files} files, {input.Lines:N0} lines, {input.Errors.Length} errors");
        Console.WriteLine();
        Console.WriteLine("| mode | p50 ms | p95 ms | most ms | cancelled: p50 ms | p95 ms | most ms |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        var sessions = ImmutableArray.Create(BenchMode.Empty, BenchMode.Floor, BenchMode.Privacy).Select(mode => (mode.Name, Session: new TypingSession(input, mode, GeneratedCode.Path(Edited)))).ToArray();
        var waits = sessions.ToDictionary(one => one.Name, _ => new List<double>());
        var ends = sessions.ToDictionary(one => one.Name, _ => new List<double>());
        for (var i = -3; i < edits; i++)
        {
            foreach (var (name, session) in sessions)
            {
                var wait = await session.Edit(2 * i);
                var end = await session.Cancelled(2 * i + 1, s_beforeNextKey);
                if (i < 0)
                    continue; // for the JIT
                waits[name].Add(wait);
                ends[name].Add(end);
            }
        }

        foreach (var (name, _) in sessions)
            Console.WriteLine($"| {name} | {Percentiles(waits[name])} | {Percentiles(ends[name])} |");
    }

    private static string Percentiles(List<double> values)
    {
        var sorted = values.Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Length / 2]:F0} | {sorted[sorted.Length * 95 / 100]:F0} | {sorted[^1]:F0}");
    }
}
