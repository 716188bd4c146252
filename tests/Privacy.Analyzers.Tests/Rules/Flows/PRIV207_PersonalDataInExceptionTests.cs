namespace Privacy.Analyzers.Tests.Rules.Flows;

public sealed class PRIV207_PersonalDataInExceptionTests
{
    [Theory]
    [InlineData("throw new InvalidOperationException({|PRIV207:$\"no {user.Email}\"|});")]
    [InlineData("throw new InvalidOperationException({|PRIV207:\"no \" + user.Email|});")]
    [InlineData("throw new InvalidOperationException({|PRIV207:user.Id|});")]
    public Task MemberInTheMessage_Reports(string body) => RuleTest.VerifyAsync(Service.Source(body), Service.Policy("log"));

    [Theory]
    [InlineData("throw new InvalidOperationException(\"no user\");")]
    [InlineData("throw new ArgumentException(\"empty\", nameof(user));")]
    [InlineData("throw new InvalidOperationException($\"no user after {user.Visits} visits\");")]
    public Task NoMemberInTheMessage_DoesNotReport(string body) => RuleTest.VerifyAsync(Service.Source(body), Service.Policy("log"));
}
