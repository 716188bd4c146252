namespace Privacy.Analyzers.Tests.Policy.Reading;

/// <summary>The policy of the format's document: every section, as people write it.</summary>
internal static class SpecExample
{
    public const string Yaml = """
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
}
