using Privacy.Tool.Inventory;
using Privacy.Tool.Reports;

namespace Privacy.Tool.Tests.Inventory;

public sealed class BaselineTests
{
    [Fact]
    public void SarifOfTheSameFindings_KnowsThemAll()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("old.sarif", Report.Write(Sample.Result(), ReportFormat.Sarif));

        Assert.Equal(Sample.Result().Findings.Select(finding => finding.Fingerprint).Order(), Baseline.Read(file).Order());
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"runs":[{"results":[{}]}]}""")]
    public void AnyOtherFile_IsInvalidInput(string text)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("old.sarif", text);

        Assert.Equal(ExitCode.InvalidInput, Assert.Throws<Failure>(() => Baseline.Read(file)).ExitCode);
    }

    [Fact]
    public void MissingFile_IsWrongUsage() =>
        Assert.Equal(ExitCode.WrongUsage, Assert.Throws<Failure>(() => Baseline.Read("no-such-file.sarif")).ExitCode);
}
