namespace Privacy.CodeFixes.Tests;

public sealed class AddPurposeFixTests
{
    private const string Fix = "AddPurposeFix";

    [Theory]
    [InlineData("PersonalData(DataCategory.Email)", "PersonalData(DataCategory.Email, Purpose = \"service\", LegalBasis = LegalBasis.Contract)")]
    [InlineData("PersonalData(DataCategory.Email, Subject = \"customer\")", "PersonalData(DataCategory.Email, Purpose = \"service\", LegalBasis = LegalBasis.Contract, Subject = \"customer\")")]
    [InlineData("PersonalData(DataCategory.Email, LegalBasis = LegalBasis.Contract)", "PersonalData(DataCategory.Email, Purpose = \"service\", LegalBasis = LegalBasis.Contract)")]
    [InlineData("PersonalData(category: DataCategory.Email)", "PersonalData(category: DataCategory.Email, Purpose = \"service\", LegalBasis = LegalBasis.Contract)")]
    public Task TagWithoutAPurpose_GetsThePolicys(string before, string after) => new FixTest(Fix, Code(before)).GivesAsync(Code(after));

    [Theory]
    [InlineData("PersonalData(/* what */ DataCategory.Email /* it is */)", "PersonalData(/* what */ DataCategory.Email, Purpose = \"service\", LegalBasis = LegalBasis.Contract /* it is */)")]
    [InlineData(
        "\r\n#if !NET48\r\n\tPersonalData(\r\n\t\tDataCategory.Email, // to write to\r\n\t\tSubject = \"customer\")\r\n#endif\r\n",
        "\r\n#if !NET48\r\n\tPersonalData(\r\n\t\tDataCategory.Email, Purpose = \"service\", LegalBasis = LegalBasis.Contract, // to write to\r\n\t\tSubject = \"customer\")\r\n#endif\r\n")]
    public Task Awkward_CommentsLinesAndDirectives_Stay(string before, string after) => new FixTest(Fix, Code(before)).GivesAsync(Code(after));

    [Fact]
    public Task SpecialCategory_GetsAPurposeThatLiftsTheBan() => new FixTest(Fix, Code("PersonalData(DataCategory.HealthAndMedical)"), FixTest.DefaultPolicy.Replace(
            "recipients:", "  care: { legal_basis: explicit_consent }\nrecipients:", StringComparison.Ordinal))
        .GivesAsync(Code("PersonalData(DataCategory.HealthAndMedical, Purpose = \"care\", LegalBasis = LegalBasis.ExplicitConsent)"));

    [Fact]
    public Task Several_AreFixedAtOnce()
    {
        const string second = "public class Order { [PersonalData(\"user.name\")] public string By { get; set; } = \"\"; }\n";
        const string secondAfter = "public class Order { [PersonalData(\"user.name\", Purpose = \"service\", LegalBasis = LegalBasis.Contract)] public string By { get; set; } = \"\"; }\n";
        return new FixTest(Fix, Code("PersonalData(DataCategory.Email)") + second)
            .GivesToAllAsync(Code("PersonalData(DataCategory.Email, Purpose = \"service\", LegalBasis = LegalBasis.Contract)") + secondAfter);
    }

    [Fact]
    public Task TagWithABasis_GetsNoPurposeOfAnother_NotOffered() =>
        new FixTest(Fix, Code("PersonalData(DataCategory.Email, LegalBasis = LegalBasis.Consent)")) { Rule = "PRIV103" }.IsNotOfferedAsync();

    [Fact]
    public Task PurposeThatHasNoBasisAnywhere_NotOffered() =>
        new FixTest(Fix, Code("PersonalData(DataCategory.Email, Purpose = \"service\")"), "version: 1\npurposes:\n  service: { description: Give access }\n").IsNotOfferedAsync();

    private static string Code(string tag) => "using Privacy;\npublic class User { [" + tag + "] public string Email { get; set; } = \"\"; }\n";
}
