using System.Collections.Immutable;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Deciding;

namespace Privacy.Analyzers.Tests.Policy.Deciding;

#pragma warning disable IDE0065 // Inside, or Privacy.Form of the attributes would win.
using Privacy.Analyzers.Policy.Model;
#pragma warning restore IDE0065

/// <summary>The six steps, each with a flow it answers and a near miss that goes on to the next.</summary>
public sealed class DecideTests
{
    private const string Yaml = """
        purposes:
          service:   { legal_basis: contract }
          stats:     { legal_basis: legitimate_interests, form: pseudonymised }
          research:  { legal_basis: consent }
          marketing: { legal_basis: explicit_consent }
        categories:
          user.behavior: { purpose: research }
        guards:
          analytics-consent: { match: Contoso.Consent.Given }
        recipients:
          app-log: { kind: log }
          metrica: { kind: analytics, sinks: pack:yandex-appmetrica }
          mail:    { kind: messaging }
        consents:
          product:
            purpose: research
            data: [user.device, user.behavior]
            recipients: [metrica]
            form: anonymised
            guard: analytics-consent
            expires: 2027-12-31
          old:
            purpose: research
            data: user.location
            recipients: "kind:analytics"
            expires: 2026-01-31
          gone:
            purpose: research
            data: user.content
            recipients: metrica
            withdrawn: 2026-05-01
        allow:
          - { data: [user.unique_id, user.behavior], to: [app-log], purpose: service }
          - { data: user.contact.email, to: mail, purpose: service, form: pseudonymised }
          - { data: user.social, to: mail }
          - { data: user.workplace, to: mail, purpose: research }
          - { data: user.payment, to: mail, purpose: service, guard: analytics-consent }
          - { data: user.settings, to: mail, purpose: stats }
        deny:
          - { data: user.authorization, to: "*" }
          - { data: user.contact, to: "kind:analytics" }
        """;

    private static readonly PrivacyPolicy Policy = PolicyText.Read("version: 1\n" + Yaml).Policy;

    [Theory]
    [InlineData("user.authorization.password", "app-log", "deny rule 1")]
    [InlineData("user.authorization", "mail", "deny rule 1")]
    [InlineData("user.contact.email", "metrica", "deny rule 2")]
    public void Denial_Denies(string category, string recipient, string entry) =>
        Assert.Equal($"Denied {entry} - -", Decision(category, recipient));

    [Fact]
    public void Denial_HoldsForUndeclaredRecipients()
    {
        Assert.Equal("Denied deny rule 1 - -", Decision("user.authorization.password", null));
        Assert.Equal("Denied deny rule 2 - -", Decision("user.contact.email", null, kind: RecipientKind.Analytics));
    }

    [Fact]
    public void Denial_OfAnotherKind_DoesNotApply() =>
        Assert.Equal("AllowedByRule allow rule 2 - -", Decision("user.contact.email", "mail", Form.Pseudonymised, ["service"]));

    [Theory]
    [InlineData(null)]
    [InlineData("nobody")]
    public void UnknownRecipient_IsUndeclared(string? recipient) =>
        Assert.Equal("UndeclaredRecipient - - -", Decision("user.unique_id", recipient));

    [Fact]
    public void Consent_OfPurpose_Allows() =>
        Assert.Equal("AllowedByConsent consent 'product' - -", Analytics());

    [Fact]
    public void Consent_ForAnotherPurpose_Mismatches() =>
        Assert.Equal("PurposeMismatch consent 'product' consent 'product' research", Analytics(purposes: ["service"]));

    [Fact]
    public void Consent_ForOneOfSeveralPurposes_Allows() =>
        Assert.Equal("AllowedByConsent consent 'product' - -", Analytics(purposes: ["service", "research"]));

    [Fact]
    public void TagWithoutPurpose_TakesThatOfItsCategory() =>
        Assert.Equal("AllowedByConsent consent 'product' - -", Analytics("user.behavior.search_history", purposes: []));

    [Fact]
    public void NobodyNamesAPurpose_NothingContradicts() =>
        Assert.Equal("AllowedByConsent consent 'product' - -", Analytics("user.device.cookie_id", purposes: []));

    [Theory]
    [InlineData("2027-12-31", "AllowedByConsent consent 'product' - -")]
    [InlineData("2028-01-01", "ConsentExpired consent 'product' consent 'product' 2027-12-31")]
    [InlineData(null, "AllowedByConsent consent 'product' - -")]
    public void Consent_LastsToItsLastDay(string? asOf, string expected) =>
        Assert.Equal(expected, Analytics(asOf: asOf));

    [Theory]
    [InlineData("2026-04-30", "AllowedByConsent consent 'gone' - -")]
    [InlineData("2026-05-01", "ConsentExpired consent 'gone' consent 'gone' 2026-05-01")]
    [InlineData(null, "ConsentExpired consent 'gone' consent 'gone' 2026-05-01")]
    public void WithdrawnConsent_EndsOnItsDay(string? asOf, string expected) =>
        Assert.Equal(expected, Decision("user.content", "metrica", Form.Identified, ["research"], asOf: asOf));

    [Fact]
    public void Consent_WithoutItsGuard_IsUnguarded() =>
        Assert.Equal("Unguarded consent 'product' consent 'product' analytics-consent", Analytics(guards: ["adult"]));

    [Fact]
    public void ConsentOfKind_CoversRecipientsOfTheKind() =>
        Assert.Equal("AllowedByConsent consent 'old' - -", Decision("user.location.precise", "metrica", Form.Identified, ["research"]));

    [Fact]
    public void Allowance_OfPurpose_Allows() =>
        Assert.Equal("AllowedByRule allow rule 1 - -", Decision("user.unique_id", "app-log", Form.Identified, ["service"]));

    [Fact]
    public void Allowance_ForAnotherPurpose_Mismatches() =>
        Assert.Equal("PurposeMismatch allow rule 1 allow rule 1 service", Decision("user.unique_id", "app-log", Form.Identified, ["stats"]));

    [Fact]
    public void AllowanceWithoutPurpose_PassesForAnyButConsent()
    {
        Assert.Equal("AllowedByRule allow rule 3 - -", Decision("user.social", "mail", Form.Identified, ["service"]));
        Assert.Equal("AllowedByRule allow rule 3 - -", Decision("user.social", "mail", Form.Identified, []));
        Assert.Equal("AllowedByRule allow rule 3 - -", Decision("user.social", "mail", Form.Identified, ["service", "research"]));
        Assert.Equal("NoRule - allow rule 3 -", Decision("user.social", "mail", Form.Identified, ["research", "marketing"]));
    }

    [Fact]
    public void AllowanceWhosePurposeIsConsent_DoesNotApply() =>
        Assert.Equal("NoRule - allow rule 4 -", Decision("user.workplace", "mail", Form.Identified, ["research"]));

    [Theory]
    [InlineData("analytics-consent", "AllowedByRule allow rule 5 - -")]
    [InlineData("adult", "Unguarded allow rule 5 allow rule 5 analytics-consent")]
    public void Allowance_NeedsItsGuard(string guard, string expected) =>
        Assert.Equal(expected, Decision("user.payment", "mail", Form.Identified, ["service"], [guard]));

    [Fact]
    public void TooIdentifying_NeedsTheForm()
    {
        Assert.Equal("FormRequired consent 'product' consent 'product' anonymised", Analytics(form: Form.Pseudonymised));
        Assert.Equal("FormRequired allow rule 2 allow rule 2 pseudonymised", Decision("user.contact.email", "mail", Form.Identified, ["service"]));
    }

    [Fact]
    public void FormOfThePurpose_CountsToo()
    {
        Assert.Equal("FormRequired allow rule 6 allow rule 6 pseudonymised", Decision("user.settings", "mail", Form.Identified, ["stats"]));
        Assert.Equal("AllowedByRule allow rule 6 - -", Decision("user.settings", "mail", Form.Pseudonymised, ["stats"]));
    }

    [Theory]
    [InlineData("user.financial", "app-log", "allow rule 1")]
    [InlineData("user.contact.phone_number", "mail", "allow rule 2")]
    [InlineData("user.unique_id", "metrica", "allow rule 1")]
    public void NothingCovers_NamesTheNearest(string category, string recipient, string nearest) =>
        Assert.Equal($"NoRule - {nearest} -", Decision(category, recipient, Form.Identified, ["service"]));

    [Fact]
    public void UnreadablePolicy_DeniesEverything()
    {
        var query = new FlowQuery("user.unique_id", Form.Anonymised, [], null, "app-log", RecipientKind.Log, [], null);
        Assert.Equal(DecisionStep.Denied, Decide.Flow(new PrivacyPolicy { IsUnreadable = true }, query).Step);
    }

    [Fact]
    public void EmptyPolicy_KnowsNoRecipient()
    {
        var query = new FlowQuery("user.unique_id", Form.Anonymised, [], null, "app-log", RecipientKind.Log, [], null);
        Assert.Equal(DecisionStep.UndeclaredRecipient, Decide.Flow(PrivacyPolicy.Empty, query).Step);
    }

    [Fact]
    public void Decision_PointsAtItsEntry()
    {
        var query = new FlowQuery("user.unique_id", Form.Identified, ["service"], null, "app-log", RecipientKind.Log, [], null);
        var line = Decide.Flow(Policy, query).Position.Lines.Start.Line + 1;
        Assert.Contains("user.unique_id", ("version: 1\n" + Yaml).Split('\n')[line - 1]);
    }

    private static string Analytics(
        string category = "user.device.device_id", Form form = Form.Anonymised, string[]? purposes = null, string[]? guards = null, string? asOf = null) =>
        Decision(category, "metrica", form, purposes ?? ["research"], guards ?? ["adult", "analytics-consent"], asOf);

    private static string Decision(
        string category, string? recipient, Form form = Form.Identified, string[]? purposes = null, string[]? guards = null, string? asOf = null,
        RecipientKind? kind = null)
    {
        var sink = kind ?? (recipient is not null && Policy.Recipients.TryGetValue(recipient, out var known) ? known.Kind : RecipientKind.Network);
        var query = new FlowQuery(category, form, [.. purposes ?? []], null, recipient, sink, [.. guards ?? []], asOf);
        var decision = Decide.Flow(Policy, query);
        return $"{decision.Step} {decision.Entry ?? "-"} {decision.Nearest ?? "-"} {decision.Required ?? "-"}";
    }
}
