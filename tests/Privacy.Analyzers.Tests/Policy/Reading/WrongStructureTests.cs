namespace Privacy.Analyzers.Tests.Policy.Reading;

/// <summary>PRIV003: keys unknown, missing or repeated, values of another type.</summary>
public sealed class WrongStructureTests
{
    [Theory]
    [InlineData("",
        "PRIV003 1:1-1:1 Key 'version' is missing in a policy")]
    [InlineData("# nothing\n\n# yet\n",
        "PRIV003 1:1-1:1 Key 'version' is missing in a policy")]
    [InlineData("hello\n",
        "PRIV003 1:1-1:1 A policy must be a mapping of keys such as version, recipients and allow")]
    [InlineData("- a\n- b\n",
        "PRIV003 1:1-1:1 A policy must be a mapping of keys such as version, recipients and allow")]
    [InlineData("version: 1\n---\nversion: 1\n",
        "PRIV003 2:1-2:4 A second document starts here; a policy is one document, and the rest is not read")]
    [InlineData("purposes: {}\n",
        "PRIV003 1:1-1:1 Key 'version' is missing in a policy")]
    [InlineData("version:\n",
        "PRIV003 1:1-1:8 'version' must be a number, not nothing")]
    [InlineData("version: [1]\n",
        "PRIV003 1:10-1:13 'version' must be a number, not a list")]
    [InlineData("version: 1\nrecipient: {}\n",
        "PRIV003 2:1-2:10 Unknown key 'recipient' in a policy; the nearest is 'recipients'")]
    [InlineData("version: 1\nzzz: {}\n",
        "PRIV003 2:1-2:4 Unknown key 'zzz' in a policy; known are version, extends, notice, controller, categories, purposes, sources, classifications, recipients, guards, transforms, consents, allow, deny, children, retention, rights, inference, enforcement")]
    [InlineData("Version: 1\n",
        "PRIV003 1:1-1:8 Unknown key 'Version' in a policy; the nearest is 'version'")]
    [InlineData("version: 1\npurposes:\n  service: { legal-basis: contract }\n",
        "PRIV003 3:14-3:25 Unknown key 'legal-basis' in a purpose; the nearest is 'legal_basis'")]
    [InlineData("version: 1\npurposes: {}\nversion: 1\n",
        "PRIV003 3:1-3:8 Key 'version' occurs twice; the first is on line 1")]
    [InlineData("version: 1\nrecipients:\n  log: { kind: log }\n  log: { kind: ai }\n",
        "PRIV003 4:3-4:6 Key 'log' occurs twice; the first is on line 3")]
    [InlineData("version: 1\npurposes:\n  service: { legal_basis: contract, legal_basis: consent }\n",
        "PRIV003 3:37-3:48 Key 'legal_basis' occurs twice; the first is on line 3")]
    [InlineData("version: 1\nrecipients:\n  log: { kind: log, sink: [a.b] }\n",
        "PRIV003 3:21-3:25 Unknown key 'sink' in a recipient; the nearest is 'sinks'")]
    [InlineData("version: 1\nconsents:\n  c: { purposes: x }\n",
        "PRIV003 3:3-3:4 Key 'data' is missing in a consent\nPRIV003 3:3-3:4 Key 'recipients' is missing in a consent\nPRIV003 3:8-3:16 Unknown key 'purposes' in a consent; the nearest is 'purpose'")]
    [InlineData("version: 1\nrecipients: []\n",
        "PRIV003 2:13-2:15 'recipients' must be a mapping of recipients by id, not a list")]
    [InlineData("version: 1\nallow: { data: user, to: \"*\" }\n",
        "PRIV003 2:8-2:31 'allow' must be a list of allow rules, not a mapping")]
    [InlineData("version: 1\nallow: everything\n",
        "PRIV003 2:8-2:18 'allow' must be a list of allow rules, not a text")]
    [InlineData("version: 1\nallow:\n  - user\n",
        "PRIV003 3:5-3:9 An element of 'allow' must be a mapping, not a text")]
    [InlineData("version: 1\npurposes:\n  service: contract\n",
        "PRIV003 3:12-3:20 'service' must be a mapping, not a text")]
    [InlineData("version: 1\npurposes:\n  service: { legal_basis: contract, description: [a] }\n",
        "PRIV003 3:50-3:53 'description' must be a text, not a list")]
    [InlineData("version: 1\ndeny:\n  - data: { user: true }\n    to: [\"*\"]\n",
        "PRIV003 3:11-3:25 'data' must be a category or a list of them, not a mapping")]
    [InlineData("version: 1\ndeny:\n  - { data: [[user]], to: [\"*\"] }\n",
        "PRIV003 3:14-3:20 An element of 'data' must be a category, not a list")]
    [InlineData("version: 1\nrecipients:\n  log: { kind: }\n",
        "PRIV003 3:10-3:14 'kind' must be a recipient kind (log, analytics, advertising, telemetry, ai, messaging, payment, network, storage, public, support), not nothing")]
    [InlineData("version: 1\nnotice: \"2024\"\n",
        "PRIV003 2:9-2:15 'notice' must be a mapping, not a text")]
    [InlineData("version: 1\nrecipients:\n  log:\n",
        "PRIV003 3:3-3:6 'log' must be a mapping, not nothing")]
    [InlineData("version: 1\nrecipients:\n  log: { retention: P1Y }\n",
        "PRIV003 3:3-3:6 Key 'kind' is missing in a recipient")]
    [InlineData("version: 1\nallow:\n  - data: user.name\n    clause: \"1\"\n",
        "PRIV003 3:5-3:9 Key 'to' is missing in an allow rule")]
    [InlineData("version: 1\ndeny:\n  - { to: \"*\" }\n",
        "PRIV003 3:5-3:16 Key 'data' is missing in a deny rule")]
    [InlineData("version: 1\nconsents:\n  c: { obtained: by phone }\n",
        "PRIV003 3:3-3:4 Key 'data' is missing in a consent\nPRIV003 3:3-3:4 Key 'purpose' is missing in a consent\nPRIV003 3:3-3:4 Key 'recipients' is missing in a consent")]
    [InlineData("version: 1\nchildren: { data: user.name }\n",
        "PRIV003 2:1-2:9 Key 'minimum_age' is missing in the children section")]
    public void WrongStructure_IsADefectAtItsPlace(string yaml, string expected) =>
        Assert.Equal(expected, PolicyText.Lines(PolicyText.Read(yaml).Defects));

    [Theory]
    [InlineData("hello")]
    [InlineData("- a")]
    public void OtherThanMapping_IsUnreadable(string yaml) => Assert.True(PolicyText.Read(yaml).Policy.IsUnreadable);

    [Fact]
    public void MisspeltKey_CarriesTheRightOne() =>
        Assert.Equal("recipients", Assert.Single(PolicyText.Read("version: 1\nrecipient: {}").Defects).Suggestion);
}
