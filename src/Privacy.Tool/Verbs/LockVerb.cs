using System.Collections.Immutable;
using System.CommandLine;
using Privacy.Analyzers.Policy.Inventory;
using Privacy.Tool.Inventory;
using Privacy.Tool.Workspaces;

namespace Privacy.Tool.Verbs;

/// <summary><c>privacy lock</c>: the flows that the policy allows and the code has, written down for somebody to approve.</summary>
internal sealed class LockVerb
{
    private readonly Argument<string> _path = new("PATH") { Description = "Solution, project or folder.", DefaultValueFactory = _ => "." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file to write: by default privacy.flows.lock beside the solution." };
    private readonly Option<bool> _check = new("--check") { Description = "Write nothing: say what the file lacks and what it has too much, and exit with 1 if anything." };
    private readonly Option<string?> _policy = new("--policy") { Description = "A policy file in place of the nearest policy.yaml." };
    private readonly Option<string?> _configuration = new("--configuration", "-c") { Description = "The build configuration." };
    private readonly Terminal _terminal;

    private LockVerb(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var verb = new LockVerb(terminal);
        var command = new Command("lock", """
            Writes privacy.flows.lock, the approved inventory: one readable line for each flow that policy.yaml allows and the code has.
            Where the file exists, a flow that is not in it fails the build (PRIV211). A line names no file and no line number, so edits elsewhere
            do not change it.

            Examples:
              privacy lock
              privacy lock Shop.slnx
              privacy lock --check

            Exit codes: 0 written, or nothing to say, 1 the file differs (--check), 2 wrong usage, 3 the policy is invalid or the build fails, 4 some projects could not be analysed: nothing is written.
            """)
        {
            verb._path, verb._output, verb._check, verb._policy, verb._configuration,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private async Task<int> Run(ParseResult arguments, CancellationToken cancel)
    {
        var target = BuildTarget.Find(arguments.GetValue(_path)!); // has a default
        var policy = arguments.GetValue(_policy);
        if (policy is not null && !File.Exists(policy))
            throw new Failure(ExitCode.WrongUsage, $"{policy} does not exist");

        var file = arguments.GetValue(_output) ?? Path.Combine(target.Root, FlowInventory.FileName);
        var options = new BuildOptions(null, null, policy, arguments.GetValue(_configuration)) { ListsFlows = true };
        var result = await _terminal.While($"Building {target.Display}", () => Check.Run(target, options, [], cancel));
        if (Trouble(result) is { IsEmpty: false } trouble)
        {
            foreach (var line in trouble)
                await _terminal.Error.WriteLineAsync(line);
            return result.ExitCode == ExitCode.InvalidInput ? ExitCode.InvalidInput : ExitCode.Incomplete;
        }

        var lines = Lines(result);
        return arguments.GetValue(_check) ? Compare(file, lines) : Write(file, lines);
    }

    /// <summary>Why the inventory would not be that of the whole solution.</summary>
    private static ImmutableArray<string> Trouble(CheckResult result) =>
    [
        .. result.BuildErrors,
        .. result.Violations.Where(finding => finding.IsPolicyDefect).Select(finding => finding.Rule + ": " + finding.Message),
        .. result.Gaps,
    ];

    private static IReadOnlyList<string> Lines(CheckResult result) =>
    [
        .. result.Findings
            .Where(finding => finding.Rule == "PRIV211")
            .SelectMany(finding => finding["privacy.flow"].Split(';', StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private int Write(string file, IReadOnlyList<string> lines)
    {
        AtomicFile.Write(file, FlowInventory.Write(lines));
        _terminal.Output.WriteLine($"{Path.GetFileName(file)}: {lines.Count} {(lines.Count == 1 ? "flow" : "flows")}");
        return ExitCode.Nothing;
    }

    private int Compare(string file, IReadOnlyList<string> lines)
    {
        var text = File.Exists(file) ? File.ReadAllText(file) : "";
        var approved = FlowInventory.Parse(text);
        var missing = lines.Where(line => !approved.Contains(line)).ToArray();
        var gone = approved.Lines.Except(lines, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        foreach (var line in missing)
            _terminal.Output.WriteLine("+ " + line);
        foreach (var line in gone)
            _terminal.Output.WriteLine("- " + line);
        return missing.Length + gone.Length == 0 ? ExitCode.Nothing : ExitCode.Violations;
    }
}
