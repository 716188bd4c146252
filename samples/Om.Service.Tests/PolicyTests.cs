namespace Om.Service.Tests;

/// <summary>
/// Unit tests of a privacy policy: they name what must never be allowed and what must stay possible, so that an edit of policy.yaml or of a tag that
/// changes either is seen in the pull request that makes it.
/// </summary>
public sealed class PolicyTests
{
    [Fact]
    public Task ProfileId_MayBeLogged() => Notice.VerifyAsync("""log.LogInformation("{Id}", profile.Id);""");

    [Theory]
    [InlineData("Phone")]
    [InlineData("Email")]
    [InlineData("BirthDate")]
    [InlineData("Team")]
    public Task WhatPointsToAPerson_MayNotBeLogged(string member) =>
        Notice.VerifyAsync($$"""log.LogInformation("{Value}", {|PRIV201:profile.{{member}}|});""");

    [Fact]
    public Task Mail_MayHaveTheAddress_AndNoPhoneNumber() => Notice.VerifyAsync("""
        mail.SendAsync(profile.Email ?? "", "Hello", default);
                    mail.SendAsync("", {|PRIV206:profile.Phone|}, default);
        """);

    [Fact]
    public Task Analytics_GetsNothingThatIsNotAnonymous() => Notice.VerifyAsync("""metrica.HitAsync({|PRIV202:profile.Team ?? ""|}, "", "", default);""");
}
