using Privacy.Analyzers.Policy.Deciding;

namespace Privacy.Analyzers.Tests.Policy.Deciding;

#pragma warning disable IDE0065 // Inside, or Privacy.Form of the attributes would win.
using Privacy.Analyzers.Policy.Model;
#pragma warning restore IDE0065

public sealed class DecisionTableTests
{
    private const string Yaml = """
        purposes:
          service: { legal_basis: contract }
          research: { legal_basis: consent, form: pseudonymised }
        recipients:
          app-log: { kind: log }
          metrica: { kind: analytics }
          mail: { kind: messaging }
        guards:
          asked: { match: [A.B.Asked] }
        categories:
          user.contact.email: { purposes: [service] }
        consents:
          stats: { purpose: research, data: [user.device, user.behavior], recipients: ["kind:analytics"], guard: asked, expires: 2027-12-31 }
        allow:
          - { data: [user.unique_id], to: [app-log], purpose: service }
          - { data: [user.contact], to: [mail] }
        deny:
          - { data: [user.biometrics], to: ["*"] }
        """;

    private static readonly FlowQuery[] Flows =
    [
        Flow("user.unique_id", "app-log", RecipientKind.Log),
        Flow("user.contact.email", "mail", RecipientKind.Messaging) with { Purposes = [] },
        Flow("user.contact.email", "app-log", RecipientKind.Log),
        Flow("user.biometrics.voice", "mail", RecipientKind.Messaging),
        Flow("user.contact.email", null, RecipientKind.Network),
        Flow("user.authorization.password", "mail", RecipientKind.Messaging),
        Flow("user.device.os", "metrica", RecipientKind.Analytics),
        Flow("user.device.os", "metrica", RecipientKind.Analytics) with { Form = Form.Anonymised },
        Flow("user.device.os", "metrica", RecipientKind.Analytics) with { Form = Form.Anonymised, Purposes = ["research"] },
        Flow("user.device.os", "metrica", RecipientKind.Analytics) with { Form = Form.Anonymised, Purposes = ["research"], Guards = ["asked"] },
        Flow("user.device.os", "metrica", RecipientKind.Analytics) with { Form = Form.Anonymised, Purposes = ["research"], AsOf = "2028-01-01" },
    ];

    [Fact]
    public void Flows_TakeEveryStep()
    {
        var policy = PolicyText.Sound(Yaml);
        Assert.Equal(
            Enum.GetValues<DecisionStep>(),
            Flows.Select(flow => Decide.Flow(policy, flow).Step).Distinct().Order());
    }

    [Fact]
    public void SecondDecision_AllocatesNothing()
    {
        var policy = PolicyText.Sound(Yaml);
        foreach (var flow in Flows)
            Decide.Flow(policy, flow);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            foreach (var flow in Flows)
                Decide.Flow(policy, flow);
        }

        // The call that measures may allocate once; a byte for every decision would be thousands.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }

    [Fact]
    public void ChangedCopyOfAPolicy_IsAnotherPolicy()
    {
        var policy = PolicyText.Sound(Yaml);
        var flow = Flows[0];
        Assert.True(Decide.Flow(policy, flow).IsAllowed);
        Assert.False(Decide.Flow(policy with { Allow = [] }, flow).IsAllowed);
    }

    [Theory]
    [InlineData("user", false)]
    [InlineData("user.authorization", true)]
    [InlineData("user.authorization.password", true)]
    public void Credential_IsAllowedOnlyByEntryThatNamesCredentials(string data, bool expected)
    {
        var policy = PolicyText.Sound($"recipients: {{ vault: {{ kind: storage }} }}\nallow: [ {{ data: {data}, to: vault }} ]");
        Assert.Equal(expected, Decide.Flow(policy, Flow("user.authorization.password", "vault", RecipientKind.Storage)).IsAllowed);
    }

    private static FlowQuery Flow(string category, string? recipient, RecipientKind kind) =>
        new(category, Form.Identified, ["service"], null, recipient, kind, [], null);
}
