using Privacy.Analyzers.Policy;

namespace Privacy.Analyzers.Tests.Policy.Reading;

#pragma warning disable IDE0065 // Inside, or Privacy.Form and Privacy.LegalBasis of the attributes would win.
using Privacy.Analyzers.Policy.Model;
#pragma warning restore IDE0065

/// <summary>What the sections accept beside the document's example, and what is left of broken ones.</summary>
public sealed class SectionTests
{
    private const string Names = """
        purposes: { service: { legal_basis: contract }, research: { legal_basis: consent } }
        guards: { asked: { match: A.B } }
        recipients: { r: { kind: analytics } }

        """;

    [Theory]
    [InlineData("purpose: service", "service")]
    [InlineData("purpose: [service, research]", "service,research")]
    [InlineData("purposes: service", "service")]
    [InlineData("purposes: [research, service]", "research,service")]
    [InlineData("purpose: service, purposes: [research, service]", "service,research")]
    public void PurposeAndPurposes_AreOne(string keys, string expected)
    {
        var policy = PolicyText.Sound($$"""
            {{Names}}
            categories: { user.name: { {{keys}} } }
            sources: [ { match: A.B, category: user, {{keys}} } ]
            classifications: [ { attribute: A.B, category: user, {{keys}} } ]
            """);
        Assert.Equal(expected, string.Join(",", policy.Categories.PurposesOf("user.name.first")));
        Assert.Equal(expected, string.Join(",", policy.Sources.Single().Purposes.Select(purpose => purpose.Value)));
        Assert.Equal(expected, string.Join(",", policy.Classifications.Single().Purposes.Select(purpose => purpose.Value)));
    }

    [Fact]
    public void Scalar_IsAListOfOne()
    {
        var policy = PolicyText.Sound("""
            extends: []
            purposes: { research: { legal_basis: consent } }
            guards: { g: { match: A.B } }
            transforms: [ { match: A.C, form: anonymised } ]
            recipients: { r: { kind: ai, sinks: pack:openai, hosts: api.openai.com } }
            consents: { c: { purpose: research, data: user.name, recipients: r, withdraw: A.D } }
            rights: { erasure: A.E }
            inference: { ignore: A.F }
            """);
        Assert.Single(policy.Guards["g"].Matches);
        Assert.Single(policy.Transforms.Single().Matches);
        Assert.Equal(("openai", "api.openai.com"), (policy.Recipients["r"].Packs.Single().Value, policy.Recipients["r"].Hosts.Single().Value));
        var consent = policy.Consents.Single();
        Assert.Equal(("user.name", "r", "A.D"), (consent.Data.Single().Value, consent.Recipients.Single().Id, consent.Withdraw.Single().Value));
        Assert.Equal("A.E", policy.Rights["erasure"].Members.Single().Value);
        Assert.Equal(["A.F"], policy.Inference.Ignore);
    }

    [Fact]
    public void MergeKeysAndAnchors_AreFollowed()
    {
        var policy = PolicyText.Sound(Names + """
            allow:
              - &first { data: user.name, to: r, purpose: service }
              - { <<: *first, data: user.contact }
            """);
        Assert.Equal(["user.name", "user.contact"], policy.Allow.Select(allowance => allowance.Data.Single().Value));
        Assert.Equal("service", policy.Allow[1].Purpose!.Value.Value);
    }

    [Fact]
    public void EmptySections_AreNoDefects() =>
        PolicyText.Sound("notice:\ncategories:\npurposes: {}\nsources:\nrecipients:\nguards: ~\nconsents:\nallow:\ndeny: []\nrights:\nenforcement:");

    [Fact]
    public void FactsOfACategory_AreHandedDown()
    {
        var policy = PolicyText.Sound("""
            categories:
              user.content: { special: true }
              employee.file.note: { credential: true, description: a }
              employee.file.note.draft:
              user.health.visit: {}
            """);
        Assert.True(policy.Categories.Find("user.content.private")!.Special);
        Assert.True(policy.Categories.Find("employee.file.note.draft")!.Credential);
        Assert.True(policy.Categories.Find("user.health.visit")!.Special);
        Assert.False(policy.Categories.Find("employee.file")!.Credential);
        Assert.False(PrivacyPolicy.Empty.Categories.Find("user.content")!.Special);
    }

    [Fact]
    public void Retention_OfTheSectionAndOfCategories_AreOne()
    {
        var policy = PolicyText.Sound("categories: { user.name: { retention: P1Y } }\nretention: { user.contact: P6M }");
        Assert.Equal(["user.contact", "user.name"], policy.Retention.Keys);
        Assert.Equal(("P6M", "P1Y"), (policy.Categories.RetentionOf("user.contact.email"), policy.Categories.RetentionOf("user.name")));
    }

    [Theory]
    [InlineData("kind: log", true)]
    [InlineData("kind: log, sinks: []", false)]
    [InlineData("kind: log, sinks: A.B", false)]
    [InlineData("kind: log, hosts: example.org", false)]
    [InlineData("kind: log, sink: A.B", false)]
    [InlineData("kind: log, sinks: [A..B]", false)]
    public void Recipient_ClaimsItsKind_OnlyWhereItNamesNothing(string keys, bool expected) =>
        Assert.Equal(expected, PolicyText.Read("version: 1\nrecipients: { r: { " + keys + " } }").Policy.Recipients["r"].ClaimsKind);

    [Fact]
    public void Right_CanCarryAClause()
    {
        var right = PolicyText.Sound("rights: { erasure: { members: [A.B, A.C], clause: \"6.1.6\" } }").Rights["erasure"];
        Assert.Equal(("6.1.6", 2), (right.Clause, right.Members.Length));
    }

    [Fact]
    public void Enforcement_IsRead()
    {
        var enforcement = PolicyText.Sound(Names + "enforcement: { mode: observe, assumed: error, recipients: { r: off until 2027-01-31 } }").Enforcement;
        Assert.Equal((new EnforcementRule(EnforcementMode.Observe, null), true), (enforcement.Default, enforcement.AssumedIsError));
        Assert.Equal(new EnforcementRule(EnforcementMode.Off, "2027-01-31"), enforcement.Recipients["r"]);
    }

    [Theory]
    [InlineData("true", "true")]
    [InlineData("2026-01-02", "2026-01-02")]
    [InlineData("false", null)]
    public void Withdrawn_IsADayOrTrue(string text, string? expected) =>
        Assert.Equal(expected, PolicyText.Sound(Names + "consents: { c: { purpose: research, data: user, recipients: r, withdrawn: " + text + " } }").Consents.Single().Withdrawn);

    [Theory]
    [InlineData("data: user.name, to: r, porpose: service")]
    [InlineData("data: user.name, to: r, purpose: servcie")]
    [InlineData("data: user.name, to: r, guard: nobody")]
    [InlineData("data: user.name, to: r, form: anonymized")]
    [InlineData("data: user.name")]
    public void BrokenAllowRule_AllowsNothing(string keys) =>
        Assert.Empty(PolicyText.Read("version: 1\n" + Names + "allow: [ { " + keys + " } ]").Policy.Allow);

    [Fact]
    public void BrokenElement_LeavesTheOthers()
    {
        var allowance = PolicyText.Read("version: 1\n" + Names + "allow: [ { data: [user.nmae, user.contact], to: [r, s] } ]").Policy.Allow.Single();
        Assert.Equal("user.contact", allowance.Data.Single().Value);
        Assert.Equal("r", allowance.To.Single().Id);
    }

    [Fact]
    public void BrokenEntries_KeepTheirNumbers()
    {
        var policy = PolicyText.Read("version: 1\n" + Names + "allow: [ {}, 1, { data: user.name, to: r } ]").Policy;
        Assert.Equal(3, policy.Allow.Single().Index);
    }

    [Theory]
    [InlineData("data: user.name, too: r")]
    [InlineData("data: user.name, to: nobody")]
    public void BrokenDenial_DeniesToEverybody(string keys) =>
        Assert.True(PolicyText.Read("version: 1\n" + Names + "deny: [ { " + keys + " } ]").Policy.Deny.Single().To.Single() is { Id: null, Kind: null });

    [Fact]
    public void RepeatedDenySection_DeniesTwice() =>
        Assert.Equal(2, PolicyText.Read("version: 1\ndeny: [ { data: user.name, to: \"*\" } ]\ndeny: [ { data: user.contact, to: \"*\" } ]").Policy.Deny.Length);

    [Fact]
    public void BrokenTransform_CleansNothing() =>
        Assert.Empty(PolicyText.Read("version: 1\ntransforms: [ { match: A.B, form: anonimous }, { match: A.B } ]").Policy.Transforms);

    [Fact]
    public void SourceWithUndefinedPurpose_StillTags() =>
        Assert.Single(PolicyText.Read("version: 1\nsources: [ { match: A.B, category: user.name, purpose: nothing } ]").Policy.Sources);

    [Fact]
    public void TextWithCommas_IsOneText()
    {
        var policy = PolicyText.Sound("purposes: { p: { description: Give, take, and keep, clause: \"1\" } }\ndeny: [ { data: user, to: \"*\", reason: this, that } ]");
        Assert.Equal(("Give, take, and keep", "1"), (policy.Purposes["p"].Description, policy.Purposes["p"].Clause));
        Assert.Equal("this, that", policy.Deny.Single().Reason);
    }
}
