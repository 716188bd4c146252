namespace Privacy.Analyzers.Tests.Rules.Flows;

public sealed class PRIV204_PersonalDataReachesTelemetryTests
{
    [Fact]
    public Task DeniedMember_Reports() =>
        RuleTest.VerifyAsync(Service.Source("vendor.Send({|PRIV204:user.Email|});"), Service.Policy("telemetry"));

    [Fact]
    public Task AllowedMember_DoesNotReport() => RuleTest.VerifyAsync(Service.Source("vendor.Send(user.Id);"), Service.Policy("telemetry"));

    [Fact]
    public Task ThroughAMethodOfOnesOwn_ReportsAtTheCaller() =>
        RuleTest.VerifyAsync(Service.Source("Wrap({|PRIV204:user.Email|}); Wrap(user.Id);"), Service.Policy("telemetry"));
}
