namespace Privacy.Analyzers.Tests.Rules.Children;

public sealed class PRIV501_AgeNotCheckedTests
{
    [Theory]
    [InlineData("store.Save({|PRIV501:form.Email|});")]
    [InlineData("if (gate.IsAdult(form.Born)) { } store.Save({|PRIV501:form.Email|});")]
    [InlineData("if (!gate.IsAdult(form.Born)) store.Save({|PRIV501:form.Email|});")]
    [InlineData("store.Save({|PRIV501:form.Email|}); if (!gate.IsAdult(form.Born)) return;")]
    [InlineData("var mail = form.Email; store.Save({|PRIV501:mail|});")]
    public Task CollectedInFrontOfTheCheck_Reports(string body) => Verify(body);

    [Theory]
    [InlineData("if (gate.IsAdult(form.Born)) store.Save(form.Email);")]
    [InlineData("if (!gate.IsAdult(form.Born)) return; store.Save(form.Email);")]
    [InlineData("store.Save(form.Team);")]
    [InlineData("store.Save(store.Find().Email);")]
    [InlineData("mail.Send(form.Email);")]
    public Task CheckedOtherCategoryFetchedOrPassedOn_DoesNotReport(string body) => Verify(body);

    [Fact]
    public Task FlowThatTheEntryItselfGuards_IsTheGuardsRule() =>
        Verify("store.Save({|PRIV301:form.Email|});", Policy.Replace("to: [store, mail], purpose: service }", "to: [store, mail], purpose: service, guard: adult }"));

    [Fact]
    public Task WithoutAChildrenSection_DoesNotReport() =>
        Verify("store.Save(form.Email);", Policy.Substring(0, Policy.IndexOf("children:", StringComparison.Ordinal)));

    [Fact]
    public async Task Message_NamesTheSectionAndTheCheck()
    {
        var found = await Verify("store.Save({|PRIV501:form.Email|}); if (gate.IsAdult(form.Born)) return;");

        Assert.Equal(
            "'Form.Email' (user.contact.email) reaches recipient 'store' (storage): section 'children' needs guard 'adult', and nothing checks it on every path to here; "
            + "the nearest check on line 29 comes later",
            found[0].GetMessage());
        Assert.Equal(("adult", "missing"), (found[0].Properties["privacy.required"], found[0].Properties["privacy.guard"]));
    }

    private const string Policy = """
        version: 1
        purposes:
          service: { legal_basis: contract }
        recipients:
          store: { kind: storage, retention: P1Y }
          mail: { kind: messaging }
        guards:
          adult: {}
        allow:
          - { data: [user], to: [store, mail], purpose: service }
        children: { minimum_age: 18, guard: adult, data: [user.contact] }
        """;

    private static Task<System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> Verify(string body, string policy = Policy) => RuleTest.VerifyAsync(
        $$"""
        using System;
        using Privacy;

        public sealed class Form
        {
            [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";
            [PersonalData("user.behavior", Purpose = "service")] public string Team { get; set; } = "";
            public DateOnly Born { get; set; }
        }

        public sealed class Store
        {
            [Recipient("store")] public void Save(string text) { }
            public extern Form Find();
        }

        public sealed class Mail
        {
            [Recipient("mail")] public void Send(string text) { }
        }

        public sealed class Gate
        {
            [Guard("adult")] public bool IsAdult(DateOnly born) => true;
        }

        public sealed class Registration(Store store, Mail mail, Gate gate)
        {
            public void Run(Form form) { {{body}} }
        }
        """,
        policy);
}
