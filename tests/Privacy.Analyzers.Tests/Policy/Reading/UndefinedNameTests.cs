namespace Privacy.Analyzers.Tests.Policy.Reading;

/// <summary>PRIV004: names that neither the policy nor the built-in data define.</summary>
public sealed class UndefinedNameTests
{
    [Theory]
    [InlineData("version: 1\ndeny:\n  - { data: [user.contcat.email], to: \"*\" }\n",
        "PRIV004 3:14-3:32 Category 'user.contcat.email' is not defined; the nearest is 'user.contact.email'")]
    [InlineData("version: 1\ndeny:\n  - { data: email, to: \"*\" }\n",
        "PRIV004 3:13-3:18 Category 'email' is not defined; the nearest is 'user.contact.email'")]
    [InlineData("version: 1\nretention: { user.nmae: P1Y }\n",
        "PRIV004 2:14-2:23 Category 'user.nmae' is not defined; the nearest is 'user.name'")]
    [InlineData("version: 1\nsources:\n  - { match: A.B, category: user.emial }\n",
        "PRIV004 3:29-3:39 Category 'user.emial' is not defined; the nearest is 'user.contact.email'")]
    [InlineData("version: 1\nchildren: { minimum_age: 18, data: [user.names] }\n",
        "PRIV004 2:37-2:47 Category 'user.names' is not defined; the nearest is 'user.name'")]
    [InlineData("version: 1\npurposes: { service: { legal_basis: contract } }\nsources:\n  - { match: A.B, category: user.name, purposes: [sevrice] }\n",
        "PRIV004 4:51-4:58 Purpose 'sevrice' is not defined; the nearest is 'service'")]
    [InlineData("version: 1\nsources:\n  - { match: A.B, category: user.name, purpose: service }\n",
        "PRIV004 3:49-3:56 Purpose 'service' is not defined")]
    [InlineData("version: 1\nrecipients: { app-log: { kind: log } }\ndeny:\n  - { data: user, to: [applog, unknown] }\n",
        "PRIV004 4:24-4:30 Recipient 'applog' is not defined; the nearest is 'app-log'\nPRIV004 4:32-4:39 Recipient 'unknown' is not defined")]
    [InlineData("version: 1\ndeny:\n  - { data: user, to: \"kind:analytic\" }\n",
        "PRIV004 3:23-3:38 Recipient kind 'kind:analytic' is not defined; the nearest is 'kind:analytics'")]
    [InlineData("version: 1\nrecipients: { mediator: { kind: ai } }\nenforcement: { recipients: { meditor: observe } }\n",
        "PRIV004 3:30-3:37 Recipient 'meditor' is not defined; the nearest is 'mediator'")]
    [InlineData("version: 1\nguards: { adult: { match: A.B } }\nchildren: { minimum_age: 18, guard: adults }\n",
        "PRIV004 3:37-3:43 Guard 'adults' is not defined; the nearest is 'adult'")]
    [InlineData("version: 1\nrecipients:\n  r: { kind: ai, sinks: [\"pack:open-ai\"] }\n",
        "PRIV004 3:26-3:40 Pack 'pack:open-ai' is not defined; the nearest is 'pack:openai'")]
    [InlineData("version: 1\nrecipients: { r: { kind: ai } }\nconsents:\n  c: { purpose: p, data: user.name, recipients: r }\n",
        "PRIV004 4:17-4:18 Purpose 'p' is not defined")]
    [InlineData("version: 1\nallow:\n  - { data: [user.x1, user.name], to: [nobody], purpose: nothing, guard: noone }\n",
        "PRIV004 3:14-3:21 Category 'user.x1' is not defined\nPRIV004 3:40-3:46 Recipient 'nobody' is not defined\nPRIV004 3:58-3:65 Purpose 'nothing' is not defined\nPRIV004 3:74-3:79 Guard 'noone' is not defined")]
    public void UndefinedName_IsADefectAtItsPlace(string yaml, string expected) =>
        Assert.Equal(expected, PolicyText.Lines(PolicyText.Read(yaml).Defects));

    [Fact]
    public void UndefinedName_CarriesTheNearest() =>
        Assert.Equal("user.name", Assert.Single(PolicyText.Read("version: 1\nretention: { user.nam: P1Y }").Defects).Suggestion);

    [Theory]
    [InlineData("categories: { user.profile.team: {} }\ndeny: [ { data: user.profile.team, to: \"*\" } ]")]
    [InlineData("categories: { user.profile.team: {} }\ndeny: [ { data: user.profile, to: \"*\" } ]")]
    [InlineData("categories:\n  user.profile.team:\ndeny: [ { data: user.profile.team, to: \"*\" } ]")]
    [InlineData("deny: [ { data: user, to: [\"kind:ai\", \"*\"] } ]")]
    [InlineData("recipients: { r: { kind: ai, sinks: pack:openai } }")]
    public void DefinedName_IsNoDefect(string yaml) => PolicyText.Sound(yaml);
}
