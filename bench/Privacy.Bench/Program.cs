using Privacy.Bench;

if (BenchArguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine("""
        usage: Privacy.Bench RSP|FOLDER... [--policy FILE] [--iterations N] [--property NAME=VALUE]... [--only MODE]...

        Compiles each csc command line (one argument per line; NAME.dir beside it holds the folder it was run in) in every mode, in turns,
        and prints CPU seconds, the ratio to the bare compilation of the same round, allocations and peak memory.
        Modes: bare, empty, floor, privacy.
        """);
    return 2;
}

var modes = BenchMode.All.Where(mode => arguments.Only.IsEmpty || mode.Name == "bare" || arguments.Only.Contains(mode.Name)).ToArray();
var total = new BenchTable("all");
foreach (var file in arguments.CommandLines)
{
    var input = CompilationInput.Load(file, arguments);
    var table = new BenchTable($"{input.Name}: {input.Files} files, {input.Lines:N0} lines, {input.Errors} errors");
    foreach (var mode in modes)
    {
        // Twice, for the JIT.
        Measurement.Take(input, mode);
        Measurement.Take(input, mode);
    }

    for (var round = 0; round < arguments.Iterations; round++)
    {
        foreach (var mode in modes)
        {
            table.Add(mode, round, Measurement.Take(input, mode));
        }
    }

    table.Print(Console.Out, input.Lines);
    total.AddSum(table, input.Lines);
}

if (arguments.CommandLines.Length > 1)
    total.Print(Console.Out, total.Lines);
return 0;
