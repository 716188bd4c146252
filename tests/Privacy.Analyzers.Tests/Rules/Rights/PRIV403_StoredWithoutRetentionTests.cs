using Privacy.Analyzers.Tests.Rules.Flows;

namespace Privacy.Analyzers.Tests.Rules.Rights;

public sealed class PRIV403_StoredWithoutRetentionTests
{
    [Fact]
    public async Task AllowedStorageWithoutAPeriod_Reports()
    {
        var found = await RuleTest.VerifyAsync(Service.Source("vendor.Send({|PRIV403:user.Id|});"), Service.Policy("storage"));

        Assert.Equal(
            "'User.Id' (user.unique_id) reaches recipient 'vendor' (storage): allow rule 1 permits it, but neither tag, category nor recipient has a retention period",
            found[0].GetMessage());
    }

    [Theory]
    [InlineData("storage, retention: P1Y", "")]
    [InlineData("storage", "retention: { user: P1Y }")]
    [InlineData("storage", "categories: { user.unique_id: { retention: P1Y } }")]
    [InlineData("storage", "enforcement: { recipients: { vendor: off } }")]
    [InlineData("messaging", "")]
    public Task PeriodSomewhereOrNoStore_DoesNotReport(string recipient, string more) =>
        RuleTest.VerifyAsync(Service.Source("vendor.Send(user.Id);"), Service.Policy(recipient, more));

    [Fact]
    public Task PeriodOfAnotherCategory_Reports() =>
        RuleTest.VerifyAsync(Service.Source("vendor.Send({|PRIV403:user.Id|});"), Service.Policy("storage", "retention: { user.contact: P1Y }"));

    [Theory]
    [InlineData("P1Y", "user.Id")]
    [InlineData("a year", "{|PRIV403:user.Id|}")]
    public Task PeriodOfTheTag_CountsWhereItIsOne(string period, string argument) => RuleTest.VerifyAsync(
        Service.Source("vendor.Send(" + argument + ");").Replace("\"user.unique_id\", ", "\"user.unique_id\", Retention = \"" + period + "\", ", StringComparison.Ordinal),
        Service.Policy("storage"));

    [Fact]
    public Task DeniedStorage_IsTheRuleOfTheKindOnly() =>
        RuleTest.VerifyAsync(Service.Source("vendor.Send({|PRIV208:user.Email|});"), Service.Policy("storage"));
}
