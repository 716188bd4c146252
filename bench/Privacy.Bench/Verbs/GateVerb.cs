using System.Collections.Immutable;
using System.CommandLine;
using Privacy.Bench.Inputs;
using Privacy.Bench.Measuring;
using Privacy.Bench.Modes;

namespace Privacy.Bench.Verbs;

/// <summary><c>gate</c>: fails where the analyzers have become dear, as a ratio that the machine's speed does not change.</summary>
internal static class GateVerb
{
    private const int Lines = 30_000;
    private const int Rounds = 5;

    public static Command Create()
    {
        var most = new Option<double>("--most") { Description = "What the analyzers may add, in parts of what one walk over all operations adds.", Required = true };
        var command = new Command("gate", $"Compiles {Lines:N0} generated lines in turns, bare, with the one-walk floor and with the analyzers, and fails where these add more than so many times of what the floor adds.")
        {
            most,
        };
        command.SetAction(arguments =>
        {
            var input = GeneratedCode.Input(Lines, ImmutableDictionary<string, string>.Empty);
            if (!input.Errors.IsEmpty)
                throw new InvalidOperationException($"generated code does not compile: {input.Errors[0]}");
            var table = BenchTable.Measure(input, [BenchMode.Bare, BenchMode.Floor, BenchMode.Privacy], Rounds);
            table.Print(Console.Out);
            var ratio = table.Extra(BenchMode.Privacy.Name) / table.Extra(BenchMode.Floor.Name);
            Console.WriteLine(FormattableString.Invariant($"the analyzers add {ratio:F2} of what the floor adds; at most {arguments.GetValue(most):F2}"));
            return ratio <= arguments.GetValue(most) ? 0 : 1;
        });
        return command;
    }
}
