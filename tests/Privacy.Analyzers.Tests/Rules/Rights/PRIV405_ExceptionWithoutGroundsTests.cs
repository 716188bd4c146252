using System.Collections.Immutable;

namespace Privacy.Analyzers.Tests.Rules.Rights;

public sealed class PRIV405_ExceptionWithoutGroundsTests
{
    [Theory]
    [InlineData("""{|PRIV405:PrivacyException("PRIV201")|}""")]
    [InlineData("""{|PRIV405:PrivacyException("PRIV201", Justification = "  ", ApprovedBy = "DPO")|}""")]
    [InlineData("""{|PRIV405:PrivacyException("PRIV201", Justification = "Reason", Expires = "2026-03-31")|}""")]
    [InlineData("""{|PRIV405:PrivacyException("PRIV201", Justification = "Reason", Expires = "next year")|}""")]
    public Task ExceptionWithoutGrounds_Reports(string attribute) => Verify(attribute, "2026-04-01");

    [Theory]
    [InlineData("""PrivacyException("PRIV201", Justification = "Reason")""", "2026-04-01")]
    [InlineData("""PrivacyException("PRIV201", Justification = "Reason", Expires = "2026-04-01")""", "2026-04-01")]
    [InlineData("""PrivacyException("PRIV201", Justification = "Reason", Expires = "2026-03-31")""", "")]
    public Task ExceptionWithGrounds_DoesNotReport(string attribute, string asOf) => Verify(attribute, asOf);

    [Fact]
    public async Task Message_SaysWhatIsMissing()
    {
        var found = await RuleTest.VerifyAsync("[assembly: {|PRIV405:Privacy.PrivacyException(\"PRIV201\")|}]");

        Assert.Equal("Exception from PRIV201 has no justification, so it suppresses nothing", found[0].GetMessage());
    }

    private static Task Verify(string attribute, string asOf) => RuleTest.VerifyAsync(
        $$"""
        using Privacy;
        [{{attribute}}] class User;
        """,
        properties: ImmutableDictionary<string, string>.Empty.Add("PrivacyAsOf", asOf));
}
