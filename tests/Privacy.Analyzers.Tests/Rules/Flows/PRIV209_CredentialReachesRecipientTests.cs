namespace Privacy.Analyzers.Tests.Rules.Flows;

public sealed class PRIV209_CredentialReachesRecipientTests
{
    [Theory]
    [InlineData("log")]
    [InlineData("network")]
    [InlineData("storage")]
    public Task Password_Reports_WhateverTheKind(string kind) =>
        RuleTest.VerifyAsync(Service.Source("vendor.Send({|PRIV209:user.Password|});"), Service.Policy(kind));

    [Fact]
    public Task Password_Reports_UnderAnAllowanceOfEverything() => RuleTest.VerifyAsync(
        Service.Source("vendor.Send({|PRIV209:user.Password|}); vendor.Send(user.Email);"),
        Service.Policy("network", "  - { data: [user], to: [vendor], purpose: service }"));

    [Fact]
    public Task PasswordAllowedByName_DoesNotReport() => RuleTest.VerifyAsync(
        Service.Source("vendor.Send(user.Password);"),
        Service.Policy("network", "  - { data: [user.authorization.password], to: [vendor], purpose: service }"));

    [Fact]
    public Task PasswordBesideAnotherMember_IsToldApart() => RuleTest.VerifyAsync(
        Service.Source("vendor.Send({|PRIV206:{|PRIV209:user.Email + user.Password|}|});"), Service.Policy("network"));
}
