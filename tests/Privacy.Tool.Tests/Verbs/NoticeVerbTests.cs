using System.Text.Json;

namespace Privacy.Tool.Tests.Verbs;

public sealed class NoticeVerbTests : IDisposable
{
    private const string Policy = """
        version: 1
        notice:
          version: "7"
          date: 2026-05-01
          omitted: { "1.2": nobody can check it }
        controller: { name: Library, contact: desk@library.example, clause: "4" }
        categories:
          user.name: { required: true, retention: P3Y, clause: "1.1" }
          user.reader.card: { description: Library card, required: false }
        purposes:
          lending: { legal_basis: contract, description: Lend books, clause: "2.1" }
          statistics: { legal_basis: consent, form: anonymised, clause: ["2.2", "2.3"] }
        recipients:
          loans: { kind: storage, description: Loans }
          counter: { kind: analytics, country: US, transfer: scc, retention: P1Y6M }
          idle: { kind: ai }
        guards: { asked: { match: [A.B] } }
        consents:
          counting: { purpose: statistics, data: [user.behavior], recipients: [counter], guard: asked, obtained: tick box, withdraw: A.B.C, expires: 2027-12-31, clause: "2.3" }
        allow:
          - { data: [user.name, user.reader.card], to: [loans], purpose: lending }
        deny:
          - { data: [user.biometrics], to: ["*"], reason: never needed }
        children: { minimum_age: 14, data: [user.name] }
        rights: { erasure: [A.B.Erase] }

        """;

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public NoticeVerbTests() => _folder.Write("policy.yaml", Policy);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("ky")]
    public void Notice_IsWhatThePolicySays(string language)
    {
        Assert.Equal(0, Run("--lang", language));
        Snapshot.Verify($"notice.{language}.md", _output.ToString());
    }

    /// <summary>Every language has a word for everything another has.</summary>
    [Theory]
    [InlineData("ru")]
    [InlineData("ky")]
    public void Words_AreComplete(string language)
    {
        Assert.Equal(Keys("en"), Keys(language));

        static IEnumerable<string> Keys(string language)
        {
            using var reader = new StreamReader(typeof(Tool.Notices.NoticeWords).Assembly.GetManifestResourceStream($"notices/{language}.yaml")!);
            var section = "";
            foreach (var line in reader.ReadToEnd().Split('\n').Where(line => line.Contains(':') && !line.StartsWith('#')))
            {
                var key = line[..line.IndexOf(':')];
                section = line[0] == ' ' ? section : key;
                if (section is "headings" or "sentences" or "bases" or "rights" or "title" or "clause")
                    yield return section + key;
                else if (section is "forms" or "kinds" or "transfers")
                    yield return section + string.Join(' ', line.Split(',').Select(part => part.Split('{')[^1].Split(':')[0].Trim()).Where(word => word.Length is > 0 and < 20 && char.IsAscii(word[0])));
            }
        }
    }

    [Fact]
    public void PublishedNotice_IsHeldAgainstThePolicy()
    {
        var notice = _folder.Write("notice.txt", """
            1. Data
             1. Names
             2. Good will
            2. Purposes
             1. Lending
             2. Statistics
             4. Parties
            """);

        Assert.Equal(1, Run("--check", notice));
        Assert.Equal(
            """
            notice.txt: 5 clauses; 3 carried, 1 left out with a reason, 1 not carried
            carried by policy.yaml:
              1.1      category 'user.name'
              2.1      purpose 'lending'
              2.2      purpose 'statistics'
            left out with a reason:
              1.2      nobody can check it
            not carried, as no entry names the clause, and notice.omitted gives no reason:
              2.4      line 7: Parties
            named by the policy, and not in the notice:
              4        controller (policy.yaml:6:13)
              2.3      purpose 'statistics' (policy.yaml:12:3)
              2.3      consent 'counting' (policy.yaml:19:3)

            """.ReplaceLineEndings("\n"),
            _output.ToString().Replace(_folder.Path + "/", "", StringComparison.Ordinal));
    }

    [Fact]
    public void NoticeThatFits_ExitsWithZero()
    {
        var notice = _folder.Write("notice.md", "# Notice\n1.1. Names\n1.2. Good will\n2.1. Lending\n2.2. Statistics\n2.3. Counting\n4. Desk\n");
        Assert.Equal(0, Run("--check", notice));
    }

    [Fact]
    public void Json()
    {
        var notice = _folder.Write("notice.md", "1.1. Names\n1.3. Other\n");
        Assert.Equal(1, Run("--check", notice, "--format", "json"));
        var root = JsonDocument.Parse(_output.ToString()).RootElement;
        Assert.Equal(
            ["1.1 carried", "1.3 missing"],
            root.GetProperty("clauses").EnumerateArray().Select(clause => $"{clause.GetProperty("clause")} {clause.GetProperty("outcome")}"));
        Assert.Equal(
            ["1.2", "4", "2.1", "2.2", "2.3", "2.3"],
            root.GetProperty("unknown").EnumerateArray().Select(clause => clause.GetProperty("clause").GetString()));
    }

    [Fact]
    public void OutputFile_IsWritten()
    {
        var file = Path.Combine(_folder.Path, "out.md");
        Assert.Equal(0, Run("--output", file));
        Assert.StartsWith("# Privacy notice", File.ReadAllText(file));
        Assert.Equal("", _output.ToString());
    }

    [Theory]
    [InlineData(2, "--lang", "de")]
    [InlineData(2, "--check", "nowhere.txt")]
    [InlineData(2, "--policy", "nowhere.yaml")]
    [InlineData(2, "--format", "pdf")]
    public void WrongUsage_ExitsWithTwo(int expected, params string[] arguments) => Assert.Equal(expected, Run(arguments));

    [Fact]
    public void BrokenPolicy_ExitsWithThreeAndItsPlace()
    {
        _folder.Write("policy.yaml", Policy.Replace("kind: ai", "kind: aai", StringComparison.Ordinal));
        Assert.Equal(3, Run());
        Assert.Contains("error PRIV003: 'aai' is not a recipient kind; the nearest is 'ai'", _error.ToString(), StringComparison.Ordinal);
    }

    private int Run(params string[] arguments) =>
        CommandLine.Run(["notice", _folder.Path, .. arguments], new Terminal(_output, _error), TestContext.Current.CancellationToken).GetAwaiter().GetResult();
}
