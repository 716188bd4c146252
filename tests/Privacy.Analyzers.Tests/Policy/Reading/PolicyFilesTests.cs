using Privacy.Analyzers.Policy;

namespace Privacy.Analyzers.Tests.Policy.Reading;

/// <summary>Which file is the project's, and how parents are found and merged.</summary>
public sealed class PolicyFilesTests
{
    private const string Parent = """
        version: 1
        controller: { name: Example }
        categories: { user.profile.team: { purpose: service } }
        purposes: { service: { legal_basis: contract } }
        recipients: { log: { kind: log } }
        guards: { adult: { match: A.B } }
        allow:
          - { data: user.profile, to: log, purpose: service }
        """;

    private const string Child = """
        version: 1
        extends: [../policy.yaml]
        sources:
          - { match: A.C, category: user.profile.team, purpose: service }
        deny:
          - { data: user.profile.team, to: log }
        """;

    [Fact]
    public void NoFile_IsTheEmptyPolicy()
    {
        Assert.Same(PrivacyPolicy.Empty, PolicyText.Load().Policy);
        Assert.Empty(PolicyText.Load().Defects);
    }

    [Theory]
    [InlineData("/r/policy.yaml", "/r/app/policy.yaml")]
    [InlineData("C:\\r\\policy.yaml", "C:\\r\\app\\policy.yaml")]
    [InlineData("/r/x/../policy.yaml", "/r/./app/policy.yaml")]
    [InlineData("policy.yaml", "app\\policy.yaml")]
    [InlineData("../policy.yaml", "../app/policy.yaml")]
    [InlineData("/R/policy.yaml", "/r/app/policy.yaml")]
    public void Parent_IsFoundByItsPath(string parent, string child)
    {
        var result = PolicyText.Load((parent, Parent), (child, Child));
        Assert.Equal("", PolicyText.Lines(result.Defects));
        Assert.Equal(child, result.Policy.Path);
        Assert.Equal("Example", result.Policy.Controller!.Name);
        Assert.Equal(["log"], result.Policy.Recipients.Keys);
        Assert.Single(result.Policy.Allow);
        Assert.Single(result.Policy.Deny);
        Assert.Single(result.Policy.Sources);
        Assert.Equal(["service"], result.Policy.Categories.PurposesOf("user.profile.team"));
    }

    [Fact]
    public void OrderOfFiles_DoesNotMatter() =>
        Assert.Equal("/r/app/policy.yaml", PolicyText.Load(("/r/app/policy.yaml", Child), ("/r/policy.yaml", Parent)).Policy.Path);

    [Fact]
    public void DeepestFileThatNobodyExtends_IsTheProjects() =>
        Assert.Equal("/r/a/policy.yaml", PolicyText.Load(
            ("/r/policy.yaml", "version: 1"),
            ("/r/a/policy.yaml", "version: 1\nextends: base/org/policy.yaml"),
            ("/r/a/base/org/policy.yaml", "version: 1")).Policy.Path);

    [Fact]
    public void FileThatTakesNoPart_IsNotChecked() =>
        Assert.Empty(PolicyText.Load(("/r/policy.yaml", "nonsense: 1"), ("/r/a/policy.yaml", "version: 1")).Defects);

    [Theory]
    [InlineData("extends: ../policy.yaml", "PRIV003 2:10-2:24 Parent policy '../policy.yaml' is not among the policy files of the build")]
    [InlineData("extends: [./policy.yaml]", "PRIV003 2:11-2:24 Parent policy './policy.yaml' extends this one in turn")]
    [InlineData("extends: { a: b }", "PRIV003 2:10-2:18 'extends' must be a path or a list of them, not a mapping")]
    public void WrongParent_IsADefectAtItsEntry(string line, string expected) =>
        Assert.Equal(expected, PolicyText.Lines(PolicyText.Read("version: 1\n" + line).Defects));

    [Fact]
    public void MissingParent_MayDefineWhatIsUndefined() =>
        Assert.Equal(["PRIV003"], PolicyText.Read("version: 1\nextends: ../policy.yaml\ndeny: [ { data: org.thing, to: theirs } ]").Defects.Select(defect => defect.RuleId));

    [Fact]
    public void Circle_IsADefectAndEnds()
    {
        var result = PolicyText.Load(
            ("/r/policy.yaml", "version: 1\nextends: a/policy.yaml\nrecipients: { log: { kind: log } }"),
            ("/r/a/policy.yaml", "version: 1\nextends: ../policy.yaml"));
        Assert.Equal("PRIV003 2:10-2:23 Parent policy 'a/policy.yaml' extends this one in turn", PolicyText.Lines(result.Defects));
        Assert.Equal("/r/a/policy.yaml", result.Policy.Path);
        Assert.Single(result.Policy.Recipients);
    }

    [Fact]
    public void UnreadableParent_DeniesEverything()
    {
        var result = PolicyText.Load(("/r/policy.yaml", "a: [b"), ("/r/a/policy.yaml", "version: 1\nextends: ../policy.yaml"));
        Assert.True(result.Policy.IsUnreadable);
        Assert.Equal(["PRIV002"], result.Defects.Select(defect => defect.RuleId));
    }

    [Fact]
    public void DefectOfAParent_PointsIntoIt()
    {
        var result = PolicyText.Load(("/r/policy.yaml", "version: 1\nnotis: {}"), ("/r/a/policy.yaml", "version: 1\nextends: ../policy.yaml"));
        Assert.Equal("/r/policy.yaml", Assert.Single(result.Defects).Position.Path);
    }

    [Fact]
    public void SeveralParents_AreMerged()
    {
        var result = PolicyText.Load(
            ("/r/a.yaml", "version: 1\nextends: c.yaml\nrecipients: { log: { kind: log } }\ndeny: [ { data: user.name, to: log } ]"),
            ("/r/b.yaml", "version: 1\nextends: c.yaml\nrecipients: { mail: { kind: messaging } }\ndeny: [ { data: user.name, to: mail } ]"),
            ("/r/c.yaml", "version: 1\nnotis: 1\ncategories: { org.thing: {} }"),
            ("/r/x/policy.yaml", "version: 1\nextends: [../a.yaml, ../b.yaml]\ndeny: [ { data: org.thing, to: [log, mail] } ]"));
        Assert.Equal("/r/c.yaml", Assert.Single(result.Defects).Position.Path);
        Assert.Equal(["log", "mail"], result.Policy.Recipients.Keys);
        Assert.Equal(3, result.Policy.Deny.Length);
    }

    [Fact]
    public void LongLineOfParents_Ends()
    {
        var files = Enumerable.Range(0, 40).Select(i => ($"/r/p{i}.yaml", $"version: 1\nextends: p{i + 1}.yaml")).ToArray();
        var result = PolicyText.Load(files);
        Assert.Equal("PRIV003 2:10-2:18 Parent policy 'p17.yaml' is more than 16 levels up", PolicyText.Lines(result.Defects));
    }
}
