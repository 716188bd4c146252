namespace Privacy.Analyzers.Tests.Policy.Reading;

/// <summary>PRIV003: values that are not among the words, or not of the form, that the key asks for.</summary>
public sealed class WrongValueTests
{
    [Theory]
    [InlineData("version: 2\n",
        "PRIV003 1:10-1:11 '2' is not a version this analyzer reads; it must be 1")]
    [InlineData("version: one\n",
        "PRIV003 1:10-1:13 'one' is not a version this analyzer reads; it must be 1")]
    [InlineData("version: 1.0\n",
        "PRIV003 1:10-1:13 '1.0' is not a version this analyzer reads; it must be 1; the nearest is '1'")]
    [InlineData("version: 1\nrecipients:\n  log: { kind: logs }\n",
        "PRIV003 3:16-3:20 'logs' is not a recipient kind; the nearest is 'log'")]
    [InlineData("version: 1\nrecipients:\n  log: { kind: mail }\n",
        "PRIV003 3:16-3:20 'mail' is not a recipient kind; known are log, analytics, advertising, telemetry, ai, messaging, payment, network, storage, public, support")]
    [InlineData("version: 1\nrecipients:\n  e: { kind: exception }\n",
        "PRIV003 3:14-3:23 'exception' is not a recipient kind; known are log, analytics, advertising, telemetry, ai, messaging, payment, network, storage, public, support")]
    [InlineData("version: 1\nrecipients:\n  log: { kind: log, role: procesor }\n",
        "PRIV003 3:27-3:35 'procesor' is not a role; the nearest is 'processor'")]
    [InlineData("version: 1\nrecipients:\n  log: { kind: log, transfer: sccs }\n",
        "PRIV003 3:31-3:35 'sccs' is not a transfer mechanism; the nearest is 'scc'")]
    [InlineData("version: 1\npurposes:\n  service: { legal_basis: legitimate_interest }\n",
        "PRIV003 3:27-3:46 'legitimate_interest' is not a legal basis; the nearest is 'legitimate_interests'")]
    [InlineData("version: 1\npurposes:\n  service: { legal_basis: pre-contract }\n",
        "PRIV003 3:27-3:39 'pre-contract' is not a legal basis; the nearest is 'pre_contract'")]
    [InlineData("version: 1\npurposes:\n  service: { form: anonymized }\n",
        "PRIV003 3:20-3:30 'anonymized' is not a form; the nearest is 'anonymised'")]
    [InlineData("version: 1\npurposes:\n  service: { form: anonymous }\n",
        "PRIV003 3:20-3:29 'anonymous' is not a form; the nearest is 'anonymised'")]
    [InlineData("version: 1\ncategories:\n  user.name: { required: yes }\n",
        "PRIV003 3:26-3:29 'yes' is not a truth value; known are true, false")]
    [InlineData("version: 1\nenforcement: { mode: observer }\n",
        "PRIV003 2:22-2:30 'observer' is not an enforcement mode: enforce, observe or off, or one of them until a date such as 2027-03-01; the nearest is 'observe'")]
    [InlineData("version: 1\nenforcement: { mode: observe until 2027-3-1 }\n",
        "PRIV003 2:22-2:44 'observe until 2027-3-1' is not an enforcement mode: enforce, observe or off, or one of them until a date such as 2027-03-01; the nearest is 'observe until 2027-03-01'")]
    [InlineData("version: 1\nenforcement: { assumed: warn }\n",
        "PRIV003 2:25-2:29 'warn' is not a severity; the nearest is 'warning'")]
    [InlineData("version: 1\ninference: { mode: reports }\n",
        "PRIV003 2:20-2:27 'reports' is not an inference mode; the nearest is 'report'")]
    [InlineData("version: 1\nrights: { erase: [A.B] }\n",
        "PRIV003 2:11-2:16 'erase' is not a right; the nearest is 'erasure'")]
    [InlineData("version: 1\npurposes:\n  care: { legal_basis: contract, article_9: (h) }\n",
        "PRIV003 3:45-3:48 '(h)' is not a letter of GDPR Art. 9(2), a to j; the nearest is 'h'")]
    [InlineData("version: 1\nnotice: { date: 2024-02-30 }\n",
        "PRIV003 2:17-2:27 '2024-02-30' is not a date such as 2027-12-31")]
    [InlineData("version: 1\nnotice: { date: 31.12.2027 }\n",
        "PRIV003 2:17-2:27 '31.12.2027' is not a date such as 2027-12-31; the nearest is '2027-12-31'")]
    [InlineData("version: 1\nretention: { user.name: 3Y }\n",
        "PRIV003 2:25-2:27 '3Y' is not an ISO 8601 duration such as P3Y, P6M or P30D; the nearest is 'P3Y'")]
    [InlineData("version: 1\nretention: { user.name: three years }\n",
        "PRIV003 2:25-2:36 'three years' is not an ISO 8601 duration such as P3Y, P6M or P30D")]
    [InlineData("version: 1\nretention: { user.name: P1D1Y }\n",
        "PRIV003 2:25-2:30 'P1D1Y' is not an ISO 8601 duration such as P3Y, P6M or P30D")]
    [InlineData("version: 1\nrecipients:\n  r: { kind: ai, country: us }\n",
        "PRIV003 3:27-3:29 'us' is not a country code of two capital letters such as DE; the nearest is 'US'")]
    [InlineData("version: 1\nrecipients:\n  r: { kind: ai, hosts: [\"https://api.openai.com/v1\"] }\n",
        "PRIV003 3:26-3:53 'https://api.openai.com/v1' is not the name of a host such as api.example.org; the nearest is 'api.openai.com'")]
    [InlineData("version: 1\nguards:\n  g: { match: [\"Contoso..Allows\"] }\n",
        "PRIV003 3:16-3:33 'Contoso..Allows' is not a symbol pattern: it has an empty name between its dots")]
    [InlineData("version: 1\nrecipients:\n  r: { kind: ai, sinks: [\"A.B(\"] }\n",
        "PRIV003 3:26-3:32 'A.B(' is not a symbol pattern: it lacks the closing ')' at its end")]
    [InlineData("version: 1\ncategories:\n  User.Team: { description: d }\n",
        "PRIV003 3:3-3:12 'User.Team' is not a category: lower-case names with dots between them, such as user.contact.email; the nearest is 'user.team'")]
    [InlineData("version: 1\npurposes:\n  my purpose: { legal_basis: contract }\n",
        "PRIV003 3:3-3:13 'my purpose' is not an id: letters, digits, '_', '-' and '.' only; the nearest is 'my-purpose'")]
    [InlineData("version: 1\nchildren: { minimum_age: eighteen }\n",
        "PRIV003 2:26-2:34 'eighteen' is not an age in years")]
    public void WrongValue_IsADefectAtItsPlace(string yaml, string expected) =>
        Assert.Equal(expected, PolicyText.Lines(PolicyText.Read(yaml).Defects));

    [Theory]
    [InlineData("version: 1\nretention:\n  user.name: |\n    three\n    years\n", "PRIV003 3:14-6:1 'three years ' is not an ISO 8601 duration such as P3Y, P6M or P30D")]
    [InlineData("version: 1\npurposes: { p: { legal_basis: \"a\\nb\\tc\" } }\n", "PRIV003 2:31-2:40 'a b c' is not a legal basis; known are consent, explicit_consent, contract, pre_contract, legal_obligation, vital_interests, public_task, legitimate_interests")]
    public void TextOfSeveralLines_IsQuotedInOne(string yaml, string expected) =>
        Assert.Equal(expected, PolicyText.Lines(PolicyText.Read(yaml).Defects));

    [Fact]
    public void WrongWord_CarriesTheRightOne() =>
        Assert.Equal("anonymised", Assert.Single(PolicyText.Read("version: 1\npurposes: { p: { form: anonymized } }").Defects).Suggestion);
}
