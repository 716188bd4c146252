namespace Privacy.Analyzers.Tests.Rules.Flows;

public sealed class PRIV205_PersonalDataReachesAiTests
{
    [Fact]
    public Task DeniedMember_Reports() =>
        RuleTest.VerifyAsync(Service.Source("vendor.Send({|PRIV205:user.Email|});"), Service.Policy("ai"));

    [Fact]
    public Task AllowedMember_DoesNotReport() => RuleTest.VerifyAsync(Service.Source("vendor.Send(user.Id);"), Service.Policy("ai"));

    [Fact]
    public Task ThroughAMethodOfOnesOwn_ReportsAtTheCaller() =>
        RuleTest.VerifyAsync(Service.Source("Wrap({|PRIV205:user.Email|}); Wrap(user.Id);"), Service.Policy("ai"));
}
