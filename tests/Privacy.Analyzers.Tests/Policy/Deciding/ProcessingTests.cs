using Privacy.Analyzers.Policy.Deciding;

namespace Privacy.Analyzers.Tests.Policy.Deciding;

#pragma warning disable IDE0065 // Inside, or Privacy.Form of the attributes would win.
using Privacy.Analyzers.Policy.Model;
#pragma warning restore IDE0065

/// <summary>Entries that speak of some operations of processing only.</summary>
public sealed class ProcessingTests
{
    private const string Names = """
        version: 1
        recipients:
          log:    { kind: log }
          disk:   { kind: storage, role: internal }
          cloud:  { kind: storage, role: processor }
          mail:   { kind: messaging }
          search: { kind: network, role: internal }

        """;

    [Theory]
    [InlineData("allow: [ { data: user, to: \"*\", operations: storage } ]", "log disk")]
    [InlineData("allow: [ { data: user, to: \"*\", operations: [recording] } ]", "log disk")]
    [InlineData("allow: [ { data: user, to: \"*\", operations: transfer } ]", "mail")]
    [InlineData("allow: [ { data: user, to: \"*\", operations: [storage, transfer] } ]", "log disk cloud mail")]
    [InlineData("allow: [ { data: user, to: \"*\", operations: use } ]", "search")]
    [InlineData("allow: [ { data: user, to: \"*\" } ]", "log disk cloud mail search")]
    [InlineData("allow: [ { data: user, to: \"*\" } ]\ndeny: [ { data: user, to: \"*\", operations: transfer } ]", "log disk search")]
    [InlineData("allow: [ { data: user, to: \"*\" } ]\ndeny: [ { data: user, to: \"*\", operations: [storage, use] } ]", "mail")]
    [InlineData("purposes: { p: { legal_basis: consent } }\nconsents: { c: { purpose: p, data: user, recipients: \"*\", operations: transfer } }", "mail")]
    public void Entry_SpeaksOfItsOperations(string entries, string allowed)
    {
        var policy = PolicyText.Read(Names + entries).Policy;
        var found = ((string[])["log", "disk", "cloud", "mail", "search"]).Where(id =>
            Decide.Flow(policy, new FlowQuery("user.name", Form.Identified, [], null, id, policy.Recipients[id].Kind, [], null)).IsAllowed);
        Assert.Equal(allowed, string.Join(" ", found));
    }

    [Theory]
    [InlineData("network", "Denied")]
    [InlineData("storage", "UndeclaredRecipient")]
    public void Undeclared_IsTransferredToButForStores(string kind, string expected)
    {
        var policy = PolicyText.Read("version: 1\ndeny: [ { data: user, to: \"*\", operations: transfer } ]").Policy;
        var flow = new FlowQuery("user.name", Form.Identified, [], null, null, (RecipientKind)PolicyWords.Kinds.IndexOf(kind), [], null);
        Assert.Equal(expected, Decide.Flow(policy, flow).Step.ToString());
    }

    /// <summary>The sink's own kind counts beside the recipient's: a child policy that calls a mail server a log does not get round its parent.</summary>
    [Fact]
    public void MessageToALog_IsATransfer()
    {
        var policy = PolicyText.Read(Names + "deny: [ { data: user, to: \"*\", operations: transfer } ]").Policy;
        var flow = new FlowQuery("user.name", Form.Identified, [], null, "log", RecipientKind.Messaging, [], null);
        Assert.Equal(DecisionStep.Denied, Decide.Flow(policy, flow).Step);
    }

    [Fact]
    public void DenialWithAnUnknownOperation_ForbidsAll()
    {
        var result = PolicyText.Read(Names + "deny: [ { data: user, to: mail, operations: [storrage] } ]");
        Assert.Equal("PRIV003 8:46-8:54 'storrage' is not an operation of processing; the nearest is 'storage'", PolicyText.Lines(result.Defects));
        Assert.Empty(Assert.Single(result.Policy.Deny).Operations);
    }
}
