namespace Privacy.Analyzers.Tests.Rules.Tagging;

public sealed class PRIV104_LegalBasisDoesNotFitTests
{
    private const string Policy = """
        version: 1
        purposes:
          service: { legal_basis: contract }
          research: { legal_basis: consent }
          treatment: { legal_basis: contract, article_9: h }
          study: { legal_basis: explicit_consent }
        """;

    [Fact]
    public async Task AnotherBasisThanThePolicys_ReportsAtTheBasis()
    {
        var found = await RuleTest.VerifyAsync(Tagged("DataCategory.Email, Purpose = \"service\", LegalBasis = {|PRIV104:LegalBasis.Consent|}"), Policy);

        Assert.Equal("Legal basis 'consent' of the tag is not the policy's for purpose 'service': 'contract'", found[0].GetMessage());
    }

    [Theory]
    [InlineData("DataCategory.Email, Purpose = \"service\"")]
    [InlineData("DataCategory.Email, Purpose = \"service\", LegalBasis = LegalBasis.Contract")]
    [InlineData("DataCategory.Email, Purpose = \"service\", LegalBasis = LegalBasis.Unspecified")]
    [InlineData("\"user.health_and_medical\", Purpose = \"treatment\"")]
    [InlineData("\"user.health_and_medical\", Purpose = \"study\"")]
    [InlineData("\"user.health_and_medical\", Purpose = \"study\", LegalBasis = LegalBasis.ExplicitConsent")]
    public Task FittingBasis_DoesNotReport(string tag) => RuleTest.VerifyAsync(Tagged(tag), Policy);

    [Fact]
    public Task OneOfSeveralPurposesOnAnotherBasis_Reports() => RuleTest.VerifyAsync(
        Tagged("DataCategory.Email, Purposes = [\"service\", \"research\"], LegalBasis = {|PRIV104:LegalBasis.Contract|}"), Policy);

    [Fact]
    public async Task SpecialCategoryOnAnOrdinaryBasis_Reports()
    {
        var found = await RuleTest.VerifyAsync(
            """
            using Privacy;
            class User { [{|PRIV104:PersonalData("user.health_and_medical", Purpose = "service")|}] public string Data { get; set; } = ""; }
            """,
            Policy);

        Assert.Equal("Category 'user.health_and_medical' is special, and purpose 'service' has no basis under GDPR Art. 9(2)", found[0].GetMessage());
    }

    [Fact]
    public Task SpecialCategoryWithOnePurposeUncovered_Reports() => RuleTest.VerifyAsync(
        """
        using Privacy;
        class User
        {
            [{|PRIV104:PersonalData("user.health_and_medical", Purposes = ["treatment", "service"])|}] public string Data { get; set; } = "";
        }
        """,
        Policy);

    [Fact]
    public Task CategoryThatThePolicyPutsUnderASpecialOne_Reports() => RuleTest.VerifyAsync(
        """
        using Privacy;
        class User { [{|PRIV104:PersonalData("user.health_and_medical.allergies", Purpose = "service")|}] public string Data { get; set; } = ""; }
        """,
        Policy + "\ncategories: { user.health_and_medical.allergies: { description: Allergies } }");

    [Theory]
    [InlineData("{|PRIV104:PersonalData(\"user.name.middle\", Purpose = \"service\")|}")]
    [InlineData("{|PRIV104:PersonalData(\"user.name.middle\", Purposes = [\"research\", \"service\"])|}")]
    [InlineData("PersonalData(\"user.name.middle\", Purpose = \"service\", LegalBasis = {|PRIV104:LegalBasis.Contract|})")]
    [InlineData("PersonalData(\"user.name.middle\", Purpose = \"research\")")]
    [InlineData("PersonalData(\"user.name.first\", Purpose = \"service\")")]
    [InlineData("PersonalData(DataCategory.Email, Purpose = \"service\")")]
    public async Task VoluntaryDataUnderAContract_IsAWarning(string tag)
    {
        var found = await RuleTest.VerifyAsync(
            "using Privacy;\nclass User { [" + tag + "] public string Data { get; set; } = \"\"; }",
            Policy + "\ncategories: { user.name: { required: true }, user.name.middle: { required: false } }");

        Assert.All(found, diagnostic => Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, diagnostic.Severity));
    }

    [Fact]
    public Task BasisOutOfTheEnumeration_IsNoBasis() =>
        RuleTest.VerifyAsync(Tagged("DataCategory.Email, Purpose = \"service\", LegalBasis = (LegalBasis)99"), Policy);

    private static string Tagged(string arguments) => $$"""
        using Privacy;
        class User { [PersonalData({{arguments}})] public string Data { get; set; } = ""; }
        """;
}
