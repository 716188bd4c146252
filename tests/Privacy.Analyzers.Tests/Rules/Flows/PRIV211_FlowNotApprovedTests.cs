using System.Collections.Immutable;

namespace Privacy.Analyzers.Tests.Rules.Flows;

public sealed class PRIV211_FlowNotApprovedTests
{
    private const string Line = "User.Id (user.unique_id) -> vendor";

    [Fact]
    public async Task AllowedFlowThatIsNotListed_ReportsTheLineItLacks()
    {
        var found = await Verify("vendor.Send({|PRIV211:user.Id|});", "# nothing yet\n");

        Assert.Equal(Line, Assert.Single(found).Properties["privacy.flow"]);
        Assert.EndsWith("permits it, but privacy.flows.lock does not list it", Assert.Single(found).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Line)]
    [InlineData("# a heading\r\n\r\n  User.Id   (user.unique_id)  ->  vendor \r\n")]
    public Task ListedFlow_DoesNotReport(string inventory) => Verify("vendor.Send(user.Id);", inventory);

    [Fact]
    public Task WithoutAnInventory_NothingIsAsked() => Verify("vendor.Send(user.Id);", null);

    [Theory]
    [InlineData("User.Id (user.unique_id) -> app-log")]
    [InlineData("User.Id (user.unique_id, pseudonymised) -> vendor")]
    [InlineData("User.Email (user.unique_id) -> vendor")]
    [InlineData("# User.Id (user.unique_id) -> vendor")]
    public Task LineOfAnotherFlow_DoesNotApproveThisOne(string inventory) => Verify("vendor.Send({|PRIV211:user.Id|});", inventory);

    [Fact]
    public Task LineOfADeniedFlow_DoesNotMakeItLawful() => Verify("vendor.Send({|PRIV206:user.Email|});", "User.Email (user.contact.email) -> vendor");

    [Fact]
    public Task FlowThroughAHelper_IsAskedForWhereTheDataEnters() => Verify("Wrap({|PRIV211:user.Id|});", "");

    [Fact]
    public Task WhatIsNotPersonal_NeedsNoLine() => Verify("vendor.Send(user.Visits.ToString());", "");

    [Fact]
    public Task Listing_ReportsWhatIsApprovedToo() =>
        RuleTest.VerifyAsync(
            Service.Source("vendor.Send({|PRIV211:user.Id|});"),
            Service.Policy("messaging"),
            ImmutableDictionary<string, string>.Empty.Add("PrivacyFlows", "list"),
            Line);

    private static Task<ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> Verify(string body, string? inventory) =>
        RuleTest.VerifyAsync(Service.Source(body), Service.Policy("messaging"), inventory: inventory);
}
