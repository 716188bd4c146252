using System.Text.Json;
using Privacy.Tool.Inventory;
using Privacy.Tool.Reports;

namespace Privacy.Tool.Tests.Reports;

public sealed class ReportTests
{
    [Theory]
    [InlineData("Text", "report.txt")]
    [InlineData("Json", "report.json")]
    [InlineData("Sarif", "report.sarif")]
    [InlineData("Markdown", "report.md")]
    [InlineData("JUnit", "report.junit.xml")]
    public void WholeReport_IsAsExpected(string format, string expectation) =>
        Snapshot.Verify(expectation, Report.Write(Sample.Result() with { Gaps = Sample.Some("Old was not compiled") }, Enum.Parse<ReportFormat>(format)));

    [Fact]
    public void TextOfNothing_IsOneLine() =>
        Assert.Equal("Shop.slnx: 0 violations, 0 warnings\n", Report.Write(Sample.Of(), ReportFormat.Text));

    [Fact]
    public void JUnitOfNothing_IsOnePassedTest() =>
        Assert.Contains("tests=\"1\" failures=\"0\"", Report.Write(Sample.Of(), ReportFormat.JUnit), StringComparison.Ordinal);

    [Fact]
    public void JUnit_LeavesOutWhatXmlCannotHold() =>
        Assert.Contains("a\uFFFDb", Report.Write(Sample.Of(Sample.Finding("PRIV201") with { Message = "a\u0001b" }), ReportFormat.JUnit), StringComparison.Ordinal);

    [Fact]
    public void Text_ShowsMarkupOfTheCodeAsItIs() =>
        Assert.Contains("[red]x[/]", Report.Write(Sample.Of(Sample.Finding("PRIV201") with { Message = "[red]x[/]" }), ReportFormat.Text), StringComparison.Ordinal);

    [Fact]
    public void Text_DoesNotWrap() =>
        Assert.Contains(new string('x', 500), Report.Write(Sample.Of(Sample.Finding("PRIV201") with { Message = new string('x', 500) }), ReportFormat.Text), StringComparison.Ordinal);

    [Fact]
    public void Sarif_NamesNoPlaceOfTheMachine() =>
        Assert.DoesNotContain("/repo", Report.Write(Sample.Result(), ReportFormat.Sarif), StringComparison.Ordinal);

    [Fact]
    public void Sarif_HasTheWholePathAsCodeFlow()
    {
        using var sarif = JsonDocument.Parse(Report.Write(Sample.Result(), ReportFormat.Sarif));
        var flow = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .First(result => result.TryGetProperty("codeFlows", out _))
            .GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations");

        Assert.Equal(3, flow.GetArrayLength());
    }
}
