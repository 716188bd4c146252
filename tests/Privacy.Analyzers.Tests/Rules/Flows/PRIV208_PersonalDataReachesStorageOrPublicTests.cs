namespace Privacy.Analyzers.Tests.Rules.Flows;

public sealed class PRIV208_PersonalDataReachesStorageOrPublicTests
{
    [Theory]
    [InlineData("storage, retention: P1Y")]
    [InlineData("public")]
    public Task DeniedMember_Reports(string kind) =>
        RuleTest.VerifyAsync(Service.Source("vendor.Send({|PRIV208:user.Email|});"), Service.Policy(kind));

    [Fact]
    public Task AllowedMember_DoesNotReport() => RuleTest.VerifyAsync(Service.Source("vendor.Send(user.Id);"), Service.Policy("storage, retention: P1Y"));

    [Fact]
    public Task ThroughAMethodOfOnesOwn_ReportsAtTheCaller() =>
        RuleTest.VerifyAsync(Service.Source("Wrap({|PRIV208:user.Email|}); Wrap(user.Id);"), Service.Policy("storage, retention: P1Y"));
}
