using System.Collections.Immutable;
using Privacy.Tool.Inventory;

namespace Privacy.Tool.Tests.Inventory;

public sealed class CheckResultTests
{
    [Fact]
    public void NoFindings_ExitsWithZero() => Assert.Equal(0, Sample.Of().ExitCode);

    [Fact]
    public void Error_ExitsWithOne() => Assert.Equal(1, Sample.Of(Sample.Finding("PRIV201")).ExitCode);

    [Fact]
    public void WarningsAlone_ExitWithZero() => Assert.Equal(0, Sample.Of(Sample.Finding("PRIV208", Level.Warning)).ExitCode);

    [Fact]
    public void SuppressedError_ExitsWithZero() =>
        Assert.Equal(0, Sample.Of(Sample.Finding("PRIV201") with { Suppression = "" }).ExitCode);

    [Theory]
    [InlineData("PRIV002")]
    [InlineData("PRIV003")]
    [InlineData("PRIV004")]
    [InlineData("PRIV007")]
    public void DefectOfThePolicy_ExitsWithThree(string rule) => Assert.Equal(3, Sample.Of(Sample.Finding(rule)).ExitCode);

    [Fact]
    public void BuildError_ExitsWithThree() =>
        Assert.Equal(3, (Sample.Of() with { BuildErrors = Sample.Some("error CS1002") }).ExitCode);

    [Fact]
    public void Gap_ExitsWithFour() => Assert.Equal(4, (Sample.Of() with { Gaps = Sample.Some("Shop was not compiled") }).ExitCode);

    [Fact]
    public void ViolationBesidesAGap_ExitsWithOne() =>
        Assert.Equal(1, (Sample.Of(Sample.Finding("PRIV201")) with { Gaps = Sample.Some("Shop was not compiled") }).ExitCode);

    [Fact]
    public void SameFindingOfTwoFrameworks_IsOne() =>
        Assert.Single(Sample.Of(Sample.Finding("PRIV201"), Sample.Finding("PRIV201")).Findings);

    [Fact]
    public void Order_DoesNotDependOnTheInput()
    {
        var findings = Sample.Log().Findings;

        Assert.Equal(Prints(findings), Prints(findings.Reverse()));

        static IEnumerable<string> Prints(IEnumerable<Finding> input) =>
            CheckResult.Order(input, ImmutableHashSet<string>.Empty).Select(finding => finding.Fingerprint + finding.Where);
    }

    [Fact]
    public void Fingerprint_SurvivesAMoveInTheFile() =>
        Assert.Equal(
            Sample.Of(Sample.Finding("PRIV201", line: 1)).Findings.Single().Fingerprint,
            Sample.Of(Sample.Finding("PRIV201", line: 40)).Findings.Single().Fingerprint);

    [Fact]
    public void SecondFindingOfTheSameKind_HasAFingerprintOfItsOwn()
    {
        var findings = Sample.Of(Sample.Finding("PRIV201", line: 1), Sample.Finding("PRIV201", line: 2)).Findings;

        Assert.NotEqual(findings[0].Fingerprint, findings[1].Fingerprint);
    }

    [Fact]
    public void KnownFinding_DoesNotCount()
    {
        var known = Sample.Result().Violations.Single().Fingerprint;

        Assert.Equal(0, Sample.Result(known).ExitCode);
    }
}
