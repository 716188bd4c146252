using System.CommandLine;
using Privacy.Tool.Verbs;

namespace Privacy.Tool;

/// <summary>The door: arguments → verb → exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> Run(string[] args, Terminal terminal, CancellationToken cancel = default)
    {
        var root = new RootCommand("Where does personal data go in this code base, and does policy.yaml allow it? Nothing is ever sent anywhere.")
        {
            CheckVerb.Create(terminal),
            DoctorVerb.Create(terminal),
            ExplainVerb.Create(terminal),
            LockVerb.Create(terminal),
            NoticeVerb.Create(terminal),
            TestVerb.Create(terminal),
        };

        var parsed = root.Parse(args);
        var settings = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.Output, Error = terminal.Error };
        try
        {
            var code = await parsed.InvokeAsync(settings, cancel);
            return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : code;
        }
        catch (Failure failure)
        {
            await terminal.Error.WriteLineAsync("privacy: " + failure.Message);
            return failure.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("privacy: cancelled");
            return ExitCode.Incomplete;
        }
        catch (Exception crash)
        {
            await terminal.Error.WriteLineAsync($"privacy: internal error ({crash.GetType().Name}); details in {CrashLog.Write(args, crash)}");
            return ExitCode.Incomplete;
        }
    }
}
