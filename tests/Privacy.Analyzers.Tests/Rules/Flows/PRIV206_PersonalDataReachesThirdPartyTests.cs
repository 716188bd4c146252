namespace Privacy.Analyzers.Tests.Rules.Flows;

public sealed class PRIV206_PersonalDataReachesThirdPartyTests
{
    [Theory]
    [InlineData("messaging")]
    [InlineData("payment")]
    [InlineData("network")]
    [InlineData("support")]
    public Task DeniedMember_Reports(string kind) =>
        RuleTest.VerifyAsync(Service.Source("vendor.Send({|PRIV206:user.Email|});"), Service.Policy(kind));

    [Fact]
    public Task AllowedMember_DoesNotReport() => RuleTest.VerifyAsync(Service.Source("vendor.Send(user.Id);"), Service.Policy("messaging"));

    [Fact]
    public Task ThroughAMethodOfOnesOwn_ReportsAtTheCaller() =>
        RuleTest.VerifyAsync(Service.Source("Wrap({|PRIV206:user.Email|}); Wrap(user.Id);"), Service.Policy("messaging"));
}
