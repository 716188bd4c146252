using Privacy.Analyzers.Policy;

namespace Privacy.Analyzers.Tests.Policy.Reading;

#pragma warning disable IDE0065 // Inside, or Privacy.Form and Privacy.LegalBasis of the attributes would win.
using Privacy.Analyzers.Policy.Model;
#pragma warning restore IDE0065

/// <summary>The example of the format's document, key by key.</summary>
public sealed class SpecExampleTests
{
    private const string Example = """
        # yaml-language-server: $schema=./schemas/policy.schema.json
        version: 1

        notice:                                # the published privacy notice this policy encodes
          version: "2024-03"
          url: https://example.org/privacy
        controller: { name: Example, contact: privacy@example.org }

        categories:                            # additions to the built-in taxonomy (fideslang keys)
          user.profile.team: { description: Team the user plays for, retention: P3Y }
          user.contact.phone_number: { required: true }      # or facts about a built-in one

        purposes:
          service:  { legal_basis: contract, description: Give access, show and keep profiles, clause: "5.2.2" }
          research: { legal_basis: consent, form: anonymised, clause: "5.2.6" }

        sources:                               # members of types you do not own
          - { match: "Microsoft.AspNetCore.Identity.IdentityUser<TKey>.PhoneNumber", category: user.contact.phone_number, purposes: [service] }
        classifications:                       # attributes you already have
          - { attribute: Microsoft.AspNetCore.Identity.PersonalDataAttribute, category: user }
          - { attribute: Contoso.PiiAttribute, category: user.contact, purposes: [service] }

        recipients:
          app-log:        { kind: log, retention: P1Y, clause: "2.6" }                      # no `sinks`: every sink of that kind
          yandex-metrica: { kind: analytics, role: processor, country: RU, sinks: [pack:yandex-appmetrica, "Contoso.Metrica.*"] }
          openai:         { kind: ai, country: US, transfer: scc, sinks: [pack:openai], hosts: ["api.openai.com"] }
          mediator:       { kind: analytics, sinks: ["Contoso.Mediator"] }

        guards:                                # run-time checks that make a flow lawful on the paths they dominate
          analytics-consent: { match: ["Contoso.IConsent.Allows(purpose: \"analytics\")"] }
          adult:             { match: ["Contoso.AgeGate.IsAdult"] }

        transforms:                            # what cleans data, and how far
          - { match: "Microsoft.Extensions.Compliance.Redaction.Redactor.Redact", form: anonymised }
          - { match: "Contoso.Hashing.Hmac", form: pseudonymised }

        consents:                              # flows whose basis is the subject's consent
          product-analytics:
            purpose: research
            data: [user.device, user.behavior]          # a parent covers its children
            recipients: [yandex-metrica]                # a recipient id, or kind:analytics
            form: anonymised                            # the least anonymous form that may travel; default identified
            guard: analytics-consent                    # optional; then the sink must be dominated by it (PRIV301)
            obtained: registration checkbox
            notice_version: "2024-03"
            withdraw: Contoso.Account.WithdrawConsent   # the code that serves withdrawal
            expires: 2027-12-31
            clause: "2.7"

        allow:                                 # flows with another legal basis
          - { data: [user.unique_id, user.behavior], to: [app-log], purpose: service, clause: "2.6" }
        deny:                                  # wins over everything
          - { data: [user.authorization.credentials], to: ["*"], reason: credentials leave no process }

        children: { minimum_age: 18, guard: adult, data: [user.name, user.contact] }
        retention: { user.demographic.date_of_birth: P3Y }
        rights:                                # the code that serves each right of the data subject
          erasure:       [Contoso.Account.Erase]
          portability:   [Contoso.Account.Export]
          rectification: [Contoso.Account.Update]
        inference: { mode: suggest, ignore: [] }              # see packages.md
        enforcement: { mode: enforce, assumed: warning, recipients: { mediator: observe until 2027-03-01 } }
        """;

    private static readonly PrivacyPolicy Policy = PolicyText.Read(Example).Policy;

    [Fact]
    public void Example_HasNoDefects() => Assert.Equal("", PolicyText.Lines(PolicyText.Read(Example).Defects));

    [Fact]
    public void Settings_AreRead()
    {
        Assert.Equal(PolicyText.Path, Policy.Path);
        Assert.False(Policy.IsUnreadable);
        Assert.Equal(("2024-03", "https://example.org/privacy"), (Policy.Notice!.Version, Policy.Notice.Url));
        Assert.Equal(("Example", "privacy@example.org"), (Policy.Controller!.Name, Policy.Controller.Contact));
        Assert.Equal(InferenceMode.Suggest, Policy.Inference.Mode);
        Assert.Equal(new EnforcementRule(EnforcementMode.Observe, "2027-03-01"), Policy.Enforcement.Recipients["mediator"]);
        Assert.Equal((18, "adult"), (Policy.Children!.MinimumAge, Policy.Children.Guard!.Value.Value));
        Assert.Equal(["erasure", "portability", "rectification"], Policy.Rights.Keys);
        Assert.Equal("P3Y", Policy.Retention["user.demographic.date_of_birth"]);
    }

    [Fact]
    public void Categories_AreAddedToTheTaxonomy()
    {
        Assert.Equal(("Team the user plays for", "P3Y"), (Policy.Categories.Find("user.profile.team")!.Description, Policy.Categories.Find("user.profile.team")!.Retention));
        Assert.True(Policy.Categories.Find("user.contact.phone_number")!.Required);
        Assert.Null(Policy.Categories.Find("user.contact.email")!.Required);
    }

    [Fact]
    public void Purposes_AreRead()
    {
        var service = Policy.Purposes["service"];
        Assert.Equal((LegalBasis.Contract, "5.2.2"), (service.LegalBasis, service.Clause));
        Assert.Null(service.Form);
        Assert.Equal("Give access, show and keep profiles", service.Description);
        Assert.Equal((LegalBasis.Consent, (Form?)Form.Anonymised), (Policy.Purposes["research"].LegalBasis, Policy.Purposes["research"].Form));
    }

    [Fact]
    public void Recipients_AreRead()
    {
        var log = Policy.Recipients["app-log"];
        Assert.Equal((RecipientKind.Log, "P1Y", true), (log.Kind, log.Retention, log.ClaimsKind));
        var metrica = Policy.Recipients["yandex-metrica"];
        Assert.Equal(("processor", "RU", false), (metrica.Role, metrica.Country, metrica.ClaimsKind));
        Assert.Equal(["yandex-appmetrica"], metrica.Packs.Select(pack => pack.Value));
        Assert.Equal(["Contoso.Metrica.*"], metrica.Sinks.Select(sink => sink.Text));
        Assert.Equal(("scc", "api.openai.com"), (Policy.Recipients["openai"].Transfer, Policy.Recipients["openai"].Hosts.Single().Value));
    }

    [Fact]
    public void Symbols_AreRead()
    {
        var source = Assert.Single(Policy.Sources);
        Assert.Equal(("user.contact.phone_number", "service"), (source.Category.Value, source.Purposes.Single().Value));
        Assert.Equal(["user", "user.contact"], Policy.Classifications.Select(tag => tag.Category.Value));
        Assert.Equal([Form.Anonymised, Form.Pseudonymised], Policy.Transforms.Select(transform => transform.Form));
        Assert.Equal("analytics", Policy.Guards["analytics-consent"].Matches.Single().Parameters.Single().Constant);
    }

    [Fact]
    public void Entries_AreRead()
    {
        var consent = Assert.Single(Policy.Consents);
        Assert.Equal(("product-analytics", "research", Form.Anonymised), (consent.Id, consent.Purpose.Value, consent.Form));
        Assert.Equal(("analytics-consent", "2027-12-31", "2024-03"), (consent.Guard!.Value.Value, consent.Expires!.Value.Value, consent.NoticeVersion!.Value.Value));
        Assert.Equal("Contoso.Account.WithdrawConsent", consent.Withdraw.Single().Value);
        var allowance = Assert.Single(Policy.Allow);
        Assert.Equal((1, "service", Form.Identified, "app-log"), (allowance.Index, allowance.Purpose!.Value.Value, allowance.Form, allowance.To.Single().Id));
        var denial = Assert.Single(Policy.Deny);
        Assert.Equal("credentials leave no process", denial.Reason);
        Assert.True(denial.To.Single() is { Id: null, Kind: null });
    }
}
