namespace Privacy.Analyzers.Tests.Rules.Flows;

public sealed class PRIV203_PersonalDataReachesAdvertisingTests
{
    [Fact]
    public Task DeniedMember_Reports() =>
        RuleTest.VerifyAsync(Service.Source("vendor.Send({|PRIV203:user.Email|});"), Service.Policy("advertising"));

    [Fact]
    public Task AllowedMember_DoesNotReport() => RuleTest.VerifyAsync(Service.Source("vendor.Send(user.Id);"), Service.Policy("advertising"));

    [Fact]
    public Task ThroughAMethodOfOnesOwn_ReportsAtTheCaller() =>
        RuleTest.VerifyAsync(Service.Source("Wrap({|PRIV203:user.Email|}); Wrap(user.Id);"), Service.Policy("advertising"));
}
