using Privacy.Analyzers.Tests.Rules.Flows;

namespace Privacy.Analyzers.Tests.Rules.Consent;

public sealed class PRIV301_GuardMissingTests
{
    [Theory]
    [InlineData("vendor.Send({|PRIV301:user.Email|});")]
    [InlineData("if (user.Visits > 1) vendor.Send({|PRIV301:user.Email|});")]
    [InlineData("if (user.Visits > 1 || consents.Allows()) vendor.Send({|PRIV301:user.Email|});")]
    [InlineData("if (consents.Allows()) { } vendor.Send({|PRIV301:user.Email|});")]
    [InlineData("consents.Allows(); vendor.Send({|PRIV301:user.Email|});")]
    public Task SinkThatTheGuardDoesNotDominate_Reports(string body) => Verify(body);

    [Theory]
    [InlineData("if (consents.Allows()) vendor.Send(user.Email);")]
    [InlineData("if (!consents.Allows()) return; vendor.Send(user.Email);")]
    [InlineData("var ok = consents.Allows(); if (ok && user.Visits > 1) vendor.Send(user.Email);")]
    [InlineData("if (consents.Allows()) Wrap(user.Email);")]
    public Task SinkThatTheGuardDominates_DoesNotReport(string body) => Verify(body);

    [Fact]
    public async Task Message_NamesTheConsentAndTheGuard()
    {
        var found = await RuleTest.VerifyAsync(Service.Source("vendor.Send({|PRIV301:user.Email|});"), ConsentPolicy.With());

        Assert.Equal(
            "'User.Email' (user.contact.email) reaches recipient 'vendor' (analytics): consent 'addresses' needs guard 'asked', and nothing checks it on every path to here",
            found[0].GetMessage());
        Assert.Equal("asked", found[0].Properties["privacy.required"]);
    }

    private static Task Verify(string body) => RuleTest.VerifyAsync(Service.Source(body), ConsentPolicy.With());
}
