using System.Collections.Immutable;

namespace Privacy.Analyzers.Tests.Rules.Tagging;

public sealed class PRIV101_UntaggedMemberTests
{
    private const string Untagged = "class Customer { public string {|PRIV101:Email|} { get; set; } = \"\"; public int Visits { get; set; } }";

    [Theory]
    [InlineData("")]
    [InlineData("suggest")]
    public async Task MemberThatLooksLikeIt_Reports(string mode)
    {
        var found = Assert.Single(await Verify(Untagged, mode));

        Assert.Equal("'Customer.Email' looks like personal data of category 'user.contact.email' and is not tagged", found.GetMessage());
        Assert.Equal("user.contact.email", found.Properties["privacy.category"]);
    }

    [Fact]
    public Task ModeOff_DoesNotReport() => Verify(Unmarked(Untagged), "off");

    [Theory]
    [InlineData("[PersonalData(DataCategory.Email, Purpose = \"service\")]")]
    [InlineData("[NotPersonalData(\"the shop's own\")]")]
    public Task TaggedMember_DoesNotReport(string attribute) =>
        Verify("using Privacy; class Customer { " + attribute + " public string Email { get; set; } = \"\"; }", "");

    [Fact]
    public Task MemberOfATaggedType_DoesNotReport() => Verify(
        "using Privacy; [PersonalData(\"user.contact\", Purpose = \"service\")] class Customer { public string Email { get; set; } = \"\"; }", "");

    [Fact]
    public Task IgnoredMember_DoesNotReport() =>
        RuleTest.VerifyAsync(Unmarked(Untagged), RuleTest.Policy + "\ninference: { ignore: [\"Customer.Email\"] }");

    private static string Unmarked(string code) => code.Replace("{|PRIV101:Email|}", "Email");

    private static Task<ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> Verify(string code, string mode) =>
        RuleTest.VerifyAsync(code, properties: ImmutableDictionary<string, string>.Empty.Add("PrivacyInference", mode));
}
