using System.CommandLine;
using Privacy.Tool.Notices;
using Privacy.Tool.PolicyTests.Reports;
using Privacy.Tool.Workspaces;

namespace Privacy.Tool.Verbs;

/// <summary><c>privacy notice</c>: the notice that the policy amounts to, or a published one held against it.</summary>
internal sealed class NoticeVerb
{
    private readonly Argument<string> _path = new("PATH") { Description = "A policy.yaml, or a folder at or below one.", DefaultValueFactory = _ => "." };
    private readonly Option<string> _language = new("--lang", "-l") { Description = "ky, ru or en.", DefaultValueFactory = _ => "en" };
    private readonly Option<string?> _check = new("--check") { Description = "A published notice, text or Markdown: which of its clauses does the policy carry?" };
    private readonly Option<string?> _policy = new("--policy") { Description = "A policy file in place of the nearest policy.yaml." };
    private readonly Option<string> _format = new("--format", "-f") { Description = "For --check: text or json.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write to a file in place of the terminal." };
    private readonly Terminal _terminal;

    private NoticeVerb(Terminal terminal)
    {
        _terminal = terminal;
        _language.AcceptOnlyFromAmong([.. NoticeWords.Languages]);
        _format.AcceptOnlyFromAmong("text", "json");
    }

    public static Command Create(Terminal terminal)
    {
        var verb = new NoticeVerb(terminal);
        var command = new Command("notice", """
            Writes the privacy notice that policy.yaml amounts to, or says which clauses of a published notice the policy carries, and the other way round.

            Examples:
              privacy notice --lang ky
              privacy notice --lang en --output notice.md
              privacy notice --check published-notice.txt
              privacy notice --check published-notice.txt --format json

            Exit codes: 0 nothing wrong, 1 a clause is not carried or not in the notice, 2 wrong usage, 3 the policy is invalid.
            """)
        {
            verb._path, verb._language, verb._check, verb._policy, verb._format, verb._output,
        };
        command.SetAction((arguments, cancel) => Task.FromResult(verb.Run(arguments, cancel)));
        return command;
    }

    private int Run(ParseResult arguments, CancellationToken cancel)
    {
        var policy = PolicyOnDisk.Read(Policy(arguments.GetValue(_path)!, arguments.GetValue(_policy)), cancel); // has a default
        var errors = policy.Errors.ToList();
        foreach (var defect in errors)
            _terminal.Error.WriteLine(TestReport.Line(defect));
        if (errors.Count > 0)
            return ExitCode.InvalidInput;

        if (arguments.GetValue(_check) is not { } notice)
        {
            Write(new NoticeWriter(policy.Policy, NoticeWords.Of(arguments.GetValue(_language)!)).Write(), arguments); // has a default
            return ExitCode.Nothing;
        }

        var check = NoticeCheck.Of(PolicyOnDisk.Shown(Path.GetFullPath(notice)), PolicyOnDisk.Text(notice).ToString(), policy.Path, CarriedClause.Of(policy));
        if (arguments.GetValue(_format) == "json")
        {
            Write(NoticeCheckJson.Of(check), arguments);
            return check.ExitCode;
        }

        var text = new StringWriter { NewLine = "\n" };
        NoticeCheckText.Write(check, text);
        Write(text.ToString(), arguments);
        return check.ExitCode;
    }

    private void Write(string text, ParseResult arguments)
    {
        if (arguments.GetValue(_output) is { } file)
            AtomicFile.Write(file, text);
        else
            _terminal.Output.Write(text);
    }

    private static string Policy(string path, string? named)
    {
        if (named is not null)
            return File.Exists(named) ? named : throw new Failure(ExitCode.WrongUsage, $"{named} does not exist");

        if (File.Exists(path) && Path.GetExtension(path) is ".yaml" or ".yml")
            return path;

        if (!File.Exists(path) && !Directory.Exists(path))
            throw new Failure(ExitCode.WrongUsage, $"{path} does not exist");

        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!; // a full path of a file has a folder
        return PolicyOnDisk.Find(folder) ?? throw new Failure(ExitCode.WrongUsage, $"there is no policy.yaml at or above {folder}");
    }
}
