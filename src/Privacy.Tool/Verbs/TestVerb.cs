using System.CommandLine;
using System.Globalization;
using Privacy.Tool.PolicyTests;
using Privacy.Tool.PolicyTests.Reports;
using Privacy.Tool.Workspaces;

namespace Privacy.Tool.Verbs;

/// <summary><c>privacy test</c>: unit tests for the policy.</summary>
internal sealed class TestVerb
{
    private const string Neighbour = ".tests";

    private readonly Argument<string> _path = new("PATH")
    {
        Description = "A policy.tests.yaml, a policy.yaml, or a folder, project or solution beside or below them.",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string?> _tests = new("--tests") { Description = "The cases, in place of the policy's neighbour policy.tests.yaml." };
    private readonly Option<string?> _policy = new("--policy") { Description = "A policy file in place of the nearest policy.yaml." };
    private readonly Option<TestFormat?> _format = new("--format", "-f") { Description = "text, json, junit or tap." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Also write the report to a file: JUnit, unless --format names another." };
    private readonly Option<string?> _asOf = new("--as-of") { Description = "The day to judge expiry by, yyyy-MM-dd, for cases without a date." };
    private readonly Option<int> _minimum = new("--min-coverage") { Description = "Percent of the policy's entries that cases must cover; less fails." };
    private readonly Terminal _terminal;

    private TestVerb(Terminal terminal)
    {
        _terminal = terminal;
        _asOf.Validators.Add(result =>
        {
            var day = result.GetValueOrDefault<string?>();
            if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                result.AddError($"--as-of '{day}' is not a date: write yyyy-MM-dd");
        });
        _minimum.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 100)
                result.AddError("--min-coverage is a percentage: 0 to 100");
        });
    }

    public static Command Create(Terminal terminal)
    {
        var verb = new TestVerb(terminal);
        var command = new Command("test", """
            Runs the cases of policy.tests.yaml against policy.yaml, and says which entries of the policy no case has to do with.

            Examples:
              privacy test
              privacy test legal/policy.tests.yaml --min-coverage 100
              privacy test --format junit --output policy-tests.xml
              privacy test --as-of 2027-01-01 --format tap

            Exit codes: 0 all cases pass, 1 a case fails or too little is covered, 2 wrong usage, 3 the policy or the cases are invalid.
            """)
        {
            verb._path, verb._tests, verb._policy, verb._format, verb._output, verb._asOf, verb._minimum,
        };
        command.SetAction((arguments, cancel) => Task.FromResult(verb.Run(arguments, cancel)));
        return command;
    }

    private int Run(ParseResult arguments, CancellationToken cancel)
    {
        var (policyPath, testPath) = Files(arguments.GetValue(_path)!, arguments.GetValue(_policy), arguments.GetValue(_tests)); // has a default
        var file = TestFile.Read(testPath, cancel);
        if (arguments.GetValue(_policy) is null && file.Policy is { } named)
            policyPath = Existing(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(testPath))!, named)); // a full path of a file has a folder

        var run = TestRun.Of(PolicyOnDisk.Read(policyPath, cancel), file, arguments.GetValue(_asOf));
        Write(run, arguments.GetValue(_format), arguments.GetValue(_output));
        return run.ExitCodeFor(arguments.GetValue(_minimum));
    }

    /// <summary>A file gets the format that was asked for, and the terminal the text beside it.</summary>
    private void Write(TestRun run, TestFormat? format, string? output)
    {
        if (output is not null)
            AtomicFile.Write(output, TestReport.Write(run, format is null or TestFormat.Text ? TestFormat.JUnit : format.Value));

        _terminal.Output.Write(TestReport.Write(run, output is null ? format ?? TestFormat.Text : TestFormat.Text));
    }

    private static (string Policy, string Tests) Files(string path, string? policy, string? tests)
    {
        if (File.Exists(path) && IsYaml(path))
        {
            if (Path.GetFileNameWithoutExtension(path).EndsWith(Neighbour, StringComparison.Ordinal))
                tests ??= path;
            else if (tests is null)
                policy ??= path;
            else
                throw new Failure(ExitCode.WrongUsage, $"{path} and --tests {tests}: name the policy by --policy");
        }
        else if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw new Failure(ExitCode.WrongUsage, $"{path} does not exist");
        }

        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!; // a full path of a file has a folder
        var foundPolicy = policy ?? Beside(tests) ?? PolicyOnDisk.Find(folder)
            ?? throw new Failure(ExitCode.WrongUsage, $"there is no policy.yaml at or above {folder}");
        return (Existing(foundPolicy), Existing(tests ?? Cases(foundPolicy)));
    }

    /// <summary>policy.tests.yaml lies beside policy.yaml.</summary>
    private static string? Beside(string? tests)
    {
        if (tests is null || !Path.GetFileNameWithoutExtension(tests).EndsWith(Neighbour, StringComparison.Ordinal))
            return null;

        var stem = Path.GetFileNameWithoutExtension(tests)[..^Neighbour.Length];
        return ((string[])[".yaml", ".yml"])
            .Select(extension => Path.Combine(Path.GetDirectoryName(tests) ?? "", stem + extension))
            .FirstOrDefault(File.Exists);
    }

    private static string Cases(string policy)
    {
        var stem = Path.Combine(Path.GetDirectoryName(policy) ?? "", Path.GetFileNameWithoutExtension(policy) + Neighbour);
        return File.Exists(stem + ".yml") && !File.Exists(stem + ".yaml") ? stem + ".yml" : stem + ".yaml";
    }

    private static string Existing(string path) =>
        File.Exists(path) ? path : throw new Failure(ExitCode.WrongUsage, $"{path} does not exist");

    private static bool IsYaml(string path) => Path.GetExtension(path) is ".yaml" or ".yml";
}
