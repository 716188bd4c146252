using Privacy.Analyzers.Tests.Rules.Flows;

namespace Privacy.Analyzers.Tests.Rules.Children;

public sealed class PRIV502_ChildsDataReachesAdvertisingTests
{
    [Fact]
    public Task ChildsMember_Reports_AndAnAdultsIsAnotherRule() => RuleTest.VerifyAsync(
        Service.Source("vendor.Send({|PRIV502:user.ChildsEmail|}); vendor.Send({|PRIV203:user.Email|});"), Service.Policy("advertising"));

    [Fact]
    public Task ChildsMemberElsewhere_IsTheRuleOfTheKind() =>
        RuleTest.VerifyAsync(Service.Source("vendor.Send({|PRIV202:user.ChildsEmail|});"), Service.Policy("analytics"));

    [Fact]
    public Task AllowedMember_DoesNotReport() => RuleTest.VerifyAsync(
        Service.Source("vendor.Send(user.ChildsEmail);"),
        Service.Policy("advertising", "  - { data: [user.contact], to: [vendor], purpose: service }"));
}
