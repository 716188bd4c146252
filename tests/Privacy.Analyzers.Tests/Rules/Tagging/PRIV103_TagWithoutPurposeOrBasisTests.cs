namespace Privacy.Analyzers.Tests.Rules.Tagging;

public sealed class PRIV103_TagWithoutPurposeOrBasisTests
{
    private const string Untold = """
        using Privacy;
        class User { [{|PRIV103:PersonalData(DataCategory.Email)|}] public string Email { get; set; } = ""; }
        """;

    [Fact]
    public async Task NoPurposeAnywhere_Reports()
    {
        var found = await RuleTest.VerifyAsync(Untold);

        Assert.Equal("Tag of category 'user.contact.email' has no purpose, and policy.yaml gives none", found[0].GetMessage());
    }

    [Theory]
    [InlineData("user.contact.email")]
    [InlineData("user.contact")]
    [InlineData("user")]
    public Task PurposeOfTheCategoryOrItsParent_DoesNotReport(string category) => RuleTest.VerifyAsync(
        Untold.Replace("{|PRIV103:", "").Replace("|}", ""),
        RuleTest.Policy + "\ncategories: { " + category + ": { purposes: [service] } }");

    [Fact]
    public Task PurposeOfTheTag_DoesNotReport() => RuleTest.VerifyAsync("""
        using Privacy;
        class User { [PersonalData(DataCategory.Email, Purposes = ["service"])] public string Email { get; set; } = ""; }
        """);

    [Fact]
    public Task LegalBasisAlone_IsNotAPurpose() => RuleTest.VerifyAsync("""
        using Privacy;
        class User { [{|PRIV103:PersonalData(DataCategory.Email, LegalBasis = LegalBasis.Contract)|}] public string Email { get; set; } = ""; }
        """);

    [Fact]
    public Task UndefinedPurpose_IsPriv102Only() => RuleTest.VerifyAsync("""
        using Privacy;
        class User { [PersonalData(DataCategory.Email, Purpose = {|PRIV102:"nothing"|})] public string Email { get; set; } = ""; }
        """);

    [Fact]
    public Task WithoutAPolicy_DoesNotReport() => RuleTest.VerifyAsync(Untold.Replace("{|PRIV103:", "").Replace("|}", ""), policy: null);
}
