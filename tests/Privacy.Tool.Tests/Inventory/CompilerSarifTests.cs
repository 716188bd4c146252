using System.Text;
using System.Text.Json;
using Privacy.Tool.Inventory;

namespace Privacy.Tool.Tests.Inventory;

public sealed class CompilerSarifTests
{
    [Fact]
    public void RulesOfOthers_AreLeftOut() => Assert.DoesNotContain(Sample.Log().Findings, finding => finding.Rule == "CS0168");

    [Fact]
    public void FileUri_IsRelativeToTheRoot() => Assert.Equal("src/Account Page.cs:12:20", Only("PRIV201", 12).Where.ToString());

    [Fact]
    public void Path_KeepsItsOrder() => Assert.Equal(["source", "call", "sink"], Only("PRIV201", 12).Path.Select(step => step.Kind));

    [Fact]
    public void DeclaredFlow_HasTheSeverityOfItsRule() => Assert.Equal(Level.Error, Only("PRIV201", 12).Level);

    [Fact]
    public void AssumedFlow_IsAWarning() => Assert.Equal(Level.Warning, Only("PRIV202", 3).Level);

    [Fact]
    public void Note_StaysANote() => Assert.Equal(Level.Note, Only("PRIV101", 5).Level);

    [Fact]
    public void Suppression_CarriesItsJustification() => Assert.Equal("agreed with the DPO", Only("PRIV201", 9).Suppression);

    [Fact]
    public void FindingWithoutPlace_HasNoLine() => Assert.Equal("", Only("PRIV001", 0).Where.ToString());

    [Fact]
    public void OwnSeverity_WinsOverRuleAndConfidence()
    {
        var log = Read("""{"runs":[{"results":[{"ruleId":"PRIV202","level":"warning","properties":{"customProperties":{"privacy.confidence":"assumed","privacy.severity":"error"}}}]}]}""");

        Assert.Equal(Level.Error, log.Findings.Single().Level);
    }

    [Theory]
    [InlineData("AD0001")]
    [InlineData("CS8032")]
    [InlineData("CS9057")]
    public void AnalyzerThatDidNotRun_IsTrouble(string id) =>
        Assert.Equal([id + ": why"], Read($$$"""{"runs":[{"results":[{"ruleId":"{{{id}}}","message":{"text":"why"}}]}]}""").Trouble);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"runs":[{"results":[null, 3, {"ruleId":7}]}]}""")]
    [InlineData("""{"runs":{"results":"none"}}""")]
    public void LogOfAnotherShape_HasNoFindings(string json) => Assert.Empty(Read(json).Findings);

    [Fact]
    public void HalfALog_Throws() => Assert.ThrowsAny<JsonException>(() => Read("""{"runs":[{"""));

    private static CompilerLog Read(string json) => new CompilerSarif("/repo").Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    private static Finding Only(string rule, int line) => Sample.Log().Findings.Single(finding => finding.Rule == rule && finding.Where.Line == line);
}
