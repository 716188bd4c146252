using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Privacy.Bench.Parts;

namespace Privacy.Bench.Verbs;

/// <summary><c>parts</c>: the inner parts one by one, by BenchmarkDotNet.</summary>
internal static class PartsVerb
{
    public static Command Create()
    {
        var command = new Command("parts", "Times reading a policy, deciding a flow, making the tables and running the engine, each by itself, with allocations.");
        command.SetAction(_ =>
        {
            // In this process: the code under test is referenced under an alias, which a generated project would not know.
            var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)).WithOptions(ConfigOptions.JoinSummary);
            BenchmarkRunner.Run([typeof(PolicyParts), typeof(EngineParts)], config);
        });
        return command;
    }
}
