namespace Privacy.Analyzers.Tests.Rules.Flows;

public sealed class PRIV202_PersonalDataReachesAnalyticsTests
{
    [Fact]
    public Task DeniedMember_Reports() =>
        RuleTest.VerifyAsync(Service.Source("vendor.Send({|PRIV202:user.Email|});"), Service.Policy("analytics"));

    [Fact]
    public Task AllowedMember_DoesNotReport() => RuleTest.VerifyAsync(Service.Source("vendor.Send(user.Id);"), Service.Policy("analytics"));

    [Fact]
    public Task ThroughAMethodOfOnesOwn_ReportsAtTheCaller() =>
        RuleTest.VerifyAsync(Service.Source("Wrap({|PRIV202:user.Email|}); Wrap(user.Id);"), Service.Policy("analytics"));
}
