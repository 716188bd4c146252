using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Tests.Rules.PolicyFile;

public sealed class PRIV001_NoPolicyFileTests
{
    private const string Policy = "version: 1\n";

    [Fact]
    public async Task NoFile_ReportsOnce_WithoutAPlace()
    {
        var found = Assert.Single(await Run());

        Assert.Equal(("PRIV001", DiagnosticSeverity.Warning, Location.None), (found.Id, found.Severity, found.Location));
        Assert.Equal("No policy.yaml found: every flow of personal data is denied", found.GetMessage());
    }

    [Theory]
    [InlineData("policy.yaml")]
    [InlineData("policy.yml")]
    [InlineData("../../policy.yaml")]
    [InlineData("C:\\src\\Policy.yaml")]
    public async Task FileOfThatName_DoesNotReport(string path) => Assert.Empty(await Run(null, new TextFile(path, Policy)));

    [Theory]
    [InlineData("my-policy.yaml")]
    [InlineData("policy.yaml.bak")]
    [InlineData("policy.yaml/readme.md")]
    public async Task FileOfAnotherName_Reports(string path) => Assert.Equal("PRIV001", Assert.Single(await Run(null, new TextFile(path, Policy))).Id);

    [Theory]
    [InlineData("privacy/rules.yaml", "privacy/rules.yaml")]
    [InlineData("../privacy/rules.yaml", "/src/privacy/rules.yaml")]
    [InlineData("..\\privacy\\rules.yaml", "/src/privacy/rules.yaml")]
    public async Task NamedFile_DoesNotReport(string named, string path) => Assert.Empty(await Run(named, new TextFile(path, Policy)));

    [Fact]
    public async Task NamedFileThatIsMissing_Reports_EvenBesideAPolicyYaml()
    {
        var found = Assert.Single(await Run("rules.yaml", new TextFile("policy.yaml", Policy)));

        Assert.Equal("No policy.yaml found at 'rules.yaml': every flow of personal data is denied", found.GetMessage());
    }

    private static async Task<ImmutableArray<Diagnostic>> Run(string? named = null, params TextFile[] files)
    {
        var result = await Analysis.RunAsync(new AnalysisInput
        {
            Sources = [new TextFile("App.cs", "class A;")],
            AdditionalFiles = [.. files],
            Properties = named is null
                ? ImmutableDictionary<string, string>.Empty
                : ImmutableDictionary<string, string>.Empty.Add("PrivacyPolicyFile", named),
            RunsGenerators = false,
        });
        return result.Diagnostics;
    }
}
