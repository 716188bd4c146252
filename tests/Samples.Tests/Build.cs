using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Privacy.Analyzers.Samples;

/// <summary>A real build of one project of this repository, in the configuration of the tests, so that what it references is up to date.</summary>
internal static partial class Build
{
    public static async Task<(int ExitCode, string Output)> RunAsync(string project, CancellationToken cancel)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name; // bin/Debug/net10.0
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["NO_COLOR"] = "1", ["MSBUILDTERMINALLOGGER"] = "off" },
            ArgumentList =
            {
                "build", project, "--configuration", configuration, "--no-dependencies", "--no-incremental",
                "-nodeReuse:false", "-p:UseSharedCompilation=false",
            },
        };
        using var build = Process.Start(start)!; // null only where the shell starts it
        var output = await build.StandardOutput.ReadToEndAsync(cancel);
        await build.WaitForExitAsync(cancel);
        return (build.ExitCode, output);
    }

    /// <summary>The errors of the output, each once: the console repeats them at its end.</summary>
    public static ImmutableArray<(string Path, int Line, string Id)> Errors(string output) =>
        [.. ErrorPattern().Matches(output)
            .DistinctBy(match => match.Value.TrimStart())
            .Select(match => (
                System.IO.Path.GetRelativePath(Repository.Root, match.Groups["path"].Value).Replace('\\', '/'),
                int.Parse(match.Groups["line"].ValueSpan),
                match.Groups["id"].Value))];

    [GeneratedRegex(@"^\s*(?<path>\S[^\r\n(]*)\((?<line>\d+),\d+\): error (?<id>\w+):", RegexOptions.Multiline)]
    private static partial Regex ErrorPattern();
}
