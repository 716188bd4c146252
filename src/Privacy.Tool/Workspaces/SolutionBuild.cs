using System.Collections.Immutable;
using System.Diagnostics;
using System.Security;
using System.Text.RegularExpressions;
using Privacy.Tool.Inventory;

namespace Privacy.Tool.Workspaces;

/// <summary>
/// `dotnet build` with our analyzers injected: the same compiler, options and suppressions as the user's build, in outputs of its own.
/// </summary>
internal sealed partial class SolutionBuild(BuildTarget target, CacheFolder cache, BuildOptions options)
{
    public async Task<BuildOutcome> Run(CancellationToken cancel)
    {
        ForgetProjects();
        var lines = await Build(cancel);
        var errors = lines.Select(line => (Line: line, Code: ErrorCode().Match(line).Groups["code"].Value)).Where(error => error.Code.Length > 0).ToArray();
        return new BuildOutcome(
            [.. Directory.GetFiles(cache.Results, "*.project").Order(StringComparer.Ordinal).Select(ProjectRecord.Read)],
            [.. errors.Where(error => !AnalyzerTrouble.Contains(error.Code) && !IsRule(error.Code)).Select(error => error.Line).Distinct(StringComparer.Ordinal)],
            [.. errors.Where(error => AnalyzerTrouble.Contains(error.Code)).Select(error => error.Line).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Logs of compilations stay, as an up-to-date project is not compiled again; which projects there are is learned anew.</summary>
    private void ForgetProjects()
    {
        Directory.CreateDirectory(cache.Results);
        foreach (var record in Directory.GetFiles(cache.Results, "*.project"))
        {
            File.Delete(record);
        }
    }

    private async Task<List<string>> Build(CancellationToken cancel)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet")
        {
            WorkingDirectory = target.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in Arguments())
        {
            start.ArgumentList.Add(argument);
        }

        // Where this tool was itself started by a build, its MSBuild is not to be mistaken for the one that the target's SDK has.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Start(start);
        var lines = new List<string>();
        process.OutputDataReceived += (_, data) => Add(data.Data);
        process.ErrorDataReceived += (_, data) => Add(data.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await using var stop = cancel.Register(() => process.Kill(entireProcessTree: true));
        await process.WaitForExitAsync(CancellationToken.None);
        cancel.ThrowIfCancellationRequested();
        if (process.ExitCode != 0 && !lines.Any(line => ErrorCode().IsMatch(line)))
            throw new Failure(ExitCode.InvalidInput, $"dotnet build failed: {(lines.Count > 0 ? lines[0] : "it said nothing")}");

        return process.ExitCode == 0 ? [] : lines;

        void Add(string? line)
        {
            if (string.IsNullOrWhiteSpace(line))
                return;

            lock (lines)
            {
                lines.Add(line.Trim());
            }
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!; // null only with a shell
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new Failure(ExitCode.InvalidInput, "can't start `dotnet`: the .NET SDK is needed", missing);
        }
    }

    private IEnumerable<string> Arguments()
    {
        yield return "build";
        yield return target.Files.Length == 1 ? target.Files[0] : SolutionOfAll();
        yield return "-nologo";
        yield return "-verbosity:quiet";
        yield return "-consoleLoggerParameters:ErrorsOnly;NoSummary";
        yield return "-nodeReuse:false";
        yield return Property("ArtifactsPath", Path.Combine(cache.Path, "artifacts"));
        yield return Property("CustomAfterMicrosoftCommonTargets", Path.Combine(AppContext.BaseDirectory, "Injected", "Privacy.Tool.targets"));
        yield return Property("PrivacyToolResults", cache.Results);

        // Ours run whatever the project says; what is not ours and no generator is left out, as only ours are reported.
        yield return Property("RunAnalyzers", "true");
        yield return Property("EnableNETAnalyzers", "false");
        yield return Property("EnforceCodeStyleInBuild", "false");
        yield return Property("TreatWarningsAsErrors", "false");
        yield return Property("MSBuildTreatWarningsAsErrors", "false");
        if (options.AsOf is { } day)
            yield return Property("PrivacyAsOf", day);
        if (options.Inference is { } mode)
            yield return Property("PrivacyInference", mode);
        if (options.Policy is { } policy)
            yield return Property("PrivacyPolicyFile", Path.GetFullPath(policy));
        if (options.ListsFlows)
            yield return Property("PrivacyFlows", "list");
        if (options.Configuration is { } configuration)
            yield return Property("Configuration", configuration);
    }

    /// <summary>`dotnet build` takes one file: projects without a solution get one, beside our outputs.</summary>
    private string SolutionOfAll()
    {
        var file = Path.Combine(cache.Path, "all.slnx");
        var projects = target.Files.Select(project => $"  <Project Path=\"{SecurityElement.Escape(project)}\" />");
        File.WriteAllLines(file, ["<Solution>", .. projects, "</Solution>"]);
        return file;
    }

    /// <summary>MSBuild splits at these characters on its command line.</summary>
    private static string Property(string name, string value) =>
        $"-property:{name}={value.Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal)}";

    private static bool IsRule(string code) => code.StartsWith("PRIV", StringComparison.Ordinal) && !code.StartsWith("PRIVBUILD", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:^|: |\s)(?:error) (?<code>[A-Za-z]+\d+)\s*:")]
    private static partial Regex ErrorCode();
}
