using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Privacy.Tool.Inventory;
using Privacy.Tool.Reports;
using Privacy.Tool.Workspaces;

namespace Privacy.Tool.Verbs;

/// <summary><c>privacy check</c>: options, and what is written where.</summary>
internal sealed class CheckVerb
{
    private readonly Argument<string> _path = new("PATH") { Description = "Solution, project or folder.", DefaultValueFactory = _ => "." };
    private readonly Option<ReportFormat?> _format = new("--format", "-f") { Description = "text, json, sarif, markdown or junit." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Also write the report to a file: SARIF 2.1.0, unless --format names another." };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "A SARIF report of an earlier run: only what is new fails." };
    private readonly Option<string?> _asOf = new("--as-of") { Description = "The day to judge expiry by, yyyy-MM-dd." };
    private readonly Option<string?> _inference = new("--inference") { Description = "off, suggest or report: untagged members that look like personal data." };
    private readonly Option<string?> _policy = new("--policy") { Description = "A policy file in place of the nearest policy.yaml." };
    private readonly Option<string?> _configuration = new("--configuration", "-c") { Description = "The build configuration." };
    private readonly Terminal _terminal;

    private CheckVerb(Terminal terminal)
    {
        _terminal = terminal;
        _inference.AcceptOnlyFromAmong("off", "suggest", "report");
        _asOf.Validators.Add(result =>
        {
            var day = result.GetValueOrDefault<string?>();
            if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                result.AddError($"--as-of '{day}' is not a date: write yyyy-MM-dd");
        });
    }

    public static Command Create(Terminal terminal)
    {
        var verb = new CheckVerb(terminal);
        var command = new Command("check", """
            Builds with the analyzers injected and prints where personal data goes that policy.yaml does not allow.

            Examples:
              privacy check
              privacy check Shop.slnx --output privacy.sarif
              privacy check src/Shop --inference report
              privacy check --baseline privacy.sarif --as-of 2027-01-01

            Exit codes: 0 nothing wrong, 1 violations, 2 wrong usage, 3 the policy is invalid or the build fails, 4 some projects could not be analysed.
            """)
        {
            verb._path, verb._format, verb._output, verb._baseline, verb._asOf, verb._inference, verb._policy, verb._configuration,
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

        var known = arguments.GetValue(_baseline) is { } file ? Baseline.Read(file) : ImmutableHashSet<string>.Empty;
        var options = new BuildOptions(arguments.GetValue(_asOf), arguments.GetValue(_inference), policy, arguments.GetValue(_configuration));
        var result = await _terminal.While($"Building {target.Display}", () => Check.Run(target, options, known, cancel));
        Write(result, arguments.GetValue(_format), arguments.GetValue(_output));
        return result.ExitCode;
    }

    /// <summary>A file gets the format that was asked for, and the terminal the text beside it.</summary>
    private void Write(CheckResult result, ReportFormat? format, string? output)
    {
        if (output is not null)
            AtomicFile.Write(output, Report.Write(result, format is null or ReportFormat.Text ? ReportFormat.Sarif : format.Value));

        if (output is not null || format is null or ReportFormat.Text)
            TextReport.Write(result, Terminal.Styled(_terminal.Output));
        else
            _terminal.Output.Write(Report.Write(result, format.Value));
    }
}
