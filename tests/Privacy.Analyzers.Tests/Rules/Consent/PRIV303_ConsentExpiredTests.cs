using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Tests.Rules.Flows;

namespace Privacy.Analyzers.Tests.Rules.Consent;

public sealed class PRIV303_ConsentExpiredTests
{
    private const string Guarded = "if (consents.Allows()) vendor.Send({|PRIV303:user.Email|});";

    [Fact]
    public Task DayAfterTheLast_Reports() => Verify(Guarded, ConsentPolicy.With("expires: 2026-03-31"), "2026-04-01");

    [Theory]
    [InlineData("2026-03-31")]
    [InlineData("")]
    public Task LastDayOrNoDay_DoesNotReport(string asOf) => Verify(Unmarked(Guarded), ConsentPolicy.With("expires: 2026-03-31"), asOf);

    [Theory]
    [InlineData("", DiagnosticSeverity.Info)]
    [InlineData("2026-04-01", DiagnosticSeverity.Error)]
    public async Task AnotherEditionOfTheNotice_ReportsInThePolicy(string asOf, DiagnosticSeverity severity)
    {
        var found = Assert.Single(await Verify("", ConsentPolicy.With("notice_version: \"1\"", "notice: { version: \"2\" }"), asOf));

        Assert.Equal(("PRIV303", severity, "policy.yaml"), (found.Id, found.Severity, found.Location.GetLineSpan().Path));
        Assert.Equal("Consent 'addresses' was given under edition '1' of the notice: the one in force is '2'", found.GetMessage());
    }

    [Theory]
    [InlineData("notice_version: \"2\"", "notice: { version: \"2\" }")]
    [InlineData("notice_version: \"2\"", "")]
    [InlineData("", "notice: { version: \"2\" }")]
    public async Task SameEditionOrNone_DoesNotReport(string consent, string notice) =>
        Assert.Empty(await Verify("", ConsentPolicy.With(consent, notice), "2026-04-01"));

    private static string Unmarked(string body) => body.Replace("{|PRIV303:", "").Replace("|}", "");

    private static Task<ImmutableArray<Diagnostic>> Verify(string body, string policy, string asOf) =>
        RuleTest.VerifyAsync(Service.Source(body), policy, ImmutableDictionary<string, string>.Empty.Add("PrivacyAsOf", asOf));
}
