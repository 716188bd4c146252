using System.Collections.Immutable;
using System.CommandLine;
using Privacy.Bench.Inputs;
using Privacy.Bench.Measuring;
using Privacy.Bench.Modes;

namespace Privacy.Bench.Verbs;

/// <summary><c>gate</c>: fails where the analyzers have become dear, as ratios that the machine's speed does not change.</summary>
internal sealed class GateVerb
{
    private const int Lines = 20_000;
    private const int Rounds = 9;

    private readonly Option<double> _most = new("--most") { Description = "CPU seconds that the analyzers may add, in parts of what one walk over all operations adds.", Required = true };
    private readonly Option<double> _mostAllocated = new("--most-allocated") { Description = "The same of allocated bytes: less noisy than time.", Required = true };

    public static Command Create()
    {
        var verb = new GateVerb();
        var command = new Command("gate", $"Compiles {Lines:N0} generated lines in turns, bare, with the one-walk floor and with the analyzers, and fails where these add more than so many times of what the floor adds.")
        {
            verb._most, verb._mostAllocated,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var input = GeneratedCode.Input(Lines, ImmutableDictionary<string, string>.Empty);
        if (!input.Errors.IsEmpty)
            throw new InvalidOperationException($"generated code does not compile: {input.Errors[0]}");
        var table = BenchTable.Measure(input, [BenchMode.Bare, BenchMode.Floor, BenchMode.Privacy], Rounds);
        table.Print(Console.Out);
        var isQuick = IsAtMost("CPU seconds", table.Extra, arguments.GetValue(_most));
        var isSmall = IsAtMost("megabytes", table.ExtraMegabytes, arguments.GetValue(_mostAllocated));
        return isQuick && isSmall ? 0 : 1;
    }

    private static bool IsAtMost(string unit, Func<string, double> extra, double most)
    {
        var ratio = extra(BenchMode.Privacy.Name) / extra(BenchMode.Floor.Name);
        Console.WriteLine(FormattableString.Invariant($"{unit}: the analyzers add {ratio:F2} of what the floor adds; at most {most:F2}"));
        return ratio <= most;
    }
}
