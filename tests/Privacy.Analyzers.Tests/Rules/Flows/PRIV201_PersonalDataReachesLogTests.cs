using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Tests.Rules.Flows;

public sealed class PRIV201_PersonalDataReachesLogTests
{
    private const string Policy = """
        version: 1
        purposes:
          service: { legal_basis: contract }
        recipients:
          app-log: { kind: log }
          vendor: { kind: log, sinks: ["Vendor.Send"] }
        allow:
          - { data: [user.unique_id], to: [app-log, vendor], purpose: service }
        """;

    [Theory]
    [InlineData("logger.LogInformation(\"at {Mail}\", {|PRIV201:user.Email|});")]
    [InlineData("logger.LogInformation({|PRIV201:$\"at {user.Email}\"|});")]
    [InlineData("logger.LogInformation({|PRIV201:\"at \" + user.Email|});")]
    [InlineData("logger.LogError(\"{Id} {Mail}\", user.Id, {|PRIV201:user.Email|});")]
    [InlineData("var mail = user.Email.Trim(); logger.LogDebug(\"{Mail}\", {|PRIV201:mail|});")]
    [InlineData("logger.LogInformation(\"{@User}\", {|PRIV201:new { user.Email }|});")]
    [InlineData("Wrap({|PRIV201:user.Email|});")]
    public Task DeniedMember_Reports(string body) => Verify(body);

    [Theory]
    [InlineData("logger.LogInformation(\"at {Id}\", user.Id);")]
    [InlineData("logger.LogInformation(\"{Name}\", nameof(user.Email));")]
    [InlineData("logger.LogInformation(\"{Visits}\", user.Visits);")]
    [InlineData("logger.LogInformation(\"{Is}\", user.Email is null);")]
    [InlineData("logger.LogInformation(\"{Length}\", user.Email.Length);")]
    [InlineData("var text = user.Email; text = \"\"; logger.LogInformation(\"{Text}\", text);")]
    [InlineData("Wrap(user.Id);")]
    public Task AllowedOrNothing_DoesNotReport(string body) => Verify(body);

    [Fact]
    public async Task Message_NamesMemberCategoryRecipientStepAndNearestEntry()
    {
        var found = Assert.Single(await Verify("logger.LogInformation(\"at {Mail}\", {|PRIV201:user.Email|});"));

        Assert.Equal("'User.Email' (user.contact.email) reaches recipient 'app-log' (log): no rule allows it; the nearest is allow rule 1", found.GetMessage());
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
    }

    [Fact]
    public async Task Properties_CarryTheFlow()
    {
        var properties = Assert.Single(await Verify("logger.LogInformation(\"at {Mail}\", {|PRIV201:user.Email|});")).Properties;

        Assert.Equal(
            [
                "category=user.contact.email", "confidence=declared", "decision=no_rule", "form=identified", "kind=log", "member=User.Email",
                "nearest=allow rule 1", "purposes=service", "recipient=app-log", "severity=error",
            ],
            properties.Where(pair => pair.Key != "privacy.path").Select(pair => pair.Key["privacy.".Length..] + "=" + pair.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Path_StartsAtTheSourceAndEndsAtTheSink_AsTheAdditionalLocationsDo()
    {
        var found = Assert.Single(await Verify("var mail = user.Email; Wrap({|PRIV201:mail|});"));

        using var path = JsonDocument.Parse(found.Properties["privacy.path"]!);
        var kinds = path.RootElement.EnumerateArray().Select(step => step.GetProperty("kind").GetString()).ToArray();
        Assert.Equal(("source", "sink"), (kinds[0], kinds[^1]));
        Assert.Equal(kinds.Length, found.AdditionalLocations.Count);
        Assert.Equal("App.cs", path.RootElement[0].GetProperty("file").GetString());
        Assert.Equal(
            found.AdditionalLocations.Select(location => location.GetLineSpan().StartLinePosition.Line + 1),
            path.RootElement.EnumerateArray().Select(step => step.GetProperty("line").GetInt32()));
    }

    /// <summary>Each step says in two or three words what happens at its place.</summary>
    [Theory]
    [InlineData("var mail = user.Email; Wrap({|PRIV201:mail|});", "reads User.Email|into Subject.Wrap|reaches Vendor.Send")]
    public async Task Path_SaysWhatHappens(string body, string labels)
    {
        var found = Assert.Single(await Verify(body));

        using var path = JsonDocument.Parse(found.Properties["privacy.path"]!);
        Assert.Equal(labels, string.Join("|", path.RootElement.EnumerateArray().Select(step => step.GetProperty("text").GetString())));
    }

    [Fact]
    public async Task TwoCategoriesInOneArgument_AreOneDiagnostic()
    {
        var found = Assert.Single(await Verify(
            "logger.LogInformation({|PRIV201:$\"{user.Email} {user.ChildsEmail} {user.Id}\"|});"));

        Assert.Equal("User.ChildsEmail;User.Email", found.Properties["privacy.member"]);
        Assert.StartsWith("'User.ChildsEmail' (user.contact.email) and 'User.Email' (user.contact.email) reach recipient", found.GetMessage());
    }

    [Fact]
    public Task ExceptionThatHolds_DoesNotReport() => RuleTest.VerifyAsync(
        Excepted("""[PrivacyException("PRIV201", Justification = "Court order")]"""), Policy);

    [Theory]
    [InlineData("""[PrivacyException("PRIV202", Justification = "Court order")]""")]
    [InlineData("""[{|PRIV405:PrivacyException("PRIV201")|}]""")]
    [InlineData("""[{|PRIV405:PrivacyException("PRIV201", Justification = "Court order", Expires = "2025-12-31")|}]""")]
    public Task ExceptionThatDoesNotHold_Reports(string attribute) => RuleTest.VerifyAsync(
        Excepted(attribute).Replace("vendor.Send(user.Email)", "vendor.Send({|PRIV201:user.Email|})"),
        Policy,
        ImmutableDictionary<string, string>.Empty.Add("PrivacyAsOf", "2026-01-01"));

    private static string Excepted(string attribute) =>
        Service.Source("vendor.Send(user.Email);").Replace("public void Run", attribute + " public void Run");

    private static Task<ImmutableArray<Diagnostic>> Verify(string body) => RuleTest.VerifyAsync(Service.Source(body), Policy);
}
