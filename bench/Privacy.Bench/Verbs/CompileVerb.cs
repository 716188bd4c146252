using System.Collections.Immutable;
using System.CommandLine;
using Privacy.Bench.Inputs;
using Privacy.Bench.Measuring;
using Privacy.Bench.Modes;

namespace Privacy.Bench.Verbs;

/// <summary><c>compile</c>: whole compilations, in every mode, in turns.</summary>
internal sealed class CompileVerb
{
    private readonly Argument<string[]> _inputs = new("RSP|FOLDER") { Description = "csc command lines, one argument per line; NAME.dir beside it holds the folder it was run in.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<int[]> _lines = new("--lines") { Description = "Generated code of so many lines.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> _policy = new("--policy") { Description = "The policy file of the command lines. Generated code has its own." };
    private readonly Option<string[]> _properties = new("--property") { Description = "NAME=VALUE, a build property." };
    private readonly Option<int> _iterations = new("--iterations") { Description = "Rounds.", DefaultValueFactory = _ => 5 };
    private readonly Option<string[]> _only = new("--only") { Description = "These modes alone, beside the bare compilation." };
    private readonly Option<string[]> _peers = new("--peer") { Description = "Analyzers of others: NAME=FOLDER[;only=RULE-RULE][;config=FILE]." };
    private readonly Option<string[]> _beside = new("--beside") { Description = "A peer to measure once more with the product beside it." };

    public static Command Create()
    {
        var verb = new CompileVerb();
        var command = new Command("compile", """
            Compiles each input in every mode, in turns, and prints CPU seconds, the ratio to the bare compilation of the same round, allocations and
            peak memory. Modes: bare, empty (an analyzer that does nothing), floor (one walk over all operations), privacy, and the peers.
            """)
        {
            verb._inputs, verb._lines, verb._policy, verb._properties, verb._iterations, verb._only, verb._peers, verb._beside,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var only = arguments.GetValue(_only) ?? [];
        var beside = arguments.GetValue(_beside) ?? [];
        var peers = (arguments.GetValue(_peers) ?? []).Select(Peer.Parse).ToArray();
        BenchMode[] all = [.. BenchMode.All, .. peers, .. peers.Where(peer => beside.Contains(peer.Name)).Select(peer => peer.WithPrivacy())];
        var modes = all.Where(mode => only.Length == 0 || mode == BenchMode.Bare || only.Contains(mode.Name)).ToArray();

        var tables = new List<BenchTable>();
        foreach (var input in Inputs(arguments))
        {
            var table = BenchTable.Measure(input, modes, arguments.GetValue(_iterations));
            table.Print(Console.Out);
            tables.Add(table);
        }

        if (tables.Count > 1)
            BenchTable.Sum(tables).Print(Console.Out);
        return tables.Count > 0 ? 0 : 2;
    }

    private IEnumerable<CompilationInput> Inputs(ParseResult arguments)
    {
        var properties = (arguments.GetValue(_properties) ?? []).Select(text => text.Split('=', 2)).ToImmutableDictionary(pair => pair[0], pair => pair[^1]);
        var policy = arguments.GetValue(_policy) is { } file ? PolicyText.Read(Path.GetFullPath(file)) : null;
        foreach (var path in arguments.GetValue(_inputs) ?? [])
        {
            string[] files = Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.rsp").Order(StringComparer.Ordinal)] : [path];
            foreach (var each in files)
                yield return CompilationInput.Load(Path.GetFullPath(each), new BenchAnalyzerOptions(policy, properties));
        }

        foreach (var lines in arguments.GetValue(_lines) ?? [])
            yield return GeneratedCode.Input(lines, properties);
    }
}
