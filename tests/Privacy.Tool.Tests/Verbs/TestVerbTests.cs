using System.Text.Json;
using System.Xml.Linq;

namespace Privacy.Tool.Tests.Verbs;

public sealed class TestVerbTests : IDisposable
{
    private const string Policy = """
        version: 1
        purposes:
          service: { legal_basis: contract }
          research: { legal_basis: consent }
        recipients:
          app-log: { kind: log }
          metrica: { kind: analytics }
        guards:
          asked: { match: [A.B.Asked] }
        consents:
          stats:
            purpose: research
            data: [user.device]
            recipients: [metrica]
            form: pseudonymised
            guard: asked
            expires: 2027-12-31
        allow:
          - { data: [user.unique_id], to: [app-log], purpose: service }
        deny:
          - { data: [user.authorization], to: ["*"] }

        """;

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public TestVerbTests() => _folder.Write("policy.yaml", Policy);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("category: user.unique_id, purpose: service, recipient: app-log, expect: allowed")]
    [InlineData("category: user.unique_id, purpose: service, recipient: app-log, expect: allowed by rule, by: allow 1")]
    [InlineData("category: user.unique_id, purpose: research, recipient: app-log, expect: purpose_mismatch, rule: PRIV201")]
    [InlineData("category: user.authorization.password, recipient: app-log, expect: denied, by: deny rule 1, rule: PRIV209")]
    [InlineData("category: user.name, purpose: service, recipient: nobody, expect: undeclared recipient")]
    [InlineData("category: user.name, purpose: service, recipient: nobody, kind: ai, expect: undeclared-recipient, rule: PRIV205")]
    [InlineData("category: user.name, purpose: service, expect: Undeclared")]
    [InlineData("category: user.device.ip_address, purpose: research, recipient: metrica, expect: form required")]
    [InlineData("category: user.device.ip_address, form: pseudonymised, purpose: research, recipient: metrica, expect: unguarded")]
    [InlineData("category: user.device.ip_address, form: pseudonymised, purposes: [service, research], recipient: metrica, guards: [asked], expect: allowed, by: consent stats, rule: none")]
    [InlineData("category: user.device.ip_address, form: pseudonymised, purpose: research, recipient: metrica, guard: asked, date: 2027-12-31, expect: allowed")]
    [InlineData("category: user.device.ip_address, form: pseudonymised, purpose: research, recipient: metrica, guard: asked, date: 2028-01-01, expect: consent_expired")]
    [InlineData("category: user.device.ip_address, form: pseudonymised, purpose: research, recipient: metrica, guard: asked, consent: stats, expect: allowed")]
    [InlineData("category: user.device.ip_address, form: pseudonymised, purpose: research, recipient: metrica, guard: asked, consent: none, expect: no_rule")]
    [InlineData("category: user.device.ip_address, form: pseudonymised, purpose: research, recipient: metrica, guard: asked, consent: [stats, withdrawn], expect: consent_expired")]
    [InlineData("category: user.device.ip_address, purpose: research, recipient: app-log, expect: no rule")]
    [InlineData("entry: consents.stats.expires, is: 2027-12-31")]
    [InlineData("entry: consents.stats.data, is: [user.device]")]
    [InlineData("entry: allow.1.purpose, is: service")]
    [InlineData("entry: guards.asked")]
    public void CaseThatHolds_Passes(string test)
    {
        Cases(test);
        Assert.Equal(0, Run());
        Assert.StartsWith("policy.tests.yaml: 1 passed, 0 failed\n", Output());
    }

    [Theory]
    [InlineData("category: user.unique_id, purpose: service, recipient: app-log, expect: denied",
        "expected denied, the policy answers allowed by rule 1 (policy.yaml:19:5)")]
    [InlineData("category: user.unique_id, purpose: research, recipient: app-log, expect: allowed",
        "expected allowed, the policy answers purpose mismatch by allow rule 1 (policy.yaml:19:5), whose purpose is 'service'")]
    [InlineData("category: user.device.ip_address, purpose: research, recipient: metrica, guard: asked, expect: allowed",
        "expected allowed, the policy answers form required by consent 'stats' (policy.yaml:11:3), which needs the form 'pseudonymised'")]
    [InlineData("category: user.device.ip_address, purpose: research, recipient: metrica, form: anonymised, expect: allowed",
        "expected allowed, the policy answers unguarded by consent 'stats' (policy.yaml:11:3), which needs the guard 'asked'")]
    [InlineData("category: user.device.ip_address, purpose: research, recipient: metrica, form: anonymised, guard: asked, date: 2030-01-01, expect: allowed",
        "expected allowed, the policy answers consent expired by consent 'stats' (policy.yaml:11:3), over since 2027-12-31")]
    [InlineData("category: user.device.ip_address, purpose: research, recipient: app-log, expect: allowed",
        "expected allowed, the policy answers no rule; nearest is consent 'stats' (policy.yaml:11:3)")]
    [InlineData("category: user.device.ip_address, purpose: research, recipient: matrica, expect: allowed",
        "the policy defines no recipient 'matrica'; the nearest is 'metrica'")]
    [InlineData("category: user.contact.emial, purpose: service, recipient: app-log, expect: no_rule",
        "the policy defines no category 'user.contact.emial'; the nearest is 'user.contact.email'")]
    [InlineData("category: user.unique_id, purpose: sevrice, recipient: app-log, expect: purpose_mismatch",
        "the policy defines no purpose 'sevrice'; the nearest is 'service'")]
    [InlineData("category: user.name, guard: askd, recipient: app-log, expect: no_rule",
        "the policy defines no guard 'askd'; the nearest is 'asked'")]
    [InlineData("category: user.name, consent: stat, recipient: app-log, expect: no_rule",
        "the policy defines no consent 'stat'; the nearest is 'stats'")]
    [InlineData("category: user.unique_id, purpose: service, recipient: app-log, expect: allowed, by: allow 2",
        "expected allow 2 to decide, it was allow rule 1")]
    [InlineData("category: user.name, purpose: service, recipient: app-log, expect: no_rule, rule: PRIV202",
        "expected the analyzers to report PRIV202, they report PRIV201")]
    [InlineData("entry: consents.stats.form, is: anonymised", "expected consents.stats.form to be anonymised, it is pseudonymised")]
    [InlineData("entry: consents.stat.form, is: anonymised", "the policy has no 'consents.stat.form'; the nearest is 'consents.stats.form'")]
    public void CaseThatDoesNotHold_FailsWithItsReason(string test, string reason)
    {
        Cases(test);
        Assert.Equal(1, Run());
        Assert.Contains(reason, Output(), StringComparison.Ordinal);
        Assert.Contains("policy.tests.yaml: 0 passed, 1 failed", Output(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tests: [ { category: user.name, recipient: app-log, expect: alowed } ]", "1:61: error PRIV003: 'alowed' is not an answer; known are")]
    [InlineData("tests: [ { category: user.name, recipient: app-log, expect: alowed } ]", "the nearest is 'allowed'")]
    [InlineData("tests: [ { categry: user.name, recipient: app-log, expect: allowed } ]", "1:12: error PRIV003: Unknown key 'categry' in a case; the nearest is 'category'")]
    [InlineData("tests: [ { category: user.name, recipient: app-log } ]", "1:10: error PRIV003: Key 'expect' is missing in a case")]
    [InlineData("tests: [ { category: user.name, form: hashed, expect: denied } ]", "1:39: error PRIV003: 'hashed' is not a form")]
    [InlineData("tests: [ { entry: allow.1, expect: denied } ]", "'expect' belongs to a flow")]
    [InlineData("tests: [ { entry: allow.1, guard: asked } ]", "'guard' belongs to a flow")]
    [InlineData("tests: [ { category: user.name, expect: undeclared, is: log } ]", "1:10: error PRIV003: A case has 'entry' or a flow, not both: 'is' belongs to an entry")]
    [InlineData("tests: [ { category: user.name, expect: undeclared, date: 2027-01-01, as_of: 2028-01-01 } ]", "1:10: error PRIV003: A case has one day")]
    [InlineData("tests: [ { category: user.name, expect: undeclared } ]\n---\ntests: []", "2:1: error PRIV003: A second document starts here")]
    [InlineData("tests: []", "The file has no case")]
    [InlineData("tests: [", "error PRIV002")]
    [InlineData("hello", "must be a mapping with the key 'tests'")]
    public void BrokenCases_ExitWithThreeAndTheirPlace(string yaml, string expected)
    {
        _folder.Write("policy.tests.yaml", yaml);
        Assert.Equal(3, Run());
        Assert.Contains(expected, Output(), StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenPolicy_ExitsWithThreeAndItsPlace()
    {
        Cases("category: user.name, recipient: app-log, expect: no_rule");
        _folder.Write("policy.yaml", Policy.Replace("kind: log", "kind: logg", StringComparison.Ordinal));
        Assert.Equal(3, Run());
        Assert.Contains("policy.yaml:6:20: error PRIV003: 'logg' is not a recipient kind; the nearest is 'log'", Output(), StringComparison.Ordinal);
    }

    [Fact]
    public void DeadEntry_IsToldAndDoesNotFail()
    {
        Cases("category: user.unique_id, purpose: service, recipient: app-log, expect: allowed");
        _folder.Write("policy.yaml", Policy.Replace("deny:", "  - { data: [user.unique_id], to: [app-log], purpose: service }\ndeny:", StringComparison.Ordinal));
        Assert.Equal(0, Run());
        Assert.Contains("policy.yaml:20:5: warning PRIV006", Output(), StringComparison.Ordinal);
    }

    [Fact]
    public void EntriesWithoutACase_AreNamed()
    {
        Cases("category: user.unique_id, purpose: service, recipient: app-log, expect: allowed");
        Assert.Equal(0, Run());
        Assert.Equal(
            """
            policy.tests.yaml: 1 passed, 0 failed
            policy.yaml: entries covered: 3 of 8 (37 %)
                 not covered: purpose 'research' (policy.yaml:4:3)
                 not covered: recipient 'metrica' (policy.yaml:7:3)
                 not covered: guard 'asked' (policy.yaml:9:3)
                 not covered: consent 'stats' (policy.yaml:11:3)
                 not covered: deny rule 1 (policy.yaml:21:5)

            """.ReplaceLineEndings("\n"),
            Output());
    }

    [Fact]
    public void TooLittleCoverage_Fails()
    {
        Cases("category: user.unique_id, purpose: service, recipient: app-log, expect: allowed");
        Assert.Equal(0, Run("--min-coverage", "37"));
        Assert.Equal(1, Run("--min-coverage", "38"));
    }

    [Fact]
    public void FailedCase_CoversNothing()
    {
        Cases("category: user.unique_id, purpose: service, recipient: app-log, expect: denied");
        Assert.Equal(1, Run());
        Assert.Contains("entries covered: 0 of 8 (0 %)", Output(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tap()
    {
        Cases("name: one, category: user.unique_id, purpose: service, recipient: app-log, expect: allowed", "name: 'two #2', category: user.name, recipient: app-log, expect: denied");
        Assert.Equal(1, Run("--format", "tap"));
        Assert.StartsWith(
            """
            TAP version 14
            1..2
            ok 1 - one
            not ok 2 - two \#2
              ---
              message: "expected denied, the policy answers no rule; nearest is allow rule 1 (policy.yaml:19:5)"
              expected: "denied"
              actual: "no_rule"
              at: "policy.tests.yaml:3:5"
              ...

            """.ReplaceLineEndings("\n"),
            Output());
    }

    [Fact]
    public void JUnit()
    {
        Cases("name: one, category: user.unique_id, purpose: service, recipient: app-log, expect: allowed", "name: two, category: user.name, recipient: app-log, expect: denied");
        Assert.Equal(1, Run("--format", "junit"));
        var suite = XDocument.Parse(Output()).Root!.Element("testsuite")!;
        Assert.Equal(("2", "1", "0"), ((string)suite.Attribute("tests")!, (string)suite.Attribute("failures")!, (string)suite.Attribute("errors")!));
        Assert.Equal(["one", "two"], suite.Elements("testcase").Select(test => (string)test.Attribute("name")!));
        Assert.StartsWith("expected denied", (string)suite.Descendants("failure").Single().Attribute("message")!);
    }

    [Fact]
    public void Json()
    {
        Cases("name: one, category: user.unique_id, purpose: service, recipient: app-log, expect: allowed", "name: two, category: user.name, recipient: app-log, expect: denied");
        Assert.Equal(1, Run("--format", "json"));
        var root = JsonDocument.Parse(Output()).RootElement;
        Assert.Equal(1, root.GetProperty("passed").GetInt32());
        Assert.Equal(1, root.GetProperty("failed").GetInt32());
        Assert.Equal(["passed", "failed"], root.GetProperty("cases").EnumerateArray().Select(test => test.GetProperty("outcome").GetString()));
        Assert.Equal(37, root.GetProperty("coverage").GetProperty("percent").GetInt32());
        Assert.Equal(5, root.GetProperty("coverage").GetProperty("uncovered").GetArrayLength());
    }

    [Fact]
    public void OutputFile_IsJUnitBesideTheText()
    {
        Cases("category: user.unique_id, purpose: service, recipient: app-log, expect: allowed");
        var file = Path.Combine(_folder.Path, "out", "tests.xml");
        Assert.Equal(0, Run("--output", file));
        Assert.Equal("testsuites", XDocument.Load(file).Root!.Name);
        Assert.StartsWith("policy.tests.yaml: 1 passed", Output());
    }

    [Fact]
    public void ParentPolicies_AreReadFromTheDisk()
    {
        _folder.Write("app/policy.yaml", "version: 1\nextends: ../policy.yaml\ndeny: [ { data: user.unique_id, to: app-log } ]\n");
        _folder.Write("app/policy.tests.yaml", """
            tests:
              - { category: user.unique_id, purpose: service, recipient: app-log, expect: denied }
              - { category: user.device, form: anonymised, purpose: research, recipient: metrica, guard: asked, expect: allowed }
              - { entry: recipients.metrica.kind, is: analytics }
            """);
        Assert.Equal(0, Run(Path.Combine(_folder.Path, "app")));
        Assert.Contains("3 passed, 0 failed", Output(), StringComparison.Ordinal);
        Assert.Contains("entries covered: 1 of 1 (100 %)", Output(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("policy.yaml")]
    [InlineData("policy.tests.yaml")]
    [InlineData("src/Shop")]
    public void PathBesideOrBelow_FindsPolicyAndCases(string path)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "src/Shop"));
        Cases("category: user.unique_id, purpose: service, recipient: app-log, expect: allowed");
        Assert.Equal(0, Run(Path.Combine(_folder.Path, path)));
    }

    [Fact]
    public void CasesMayNameTheirPolicy()
    {
        _folder.Write("tests/log.tests.yaml", "policy: ../policy.yaml\ntests: [ { category: user.unique_id, purpose: service, recipient: app-log, expect: allowed } ]");
        Assert.Equal(0, Run(Path.Combine(_folder.Path, "tests/log.tests.yaml")));
    }

    [Theory]
    [InlineData("--as-of", "tomorrow")]
    [InlineData("--min-coverage", "101")]
    [InlineData("--format", "pdf")]
    [InlineData("--policy", "nowhere.yaml")]
    [InlineData("--tests", "nowhere.yaml")]
    public void WrongUsage_ExitsWithTwo(params string[] arguments)
    {
        Cases("category: user.unique_id, purpose: service, recipient: app-log, expect: allowed");
        Assert.Equal(2, Run([_folder.Path, .. arguments]));
    }

    [Fact]
    public void MissingCases_ExitWithTwoAndTheirName()
    {
        Assert.Equal(2, Run());
        Assert.Contains("policy.tests.yaml does not exist", _error.ToString(), StringComparison.Ordinal);
    }

    private void Cases(params string[] cases) =>
        _folder.Write("policy.tests.yaml", "tests:\n" + string.Concat(cases.Select(test => "  - { " + test + " }\n")));

    private int Run(params string[] arguments)
    {
        string[] path = arguments.Length > 0 && !arguments[0].StartsWith('-') ? [] : [_folder.Path];
        return CommandLine.Run(["test", .. path, .. arguments], new Terminal(_output, _error), TestContext.Current.CancellationToken).GetAwaiter().GetResult();
    }

    /// <summary>Without the temporary folder.</summary>
    private string Output() => _output.ToString().Replace(_folder.Path + "/", "", StringComparison.Ordinal);
}
