using System.Diagnostics;
using System.Text;

namespace Packaging.Tests;

/// <summary>Runs the SDK's command, in English and apart from the MSBuild that runs the tests.</summary>
internal static class Dotnet
{
    public static async Task<Output> Run(string folder, params string[] arguments) =>
        await RunProgram(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet", folder, arguments);

    public static async Task<Output> RunProgram(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (folder != Packages.RepositoryRoot)
            start.Environment["XDG_DATA_HOME"] = Path.Combine(folder, "cache");
        foreach (var continuous in new[] { "CI", "TF_BUILD", "GITHUB_ACTIONS", "ContinuousIntegrationBuild" })
        {
            start.Environment.Remove(continuous);
        }

        using var process = Process.Start(start)!; // null only with a shell
        var text = new StringBuilder();
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Output(process.ExitCode, text.ToString());

        void Add(string? line)
        {
            lock (text)
            {
                text.Append(line).Append('\n');
            }
        }
    }
}
