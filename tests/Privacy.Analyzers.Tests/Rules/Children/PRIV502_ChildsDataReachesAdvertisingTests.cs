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

    [Theory]
    [InlineData("if (!consents.Allows()) vendor.Send({|PRIV502:user.Email|});")]
    [InlineData("if (consents.Allows()) return; vendor.Send({|PRIV502:user.Email|});")]
    [InlineData("if (consents.Allows()) vendor.Send(user.Email);")]
    [InlineData("vendor.Send(user.Email);")]
    [InlineData("if (!consents.Allows()) vendor.Send(user.Id);")]
    public Task AgeCheckThatSaidNo_ReportsWhateverIsAllowed(string body) => RuleTest.VerifyAsync(Service.Source(body), Ages("advertising"));

    [Fact]
    public Task AgeCheckThatSaidNo_ElsewhereIsLawful() =>
        RuleTest.VerifyAsync(Service.Source("if (!consents.Allows()) vendor.Send(user.Email);"), Ages("messaging"));

    private static string Ages(string kind) => Service.Policy(kind, """
          - { data: [user.contact], to: [vendor], purpose: service }
        guards:
          adult: { match: ["Consents.Allows"] }
        children: { minimum_age: 18, guard: adult, data: [user.contact] }
        """);

    [Fact]
    public Task AllowedMember_DoesNotReport() => RuleTest.VerifyAsync(
        Service.Source("vendor.Send(user.ChildsEmail);"),
        Service.Policy("advertising", "  - { data: [user.contact], to: [vendor], purpose: service }"));
}
