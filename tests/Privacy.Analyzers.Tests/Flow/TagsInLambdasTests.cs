using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Tests.Flow;

/// <summary>Nothing in the program is tagged but what a lambda or a local function takes: it is a source all the same, and all of the program's.</summary>
public sealed class TagsInLambdasTests
{
    private const string Tag = """[Privacy.PersonalData("user.name", Purpose = "service")] """;

    [Fact]
    public Task LocalFunction_Reports() => ReportsAsync($"Write(\"x\"); void Write({Tag}string text) => log.LogInformation(text);", "PRIV201");

    [Fact]
    public Task Lambda_Reports() => ReportsAsync($"Action<string> write = ({Tag}string text) => log.LogInformation(text);", "PRIV201");

    [Fact]
    public Task ResultOfALocalFunction_Reports() =>
        ReportsAsync("log.LogInformation(Name()); [return: Privacy.PersonalData(\"user.name\", Purpose = \"service\")] string Name() => \"\";", "PRIV201");

    [Fact]
    public Task UntaggedLambda_DoesNotReport() => ReportsAsync("Action<string> write = (string text) => log.LogInformation(text);");

    [Fact]
    public Task TaggedParameterThatIsNotLogged_DoesNotReport() => ReportsAsync($"Action<string> write = ({Tag}string text) => log.LogInformation(\"x\");");

    private static async Task ReportsAsync(string body, params string[] expected)
    {
        var source = $$"""
            using System;
            using Microsoft.Extensions.Logging;

            static class App
            {
                public static void Run(ILogger log)
                {
                    {{body}}
                }
            }
            """;
        var result = await Analysis.RunAsync(new AnalysisInput
        {
            Sources = [new TextFile("App.cs", source)],
            AdditionalFiles = [new TextFile("policy.yaml", "version: 1\npurposes:\n  service: { legal_basis: contract }\nrecipients:\n  app-log: { kind: log }\n")],
            RunsGenerators = false,
        });

        Assert.Empty(result.Errors);
        Assert.Equal(expected, result.Diagnostics.Select(found => found.Id).Where(id => id.StartsWith("PRIV2", StringComparison.Ordinal)));
    }
}
