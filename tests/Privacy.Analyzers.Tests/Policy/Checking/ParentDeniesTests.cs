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
    [InlineData("allow: [ { data: user.contact.phone_number, to: log, purpose: service } ]", "3:18 Allow rule 1 allows 'user.contact.phone_number' to 'log', which deny rule 1 of the parent policy (../policy.yaml, line 13) denies")]
    [InlineData("allow: [ { data: user.name, to: log, purpose: service } ]", "3:18 Allow rule 1 allows 'user.name' to 'log', which nothing in the parent policy (../policy.yaml) allows")]
    [InlineData("allow: [ { data: user.contact, to: metrica, purpose: service } ]", "3:18 Allow rule 1 allows 'user.contact' to 'metrica', which nothing in the parent policy (../policy.yaml) allows")]
    [InlineData("allow: [ { data: user.contact.email, to: log } ]", "3:18 Allow rule 1 allows 'user.contact.email' to 'log', which allow rule 1 of the parent policy (../policy.yaml, line 11) does not: it is for purpose 'service'")]
    [InlineData("allow: [ { data: user, to: log, purpose: service } ]", "3:18 Allow rule 1 allows 'user' to 'log', which nothing in the parent policy (../policy.yaml) allows")]
    [InlineData("allow: [ { data: user.behavior, to: metrica, purpose: service } ]", "3:18 Allow rule 1 allows 'user.behavior' to 'metrica', which consent 'stats' of the parent policy (../policy.yaml, line 9) does not: it asks for consent")]
    [InlineData("consents: { c: { purpose: research, data: user.behavior, recipients: metrica, expires: 2027-01-01 } }", "3:43 Consent 'c' allows 'user.behavior' to 'metrica', which consent 'stats' of the parent policy (../policy.yaml, line 9) does not: it asks for guard 'asked'")]
    [InlineData("consents: { c: { purpose: research, data: user.behavior, recipients: metrica, guard: asked } }", "3:43 Consent 'c' allows 'user.behavior' to 'metrica', which consent 'stats' of the parent policy (../policy.yaml, line 9) does not: it ends on 2027-12-31")]
    [InlineData("consents: { stats: { purpose: research, data: user.behavior, recipients: metrica, guard: asked, expires: 2028-01-01 } }", "3:47 Consent 'stats' allows 'user.behavior' to 'metrica', which consent 'stats' of the parent policy (../policy.yaml, line 9) does not: it ends on 2027-12-31")]
    [InlineData("purposes: { more: { legal_basis: consent } }\nconsents: { c: { purpose: more, data: user.behavior, recipients: metrica, guard: asked, expires: 2027-01-01 } }", "4:39 Consent 'c' allows 'user.behavior' to 'metrica', which consent 'stats' of the parent policy (../policy.yaml, line 9) does not: it is for purpose 'research'")]
    [InlineData("children: { minimum_age: 14 }", "3:26 Minimum age 14 is lower than the parent policy's 16 (../policy.yaml, line 7)")]
    public void WiderEntry_NamesTheParents(string yaml, string expected) => Assert.Equal(expected, Faults(Parent, yaml));

    [Theory]
    [InlineData("allow: [ { data: user.contact.email, to: log, purpose: service, form: anonymised } ]")]
    [InlineData("recipients: { audit: { kind: log, sinks: A.B } }\nallow: [ { data: user.unique_id, to: audit, purpose: service, guard: asked } ]")]
    [InlineData("consents: { c: { purpose: research, data: user.behavior.search_history, recipients: metrica, guard: asked, expires: 2027-01-01 } }")]
    [InlineData("consents: { stats: { purpose: research, data: user.behavior, recipients: metrica, guard: asked, expires: 2027-01-01 } }")]
    [InlineData("allow: [ { data: user.contact.email, to: log, purpose: service, operations: storage } ]")]
    [InlineData("children: { minimum_age: 18, data: user.name }")]
    [InlineData("deny: [ { data: user.contact, to: \"*\" } ]")]
    public void NarrowerEntry_IsFine(string yaml) => Assert.Equal("", Faults(Parent, yaml));

    /// <summary>A parent that says one thing and a child that says another of it: what is reported, if anything, at the word that widens.</summary>
    [Theory]
    [InlineData("recipients: { l: { kind: log } }\nallow: [ { data: user, to: l } ]", "allow: [ { data: «user.authorization.password», to: l } ]", "which nothing in the parent policy (../policy.yaml) allows")]
    [InlineData(
        "recipients: { l: { kind: log } }\npurposes: { p: { legal_basis: consent } }\nconsents: { c: { purpose: p, data: user, recipients: l, expires: 2027-01-01 } }",
        "consents: { c: { purpose: p, data: user, recipients: l, expires: 2027-01-01, withdrawn: 2028-01-01 } }",
        "")]
    [InlineData("purposes: { p: { legal_basis: consent } }", "purposes: { p: { legal_basis: «contract» } }", "its legal basis is 'contract' and no longer 'consent'")]
    [InlineData("purposes: { p: { legal_basis: explicit_consent } }", "purposes: { p: { legal_basis: «consent» } }", "its legal basis is 'consent' and no longer 'explicit_consent'")]
    [InlineData("purposes: { p: { legal_basis: contract } }", "purposes: { p: { legal_basis: «legitimate_interests» } }", "its legal basis is 'legitimate_interests' and no longer 'contract'")]
    [InlineData("purposes: { p: { legal_basis: contract } }", "purposes: { «p»: { description: p } }", "its legal basis is not named and no longer 'contract'")]
    [InlineData("purposes: { p: { legal_basis: contract } }", "purposes: { p: { legal_basis: consent } }", "")]
    [InlineData("purposes: { p: { legal_basis: consent, form: anonymised } }", "purposes: { p: { legal_basis: consent, form: «pseudonymised» } }", "its form is 'pseudonymised' and no longer 'anonymised'")]
    [InlineData("purposes: { p: { legal_basis: consent, form: anonymised } }", "purposes: { «p»: { legal_basis: consent } }", "its form is 'identified' and no longer 'anonymised'")]
    [InlineData("purposes: { p: { legal_basis: contract } }", "purposes: { p: { legal_basis: contract, article_9: «h» } }", "it lifts the ban of GDPR Art. 9 by letter 'h'")]
    [InlineData("purposes: { p: { legal_basis: contract, article_9: h } }", "purposes: { p: { legal_basis: contract } }", "")]
    [InlineData("guards: { g: { match: [A.B, A.C] } }", "guards: { g: { match: [A.B, «A.D»] } }", "'A.D' counts as a check too")]
    [InlineData("guards: { g: { match: [A.B, A.C] } }", "guards: { «g»: { description: g } }", "what carries [Guard], and checks of well-known libraries, count too")]
    [InlineData("guards: { g: { match: [A.B, A.C] } }", "guards: { g: { match: A.B } }", "")]
    [InlineData("guards: { g: { description: g } }", "guards: { g: { match: A.B } }", "")]
    [InlineData("categories: { user.name: { legal_basis: consent } }", "categories: { user.name: { legal_basis: «contract» } }", "its legal basis is 'contract' and no longer 'consent'")]
    [InlineData("categories: { user.contact: { legal_basis: explicit_consent } }", "categories: { user.contact.email: { legal_basis: «consent» } }", "its legal basis is 'consent' and no longer 'explicit_consent'")]
    [InlineData("categories: { user.name: { legal_basis: contract } }", "categories: { user.name: { legal_basis: consent } }", "")]
    [InlineData("categories: { user.name: { legal_basis: contract } }", "categories: { user.name: { retention: P1Y } }", "")]
    [InlineData("recipients: { r: { kind: ai, role: processor } }", "recipients: { r: { kind: ai, role: «controller» } }", "its role is 'controller' and no longer 'processor'")]
    [InlineData("recipients: { r: { kind: ai, role: controller } }", "recipients: { r: { kind: ai, role: processor } }", "")]
    [InlineData("recipients: { r: { kind: log, role: processor } }", "recipients: { «r»: { kind: log } }", "its role is not named and no longer 'processor'")]
    [InlineData("recipients: { r: { kind: log } }", "recipients: { r: { kind: log, role: processor } }", "")]
    [InlineData("recipients: { r: { kind: log } }", "recipients: { r: { kind: log, role: internal } }", "")]
    [InlineData("transforms: [ { match: Some.Hashing.*, form: pseudonymised } ]", "transforms: [ { match: «Some.Hashing.Hmac», form: anonymised } ]", "it makes data 'anonymised' and no longer 'pseudonymised'")]
    [InlineData("transforms: [ { match: Some.Hashing.Hmac, form: pseudonymised } ]", "transforms: [ { match: Some.Hashing.*, form: anonymised } ]", "")]
    [InlineData("transforms: [ { match: Some.**, form: anonymised } ]", "transforms: [ { match: Some.Hashing.Hmac, form: pseudonymised } ]", "")]
    [InlineData("inference: { mode: report }", "inference: { ignore: «[\"**\"]» }", "'**' ignores every member, so inference finds less than the parent policy's")]
    [InlineData("inference: { mode: report }", "inference: { ignore: [Product.Name] }", "")]
    [InlineData("inference: { mode: report, ignore: [\"**\"] }", "inference: { ignore: [\"**\"] }", "")]
    [InlineData("recipients: { r: { kind: log } }", "recipients: { r: { kind: «analytics» } }", "its kind is 'analytics' and no longer 'log'")]
    [InlineData("recipients: { r: { kind: log, sinks: A.B } }", "recipients: { r: { kind: log, sinks: [A.B, «A.C»] } }", "'A.C' reaches it too")]
    [InlineData("recipients: { r: { kind: ai, sinks: A.B } }", "recipients: { r: { kind: ai, sinks: [«pack:openai»] } }", "'pack:openai' reaches it too")]
    [InlineData("recipients: { r: { kind: log, sinks: A.B } }", "recipients: { r: { kind: «log» } }", "every sink of kind 'log' reaches it")]
    [InlineData("recipients: { r: { kind: log, sinks: [A.B, A.C] } }", "recipients: { r: { kind: log, sinks: A.B } }", "")]
    [InlineData("recipients: { r: { kind: ai, hosts: a.example } }", "recipients: { r: { kind: ai, hosts: [a.example, «b.example»] } }", "host 'b.example' is it too")]
    [InlineData("recipients: { r: { kind: ai, country: US } }", "recipients: { r: { kind: ai, country: US, transfer: «scc» } }", "it names the transfer mechanism 'scc'")]
    [InlineData("recipients: { r: { kind: ai, country: US } }", "recipients: { «r»: { kind: ai } }", "its country is not named and no longer 'US'")]
    [InlineData("recipients: { r: { kind: ai, country: DE } }", "recipients: { r: { kind: ai, country: «US» } }", "its country is 'US' and no longer 'DE'")]
    [InlineData("recipients: { r: { kind: ai, country: US } }", "recipients: { r: { kind: ai, country: DE } }", "")]
    [InlineData("recipients: { r: { kind: log, retention: P1Y } }", "recipients: { r: { kind: log, retention: «P13M» } }", "its retention is 'P13M' and no longer 'P1Y'")]
    [InlineData("recipients: { r: { kind: log, retention: P1Y } }", "recipients: { «r»: { kind: log } }", "its retention is not named and no longer 'P1Y'")]
    [InlineData("recipients: { r: { kind: log, retention: P1Y } }", "recipients: { r: { kind: log, retention: P12M } }", "")]
    [InlineData("recipients: { r: { kind: ai, role: processor } }", "recipients: { r: { kind: ai, role: «internal» } }", "its role is 'internal' and no longer 'processor'")]
    [InlineData("categories: { user.contact: { retention: P1Y } }", "categories: { user.contact: { retention: «P2Y» } }", "its retention is 'P2Y' and no longer 'P1Y'")]
    [InlineData("categories: { user.contact: { retention: P1Y } }", "categories: { user.contact.email: { retention: «P2Y» } }", "its retention is 'P2Y' and no longer 'P1Y'")]
    [InlineData("retention: { user: P1Y }", "retention: { user.contact.email: «P2Y» }", "its retention is 'P2Y' and no longer 'P1Y'")]
    [InlineData("retention: { user: P1Y }", "retention: { user.contact.email: P6M }", "")]
    [InlineData("categories: { user.name: { required: false } }", "categories: { user.name: { required: «true» } }", "it is mandatory and no longer voluntary")]
    [InlineData("categories: { user.name: { required: true } }", "categories: { user.name: { required: false } }", "")]
    [InlineData("purposes: { p: {}, q: {} }\ncategories: { user.name: { purpose: p } }", "categories: { user.name.first: { purposes: «[p, q]» } }", "it is held for purpose 'q' too")]
    [InlineData("purposes: { p: {}, q: {} }\ncategories: { user.name: { purposes: [p, q] } }", "categories: { user.name: { purpose: p } }", "")]
    [InlineData("sources: [ { match: A.B, category: user.name } ]", "sources: [ { match: A.B, category: «user.behavior» } ]", "it is 'user.behavior' and no longer 'user.name'")]
    [InlineData("purposes: { p: {}, q: {} }\nsources: [ { match: A.B, category: user.name, purpose: p } ]", "sources: [ { match: A.B, category: user.name, purposes: [p, «q»] } ]", "it is held for purpose 'q' too")]
    [InlineData("sources: [ { match: A.B, category: user.name } ]", "sources: [ { match: A.C, category: user.behavior } ]", "")]
    [InlineData("classifications: [ { attribute: A.B, category: user.name } ]", "classifications: [ { attribute: A.B, category: «user.behavior» } ]", "it is 'user.behavior' and no longer 'user.name'")]
    [InlineData("transforms: [ { match: A.B, form: pseudonymised } ]", "transforms: [ { match: «A.B», form: anonymised } ]", "it makes data 'anonymised' and no longer 'pseudonymised'")]
    [InlineData("transforms: [ { match: A.B, form: anonymised } ]", "transforms: [ { match: A.B, form: pseudonymised } ]", "")]
    [InlineData("guards: { g: { match: A.B } }\nchildren: { minimum_age: 16, guard: g }", "«children»: { minimum_age: 16 }", "its guard is not named and no longer 'g'")]
    [InlineData("guards: { g: { match: A.B } }\nchildren: { minimum_age: 16, guard: g, data: [user.name, user.contact] }", "children: { minimum_age: 16, guard: g, data: «[user.name]» }", "it no longer speaks of 'user.contact'")]
    [InlineData("guards: { g: { match: A.B } }\nchildren: { minimum_age: 16, guard: g, data: user.name }", "children: { minimum_age: 16, guard: g }", "")]
    [InlineData("controller: { adequacy: [DE] }", "controller: { adequacy: «[DE, RU]» }", "country 'RU' is adequate too")]
    [InlineData("controller: { name: Example }", "controller: { adequacy: «[DE, RU]» }", "country 'RU' is adequate too")]
    [InlineData("controller: { adequacy: [DE, FR] }", "controller: { adequacy: [DE] }", "")]
    [InlineData("inference: { mode: report }", "inference: { mode: «off» }", "finds less than the parent policy's 'report'")]
    [InlineData("inference: { mode: suggest }", "inference: { mode: report }", "")]
    [InlineData("enforcement: { mode: enforce }", "enforcement: { mode: «observe» }", "its mode is 'observe' and no longer 'enforce'")]
    [InlineData("recipients: { r: { kind: ai } }", "enforcement: { recipients: { r: «observe» } }", "its mode is 'observe' and no longer 'enforce'")]
    [InlineData("recipients: { r: { kind: ai } }\nenforcement: { recipients: { r: observe until 2027-01-01 } }", "enforcement: { recipients: { r: «observe until 2028-01-01» } }", "its mode is 'observe until 2028-01-01' and no longer 'observe until 2027-01-01'")]
    [InlineData("recipients: { r: { kind: ai } }\nenforcement: { recipients: { r: observe until 2027-01-01 } }", "enforcement: { recipients: { r: observe until 2026-01-01 } }", "")]
    [InlineData("controller: { name: Example }", "recipients: { own: { kind: ai } }\nenforcement: { recipients: { own: observe } }", "")]
    [InlineData("enforcement: { assumed: error }", "enforcement: { assumed: «warning» }", "an assumed flow is a warning and no longer an error")]
    public void ChildOfOneWord_IsHeldAgainstItsParent(string parent, string child, string expected)
    {
        var start = child.IndexOf('«', StringComparison.Ordinal);
        var defects = PolicyText.Load(
            ("/r/policy.yaml", "version: 1\n" + parent),
            ("/r/a/policy.yaml", "version: 1\nextends: ../policy.yaml\n" + child.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal))).Defects;

        Assert.Equal(expected.Length == 0 ? [] : ["PRIV007"], defects.Select(defect => defect.RuleId));
        if (start < 0)
            return;

        Assert.EndsWith(expected, defects[0].Message, StringComparison.Ordinal);
        var line = child[..start].Count(c => c == '\n');
        Assert.Equal((line + 2, start - (child[..start].LastIndexOf('\n') + 1)), (defects[0].Position.Lines.Start.Line, defects[0].Position.Lines.Start.Character));
        Assert.Equal(child.IndexOf('»', StringComparison.Ordinal) - start - 1, defects[0].Position.Span.Length);
    }

    [Fact]
    public void ParentsEntry_IsAnAdditionalPlace()
    {
        var defect = Assert.Single(Load("allow: [ { data: user.contact.phone_number, to: log } ]").Defects, defect => defect.RuleId == "PRIV007");
        Assert.Equal(("/r/policy.yaml", 12), (defect.Above!.Value.Path, defect.Above.Value.Lines.Start.Line));
    }

    [Fact]
    public void ConsentThatTheParentCallsWithdrawn_ComesBackInNoChild()
    {
        const string parent = "version: 1\npurposes: { p: { legal_basis: consent } }\nrecipients: { r: { kind: ai } }\nconsents: { c: { purpose: p, data: user.name, recipients: r, withdrawn: true } }";
        const string child = "consents: { c: { purpose: p, data: user.name, recipients: r, expires: 2027-01-01 } }";
        Assert.Equal("3:36 Consent 'c' allows 'user.name' to 'r', which consent 'c' of the parent policy (../policy.yaml, line 4) does not: it is withdrawn", Faults(parent, child));
    }

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
            "PRIV007 3:48-3:66 Allow rule 2 allows 'user.contact.email' to 'log', which deny rule 1 of the parent policy (../policy.yaml, line 3) denies",
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

    private static string Faults(string parent, string yaml) =>
        string.Join("\n", Load(parent, yaml).Defects.Where(defect => defect.RuleId == "PRIV007").Select(defect =>
            $"{defect.Position.Lines.Start.Line + 1}:{defect.Position.Lines.Start.Character + 1} {defect.Message}"));

    private static Analyzers.Policy.Reading.PolicyReadResult Load(string yaml) => Load(Parent, yaml);

    private static Analyzers.Policy.Reading.PolicyReadResult Load(string parent, string yaml) =>
        PolicyText.Load(("/r/policy.yaml", parent), ("/r/a/policy.yaml", "version: 1\nextends: ../policy.yaml\n" + yaml));
}
