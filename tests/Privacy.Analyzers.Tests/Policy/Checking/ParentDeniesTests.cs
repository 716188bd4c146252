namespace Privacy.Analyzers.Tests.Policy.Checking;

/// <summary>PRIV007: each widening with a near miss that narrows.</summary>
public sealed class ParentDeniesTests
{
    private const string Parent = """
        version: 1
        purposes:
          service: { legal_basis: contract }
          research: { legal_basis: consent, form: pseudonymised }
        guards: { asked: { match: [A.B, A.C] } }
        recipients: { log: { kind: log }, metrica: { kind: analytics } }
        children: { minimum_age: 16 }
        consents:
          stats: { purpose: research, data: user.behavior, recipients: metrica, guard: asked, expires: 2027-12-31 }
        allow:
          - { data: [user.contact, user.unique_id], to: "kind:log", purpose: service }
        deny:
          - { data: user.contact.phone_number, to: "*" }
        """;

    [Theory]
    [InlineData("allow: [ { data: user.contact.phone_number, to: log, purpose: service } ]", "3:18 Allow rule 1 allows 'user.contact.phone_number' to 'log', which deny rule 1 of the parent policy denies")]
    [InlineData("allow: [ { data: user.name, to: log, purpose: service } ]", "3:18 Allow rule 1 allows 'user.name' to 'log', which the parent policy does not allow")]
    [InlineData("allow: [ { data: user.contact, to: metrica, purpose: service } ]", "3:18 Allow rule 1 allows 'user.contact' to 'metrica', which the parent policy does not allow")]
    [InlineData("allow: [ { data: user.contact.email, to: log } ]", "3:18 Allow rule 1 allows 'user.contact.email' to 'log', which the parent policy does not allow")]
    [InlineData("allow: [ { data: user, to: log, purpose: service } ]", "3:18 Allow rule 1 allows 'user' to 'log', which the parent policy does not allow")]
    [InlineData("consents: { c: { purpose: research, data: user.behavior, recipients: metrica, expires: 2027-01-01 } }", "3:43 Consent 'c' allows 'user.behavior' to 'metrica', which the parent policy does not allow")]
    [InlineData("consents: { c: { purpose: research, data: user.behavior, recipients: metrica, guard: asked } }", "3:43 Consent 'c' allows 'user.behavior' to 'metrica', which the parent policy does not allow")]
    [InlineData("purposes: { research: { legal_basis: contract, form: pseudonymised } }", "3:13 Purpose 'research' is wider than in the parent policy: its legal basis is 'contract' and no longer 'consent'")]
    [InlineData("purposes: { research: { legal_basis: consent } }", "3:13 Purpose 'research' is wider than in the parent policy: its form is 'identified' and no longer 'pseudonymised'")]
    [InlineData("guards: { asked: { match: [A.B, A.D] } }", "3:11 Guard 'asked' is wider than in the parent policy: 'A.D' counts as a check too")]
    [InlineData("recipients: { metrica: { kind: log } }", "3:15 Recipient 'metrica' is wider than in the parent policy: its kind is 'log' and no longer 'analytics'")]
    [InlineData("children: { minimum_age: 14 }", "3:26 Minimum age 14 is lower than the parent policy's 16")]
    public void Widening_Reports(string yaml, string expected) => Assert.Equal(expected, Faults(yaml));

    [Theory]
    [InlineData("allow: [ { data: user.contact.email, to: log, purpose: service, form: anonymised } ]")]
    [InlineData("recipients: { audit: { kind: log, sinks: A.B } }\nallow: [ { data: user.unique_id, to: audit, purpose: service, guard: asked } ]")]
    [InlineData("consents: { c: { purpose: research, data: user.behavior.search_history, recipients: metrica, guard: asked, expires: 2027-01-01 } }")]
    [InlineData("consents: { stats: { purpose: research, data: user.behavior, recipients: metrica, guard: asked, expires: 2027-01-01 } }")]
    [InlineData("purposes: { research: { legal_basis: explicit_consent, form: anonymised } }")]
    [InlineData("guards: { asked: { match: A.B } }")]
    [InlineData("children: { minimum_age: 18 }")]
    [InlineData("deny: [ { data: user.contact, to: \"*\" } ]")]
    public void Narrowing_DoesNotReport(string yaml) =>
        Assert.DoesNotContain("PRIV007", PolicyText.Lines(Load(yaml).Defects));

    [Fact]
    public void WhatWidens_IsLeftOut()
    {
        var policy = Load("allow: [ { data: user.name, to: log } ]\npurposes: { research: { legal_basis: contract } }\nchildren: { minimum_age: 3 }").Policy;
        Assert.Equal("/r/policy.yaml", Assert.Single(policy.Allow).Position.Path);
        Assert.Equal("Consent", policy.Purposes["research"].LegalBasis.ToString());
        Assert.Equal(16, policy.Children!.MinimumAge);
    }

    [Fact]
    public void ConsentOfTheSameId_ReplacesTheParents()
    {
        var policy = Load("consents: { stats: { purpose: research, data: user.behavior, recipients: metrica, guard: asked, expires: 2027-01-01 } }").Policy;
        Assert.Equal("2027-01-01", Assert.Single(policy.Consents).Expires!.Value.Value);
    }

    [Fact]
    public void ParentThatOnlyDenies_LeavesTheRestToItsChildren()
    {
        const string parent = "version: 1\nrecipients: { log: { kind: log } }\ndeny: [ { data: user.contact, to: \"*\" } ]";
        const string child = "version: 1\nextends: ../policy.yaml\nallow: [ { data: user.name, to: log }, { data: user.contact.email, to: log } ]";
        var result = PolicyText.Load(("/r/policy.yaml", parent), ("/r/a/policy.yaml", child));
        Assert.Equal(
            "PRIV007 3:48-3:66 Allow rule 2 allows 'user.contact.email' to 'log', which deny rule 1 of the parent policy denies",
            PolicyText.Lines(result.Defects));
        Assert.Single(result.Policy.Allow);
    }

    [Fact]
    public void EnforcementOfAChild_IsNoLaxerThanItsParents()
    {
        var result = PolicyText.Load(
            ("/r/policy.yaml", "version: 1\nrecipients: { log: { kind: log }, x: { kind: ai } }\nenforcement: { recipients: { x: observe } }"),
            ("/r/a/policy.yaml", "version: 1\nextends: ../policy.yaml\nenforcement: { mode: off, assumed: error, recipients: { log: observe, x: enforce } }"));
        var enforcement = result.Policy.Enforcement;
        Assert.True(enforcement.AssumedIsError);
        Assert.Equal("Enforce Enforce Enforce", $"{enforcement.Default.Mode} {enforcement.Recipients["log"].Mode} {enforcement.Recipients["x"].Mode}");
    }

    private static string Faults(string yaml) =>
        string.Join("\n", Load(yaml).Defects.Where(defect => defect.RuleId == "PRIV007").Select(defect =>
            $"{defect.Position.Lines.Start.Line + 1}:{defect.Position.Lines.Start.Character + 1} {defect.Message}"));

    private static Analyzers.Policy.Reading.PolicyReadResult Load(string yaml) =>
        PolicyText.Load(("/r/policy.yaml", Parent), ("/r/a/policy.yaml", "version: 1\nextends: ../policy.yaml\n" + yaml));
}
