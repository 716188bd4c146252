using Privacy.Analyzers.Tests.Rules.Flows;

namespace Privacy.Analyzers.Tests.Rules.Consent;

public sealed class PRIV302_GuardDoesNotCountTests
{
    [Theory]
    [InlineData("if (!consents.Allows()) vendor.Send({|PRIV302:user.Email|});")]
    [InlineData("if (consents.Allows()) { } else vendor.Send({|PRIV302:user.Email|});")]
    [InlineData("if (consents.Allows()) return; vendor.Send({|PRIV302:user.Email|});")]
    [InlineData("if (user.Visits > 1 && !consents.Allows()) { vendor.Send({|PRIV302:user.Email|}); }")]
    [InlineData("if (consents.Allows() || user.Visits > 1) return; vendor.Send({|PRIV302:user.Email|});")]
    [InlineData("if (consents.Allows() == false) vendor.Send({|PRIV302:user.Email|});")]
    [InlineData("if (consents.Allows() is false) vendor.Send({|PRIV302:user.Email|});")]
    [InlineData("var ok = consents.Allows(); if (!ok) vendor.Send({|PRIV302:user.Email|});")]
    public Task GuardThatRefused_Reports(string body) => Verify(body);

    [Theory]
    [InlineData("vendor.Send({|PRIV301:user.Email|});")]
    [InlineData("if (user.Visits > 1) vendor.Send({|PRIV301:user.Email|});")]
    [InlineData("if (consents.Allows()) { } vendor.Send({|PRIV301:user.Email|});")]
    [InlineData("if (consents.Allows() || user.Visits > 1) vendor.Send({|PRIV301:user.Email|});")]
    [InlineData("if (user.Visits > 1 && !consents.Allows()) return; vendor.Send({|PRIV301:user.Email|});")]
    public Task GuardThatSaysNothingHere_IsMissing(string body) => Verify(body);

    [Theory]
    [InlineData("if (consents.Allows()) vendor.Send(user.Email);")]
    [InlineData("if (!consents.Allows()) return; vendor.Send(user.Email);")]
    public Task GuardThatHolds_DoesNotReport(string body) => Verify(body);

    private static Task Verify(string body) => RuleTest.VerifyAsync(Service.Source(body), ConsentPolicy.With());
}
