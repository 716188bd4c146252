using Privacy.Analyzers.Policy.Deciding;

namespace Privacy.Analyzers.Tests.Policy.Deciding;

#pragma warning disable IDE0065 // Inside, or Privacy.Form of the attributes would win.
using Privacy.Analyzers.Policy.Model;
#pragma warning restore IDE0065

/// <summary>Where several entries cover a flow: any that allows wins, else the one that came nearest is told.</summary>
public sealed class SeveralEntriesTests
{
    private const string Names = """
        purposes: { service: { legal_basis: contract }, research: { legal_basis: consent } }
        guards: { asked: { match: A.B } }
        recipients: { r: { kind: analytics } }

        """;

    [Fact]
    public void LaterConsent_Allows() =>
        Assert.Equal("AllowedByConsent consent 'b'", Decision("""
            consents:
              a: { purpose: research, data: user.name, recipients: r, expires: 2020-01-01 }
              b: { purpose: research, data: user.name, recipients: r }
            """));

    [Fact]
    public void AllowRule_AllowsWhereAConsentIsForAnotherPurpose() =>
        Assert.Equal("AllowedByRule allow rule 1", Decision("""
            consents:
              a: { purpose: research, data: user.name, recipients: r }
            allow:
              - { data: user.name, to: r, purpose: service }
            """, "service"));

    [Fact]
    public void MissingGuard_IsNearerThanExpiry_AndExpiryThanPurpose() =>
        Assert.Equal("Unguarded consent 'c'", Decision("""
            consents:
              a: { purpose: research, data: user.name, recipients: r, expires: 2020-01-01 }
              b: { purpose: service, data: user.name, recipients: r }
              c: { purpose: research, data: user.name, recipients: r, guard: asked }
            """));

    [Fact]
    public void OfEqualFailures_TheFirstIsTold() =>
        Assert.Equal("ConsentExpired consent 'a'", Decision("""
            consents:
              a: { purpose: research, data: user.name, recipients: r, expires: 2020-01-01 }
              b: { purpose: research, data: user.name, recipients: r, expires: 2021-01-01 }
            """));

    [Fact]
    public void EntryThatFailsOnPurpose_IsToldBeforeOneThatNeedsTheForm() =>
        Assert.Equal("PurposeMismatch consent 'a'", Decision("""
            consents:
              a: { purpose: service, data: user.name, recipients: r }
              b: { purpose: research, data: user.name, recipients: r, form: anonymised }
            """));

    [Fact]
    public void FormOfTheEntryWhosePurposeFits_IsAskedFor() =>
        Assert.Equal("FormRequired consent 'b'", Decision("""
            consents:
              a: { purpose: service, data: user.name, recipients: r, form: anonymised }
              b: { purpose: research, data: user.name, recipients: r, form: pseudonymised }
            """));

    [Fact]
    public void Denial_WinsOverConsent() =>
        Assert.Equal("Denied deny rule 1", Decision("""
            consents:
              a: { purpose: research, data: user.name, recipients: r }
            deny:
              - { data: user.name.last, to: r }
              - { data: user, to: nobody }
            """, category: "user.name.last"));

    private static string Decision(string entries, string purpose = "research", string category = "user.name")
    {
        var policy = PolicyText.Read("version: 1\n" + Names + entries).Policy;
        var decision = Decide.Flow(policy, new FlowQuery(category, Form.Identified, [purpose], null, "r", RecipientKind.Analytics, [], "2026-11-23"));
        return $"{decision.Step} {decision.Entry}";
    }
}
