using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Tests.Rules.PolicyFile;

/// <summary>Defects of the file become diagnostics at their line of policy.yaml.</summary>
public sealed class PolicyDefectTests
{
    [Fact]
    public async Task DefectIsReportedAtItsPlaceInTheFile_WithTheNearestWord()
    {
        var found = Assert.Single(await Run("version: 1\npurposes:\n  service: { legal_bases: contract }\n"));

        var place = found.Location.GetLineSpan();
        Assert.Equal(("PRIV003", DiagnosticSeverity.Error), (found.Id, found.Severity));
        Assert.Equal(("policy.yaml", 2, 13), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal("legal_basis", found.Properties["privacy.suggestion"]);
    }

    [Theory]
    [InlineData("a: [b")]
    [InlineData("id: [a, b\nfoo: : x")]
    [InlineData("\u0000\u0001")]
    public async Task BrokenFile_ReportsPriv002(string text) => Assert.Contains(await Run(text), found => found.Id == "PRIV002");

    [Theory]
    [InlineData("PrivacyAsOf", "tomorrow", "PrivacyAsOf 'tomorrow' is not a date: write yyyy-MM-dd")]
    [InlineData("PrivacyAsOf", "2026-02-30", "PrivacyAsOf '2026-02-30' is not a date: write yyyy-MM-dd")]
    [InlineData("PrivacyInference", "all", "PrivacyInference 'all' is none of off, suggest, report")]
    public async Task WrongBuildProperty_ReportsWithoutAPlace(string property, string value, string message)
    {
        var found = Assert.Single(await Run("version: 1\n", property, value));

        Assert.Equal(("PRIV003", Location.None, message), (found.Id, found.Location, found.GetMessage()));
    }

    [Theory]
    [InlineData("PrivacyAsOf", "2026-02-28")]
    [InlineData("PrivacyAsOf", "")]
    [InlineData("PrivacyInference", "Report")]
    public async Task RightBuildProperty_DoesNotReport(string property, string value) => Assert.Empty(await Run("version: 1\n", property, value));

    private static async Task<ImmutableArray<Diagnostic>> Run(string policy, string property = "PrivacyAsOf", string value = "")
    {
        var result = await Analysis.RunAsync(new AnalysisInput
        {
            Sources = [new TextFile("App.cs", "class A;")],
            AdditionalFiles = [new TextFile("policy.yaml", policy)],
            Properties = ImmutableDictionary<string, string>.Empty.Add(property, value),
            RunsGenerators = false,
        });
        return result.Diagnostics;
    }
}
