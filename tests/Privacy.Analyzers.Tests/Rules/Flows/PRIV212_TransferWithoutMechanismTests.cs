namespace Privacy.Analyzers.Tests.Rules.Flows;

public sealed class PRIV212_TransferWithoutMechanismTests
{
    [Fact]
    public Task AllowedFlowAbroad_WithoutAMechanism_Reports() =>
        RuleTest.VerifyAsync(Service.Source("vendor.Send({|PRIV212:user.Id|});"), Service.Policy("messaging, country: US"));

    [Theory]
    [InlineData("messaging, country: US, transfer: scc")]
    [InlineData("messaging, country: FR")]
    [InlineData("messaging")]
    public Task MechanismOrAdequateCountry_DoesNotReport(string recipient) =>
        RuleTest.VerifyAsync(Service.Source("vendor.Send(user.Id);"), Service.Policy(recipient));

    [Fact]
    public Task DeniedFlowAbroad_IsTheRuleOfTheKindOnly() =>
        RuleTest.VerifyAsync(Service.Source("vendor.Send({|PRIV206:user.Email|});"), Service.Policy("messaging, country: US"));
}
