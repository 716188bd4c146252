namespace Privacy.Analyzers.Tests.Rules.Consent;

internal static class ConsentPolicy
{
    /// <summary>The vendor may have addresses by consent, where the guard was checked.</summary>
    public static string With(string facts = "", string notice = "") => $$"""
        version: 1
        {{notice}}
        purposes:
          service: { legal_basis: consent }
        recipients:
          vendor: { kind: analytics }
        guards:
          asked: { match: ["Consents.Allows"] }
        consents:
          addresses:
            purpose: service
            data: [user.contact]
            recipients: [vendor]
            guard: asked
            withdraw: Consents.Withdraw
            {{facts}}
        """;
}
