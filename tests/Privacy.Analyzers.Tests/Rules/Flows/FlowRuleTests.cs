using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy.Model;
using static Privacy.Analyzers.Tests.Rules.Flows.JudgedFlow;

namespace Privacy.Analyzers.Tests.Rules.Flows;

/// <summary>Which rule a flow breaks.</summary>
public sealed class FlowRuleTests
{
    [Theory]
    [InlineData("Log", "PRIV201")]
    [InlineData("Analytics", "PRIV202")]
    [InlineData("Advertising", "PRIV203")]
    [InlineData("Telemetry", "PRIV204")]
    [InlineData("Ai", "PRIV205")]
    [InlineData("Messaging", "PRIV206")]
    [InlineData("Payment", "PRIV206")]
    [InlineData("Network", "PRIV206")]
    [InlineData("Support", "PRIV206")]
    [InlineData("Exception", "PRIV207")]
    [InlineData("Storage", "PRIV208")]
    [InlineData("Public", "PRIV208")]
    public void UndeclaredRecipient_IsTheRuleOfTheKind(string kind, string rule)
    {
        var flow = new JudgedFlow("") { Kind = Enum.Parse<RecipientKind>(kind), Recipients = [] };

        Assert.Equal(rule, Assert.Single(flow.Diagnostics(Label("user.contact.email"))).Id);
    }

    [Fact]
    public void AllowedFlow_IsSilent() =>
        Assert.Empty(new JudgedFlow("""
            recipients: { app-log: { kind: log } }
            allow: [{ data: [user.contact], to: [app-log] }]
            """).Diagnostics(Label("user.contact.email")));

    [Fact]
    public void AnonymisedData_IsSilent_EvenWhereDenied() =>
        Assert.Empty(new JudgedFlow("""
            recipients: { app-log: { kind: log } }
            deny: [{ data: [user], to: ["*"] }]
            """).Diagnostics(Label("user.contact.email", form: Analyzers.Policy.Model.Form.Anonymised)));

    [Fact]
    public void AnonymisedData_WhereAConsentAsksForThatFormAndAGuard_NeedsTheGuard()
    {
        var flow = new JudgedFlow("""
            purposes: { research: { legal_basis: consent, form: anonymised } }
            recipients: { app-log: { kind: log } }
            guards: { asked: { match: ["Consents.Allows"] } }
            consents:
              x: { purpose: research, data: [user.device], recipients: [app-log], guard: asked, withdraw: Consents.Withdraw }
            """);
        var label = Label("user.device.ip_address", form: Analyzers.Policy.Model.Form.Anonymised, purposes: ["research"]);

        Assert.Equal("PRIV301", Assert.Single(flow.Diagnostics(label)).Id);
        Assert.Empty((flow with { Guards = ["asked"] }).Diagnostics(label));
    }

    [Fact]
    public void AnonymisedData_WhereTheConsentAsksForLess_NeedsNoGuard() =>
        Assert.Empty(new JudgedFlow("""
            purposes: { research: { legal_basis: consent } }
            recipients: { app-log: { kind: log } }
            guards: { asked: { match: ["Consents.Allows"] } }
            consents:
              x: { purpose: research, data: [user.device], recipients: [app-log], guard: asked, withdraw: Consents.Withdraw }
            """).Diagnostics(Label("user.device.ip_address", form: Analyzers.Policy.Model.Form.Anonymised, purposes: ["research"])));

    [Fact]
    public void PseudonymisedData_IsJudgedByTheForm()
    {
        var flow = new JudgedFlow("""
            recipients: { app-log: { kind: log } }
            allow: [{ data: [user.contact], to: [app-log], form: pseudonymised }]
            """);

        Assert.Empty(flow.Diagnostics(Label("user.contact.email", form: Analyzers.Policy.Model.Form.Pseudonymised)));
        Assert.Equal("form_required", Assert.Single(flow.Diagnostics(Label("user.contact.email"))).Properties["privacy.decision"]);
    }

    [Theory]
    [InlineData("user.authorization.credentials")]
    [InlineData("user.authorization.password")]
    public void Credential_UnderAnAllowanceOfItsParent_IsPriv209(string category) =>
        Assert.Equal("PRIV209", Assert.Single(new JudgedFlow("""
            recipients: { app-log: { kind: log } }
            allow: [{ data: [user], to: [app-log] }]
            """).Diagnostics(Label(category))).Id);

    [Fact]
    public void Credential_AllowedByName_IsSilent() =>
        Assert.Empty(new JudgedFlow("""
            recipients: { app-log: { kind: log } }
            allow: [{ data: [user], to: [app-log] }, { data: [user.authorization.credentials], to: [app-log] }]
            """).Diagnostics(Label("user.authorization.credentials")));

    [Fact]
    public void CredentialBesideOtherData_IsADiagnosticOfItsOwn()
    {
        var found = new JudgedFlow("recipients: { app-log: { kind: log } }")
            .Diagnostics(Label("user.authorization.credentials", "Login.Password"), Label("user.contact.email"));

        Assert.Equal(["PRIV201", "PRIV209"], found.Select(diagnostic => diagnostic.Id));
        Assert.Equal(["User.Email", "Login.Password"], found.Select(diagnostic => diagnostic.Properties["privacy.member"]));
    }

    [Fact]
    public void MissingGuard_IsPriv301_AndSilentWhereItHolds()
    {
        var flow = new JudgedFlow("""
            purposes: { research: { legal_basis: consent } }
            recipients: { app-log: { kind: log } }
            guards: { asked: { match: ["Consents.Allows"] } }
            consents:
              x: { purpose: research, data: [user.contact], recipients: [app-log], guard: asked, withdraw: Consents.Withdraw }
            """);

        Assert.Equal("PRIV301", Assert.Single(flow.Diagnostics(Label("user.contact.email", purposes: ["research"]))).Id);
        Assert.Empty((flow with { Guards = ["asked"] }).Diagnostics(Label("user.contact.email", purposes: ["research"])));
    }

    [Fact]
    public void ExpiredConsent_IsPriv303_FromTheDayAfter()
    {
        var flow = new JudgedFlow("""
            purposes: { research: { legal_basis: consent } }
            recipients: { app-log: { kind: log } }
            consents:
              x: { purpose: research, data: [user.contact], recipients: [app-log], expires: 2026-03-31, withdraw: Consents.Withdraw }
            """);

        Assert.Empty((flow with { AsOf = "2026-03-31" }).Diagnostics(Label("user.contact.email", purposes: ["research"])));
        var found = Assert.Single((flow with { AsOf = "2026-04-01" }).Diagnostics(Label("user.contact.email", purposes: ["research"])));
        Assert.Equal("PRIV303", found.Id);
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
    }

    [Theory]
    [InlineData("country: US", "PRIV212")]
    [InlineData("country: US, transfer: scc", null)]
    [InlineData("country: DE", null)]
    [InlineData("kind: log", null)]
    public void AllowedTransfer_NeedsAMechanismOutsideAdequateCountries(string facts, string? rule)
    {
        var kind = facts.StartsWith("kind", StringComparison.Ordinal) ? "" : "kind: log, ";
        var found = new JudgedFlow($$"""
            recipients: { app-log: { {{kind}}{{facts}} } }
            allow: [{ data: [user.contact], to: [app-log] }]
            """).Diagnostics(Label("user.contact.email"));

        Assert.Equal(rule, found.SingleOrDefault()?.Id);
    }

    [Fact]
    public void AdequacyListOfTheController_ReplacesTheDefault()
    {
        var found = new JudgedFlow("""
            controller: { name: Om, adequacy: [KG, RU] }
            recipients: { app-log: { kind: log, country: RU }, other: { kind: log, country: DE } }
            allow: [{ data: [user.contact], to: [app-log, other] }]
            """);

        Assert.Empty(found.Diagnostics(Label("user.contact.email")));
        Assert.Equal("PRIV212", Assert.Single((found with { Recipients = ["other"] }).Diagnostics(Label("user.contact.email"))).Id);
    }

    [Fact]
    public void EveryRecipientThatClaimsTheSink_MustBeAllowed()
    {
        var flow = new JudgedFlow("""
            recipients: { app-log: { kind: log }, audit: { kind: log } }
            allow: [{ data: [user.contact], to: [app-log] }]
            """) { Recipients = ["app-log", "audit"] };

        Assert.Equal("audit", Assert.Single(flow.Diagnostics(Label("user.contact.email"))).Properties["privacy.recipient"]);
    }
}
