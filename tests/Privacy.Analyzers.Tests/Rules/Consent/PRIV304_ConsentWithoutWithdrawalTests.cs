using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Tests.Rules.Consent;

public sealed class PRIV304_ConsentWithoutWithdrawalTests
{
    private const string Withdrawal = "withdraw: Consents.Withdraw";

    [Fact]
    public async Task NoWithdrawal_ReportsAtTheConsent()
    {
        var found = Assert.Single(await RuleTest.VerifyAsync("class Consents { bool Allows() => true; }", ConsentPolicy.With().Replace(Withdrawal, "")));

        Assert.Equal(("PRIV304", DiagnosticSeverity.Warning, "policy.yaml"), (found.Id, found.Severity, found.Location.GetLineSpan().Path));
        Assert.Equal("Consent 'addresses' names no code that withdraws it", found.GetMessage());
    }

    [Fact]
    public async Task Withdrawal_DoesNotReport() =>
        Assert.Empty(await RuleTest.VerifyAsync("class Consents { bool Allows() => true; void Withdraw() { } }", ConsentPolicy.With()));

    [Fact]
    public async Task WithdrawnConsent_NeedsNone() => Assert.Empty(await RuleTest.VerifyAsync(
        "class Consents { bool Allows() => true; }", ConsentPolicy.With().Replace(Withdrawal, "withdrawn: 2026-01-01")));
}
