namespace Privacy.Analyzers.Tests.Rules.Tagging;

public sealed class PRIV102_UndefinedNameInTagTests
{
    [Fact]
    public Task DefinedNames_DoNotReport() => RuleTest.VerifyAsync("""
        using Privacy;
        class User { [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = ""; }
        """);

    [Fact]
    public async Task MisspeltCategory_ReportsWithTheNearest()
    {
        var found = await RuleTest.VerifyAsync("""
            using Privacy;
            class User { [PersonalData({|PRIV102:"user.contact.emial"|}, Purpose = "service")] public string Email { get; set; } = ""; }
            """);

        Assert.Equal("Category 'user.contact.emial' is not defined; the nearest is 'user.contact.email'", found[0].GetMessage());
        Assert.Equal("user.contact.email", found[0].Properties["privacy.suggestion"]);
    }

    [Fact]
    public Task CategoryOfThePolicy_DoesNotReport() => RuleTest.VerifyAsync(
        """
        using Privacy;
        class User { [PersonalData("user.profile.team", Purpose = "service")] public string Team { get; set; } = ""; }
        """,
        RuleTest.Policy + "\ncategories: { user.profile.team: { description: Team } }");

    [Fact]
    public Task UndefinedPurpose_Reports() => RuleTest.VerifyAsync("""
        using Privacy;
        class User { [PersonalData(DataCategory.Email, Purpose = {|PRIV102:"servce"|})] public string Email { get; set; } = ""; }
        """);

    [Fact]
    public Task UndefinedPurposeAmongSeveral_ReportsAtItsOwnWord() => RuleTest.VerifyAsync("""
        using Privacy;
        class User
        {
            [PersonalData(DataCategory.Email, Purposes = new[] { "service", {|PRIV102:"x"|} })] public string Email { get; set; } = "";
            [PersonalData(DataCategory.Email, Purposes = [{|PRIV102:"y"|}, "service"])] public string Other { get; set; } = "";
        }
        """);

    [Fact]
    public Task ConstantOfTheCode_ReportsAtTheArgument() => RuleTest.VerifyAsync("""
        using Privacy;
        class User
        {
            private const string Mail = "user.mail.private";
            [PersonalData({|PRIV102:Mail|}, Purpose = "service")] public string Email { get; set; } = "";
        }
        """);

    [Fact]
    public Task UndefinedRecipientAndGuards_Report() => RuleTest.VerifyAsync(
        """
        using Privacy;
        class Gate
        {
            [Recipient({|PRIV102:"app-lgo"|})] public void Send(string text) { }
            [Recipient("app-log")] public void Log(string text) { }
            [Guard({|PRIV102:"adlt"|})] public bool IsAdult() => true;
            [RequiresGuard({|PRIV102:"nobody"|})] public void Show() { }
            [RequiresGuard("adult")] public void Hide() { }
        }
        """,
        RuleTest.Policy + """

        recipients: { app-log: { kind: log } }
        guards: { adult: { match: ["Gate.IsAdult"] } }
        """);

    [Fact]
    public Task EveryPlaceOfATag_IsLookedAt() => RuleTest.VerifyAsync("""
        using Privacy;
        [PersonalData({|PRIV102:"a"|}, Purpose = "service")] class A
        {
            [PersonalData({|PRIV102:"b"|}, Purpose = "service")] public string Field = "";
            [return: PersonalData({|PRIV102:"c"|}, Purpose = "service")]
            public string Method([PersonalData({|PRIV102:"d"|}, Purpose = "service")] string parameter) => parameter;
            public void Generic<[PersonalData({|PRIV102:"e"|}, Purpose = "service")] T>() { }
        }
        record R([property: PersonalData({|PRIV102:"f"|}, Purpose = "service")] string Name);
        """);

    [Fact]
    public Task RecipientOfTheAssembly_Reports() => RuleTest.VerifyAsync("""
        [assembly: Privacy.Recipient({|PRIV102:"nobody"|})]
        """);

    [Fact]
    public Task AttributeOfAnotherLibraryWithTheSameName_DoesNotReport() => RuleTest.VerifyAsync("""
        namespace Other { class PersonalDataAttribute(string text) : System.Attribute { public string Text => text; } }
        class User { [Other.PersonalData("anything")] public string Theme { get; set; } = ""; }
        """);

    [Fact]
    public async Task WithoutAPolicy_OnlyTheTaxonomyIsKnown()
    {
        var found = await RuleTest.VerifyAsync(
            """
            using Privacy;
            class User
            {
                [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";
                [PersonalData({|PRIV102:"user.contact.emial"|})] public string Other { get; set; } = "";
                [Recipient("anybody")] public void Send() { }
            }
            """,
            policy: null);

        Assert.Contains(found, diagnostic => diagnostic.Id == "PRIV001");
    }

    [Fact]
    public async Task UnreadablePolicy_DoesNotReportTags()
    {
        var found = await RuleTest.VerifyAsync(
            """
            using Privacy;
            class User { [PersonalData("x", Purpose = "y")] public string Email { get; set; } = ""; }
            """,
            policy: "a: [");

        Assert.All(found, diagnostic => Assert.Equal("PRIV002", diagnostic.Id));
    }
}
