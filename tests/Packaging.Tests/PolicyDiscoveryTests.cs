namespace Packaging.Tests;

/// <summary>Which files the compiler gets, as the build's own target says; what the analyzers make of them is tested where they are.</summary>
public sealed class PolicyDiscoveryTests(Packages packages)
{
    private const string Tell = """
        <Target Name="Tell" AfterTargets="PrivacyCollectPolicies">
          <Message Importance="high" Text="policies: @(AdditionalFiles->'%(Filename)%(Extension)', '|') named: $(PrivacyPolicyFile) as of: $(PrivacyAsOf)." />
        </Target>
        """;

    private readonly Workspace _workspace = packages.NewWorkspace()
        .Write("src/App/User.cs", Code.TaggedUser)
        .Project("src/App/App.csproj", Tell);

    [Fact]
    public async Task NearestPolicyAbove_IsFound()
    {
        _workspace.Write("policy.yaml", Code.Policy).Write("src/policy.yaml", Code.Policy);

        (await Build()).Succeeds().Says($"policies: policy.yaml named: {Path.Combine(_workspace.Folder, "src", "policy.yaml")} ");
    }

    [Theory]
    [InlineData("extends: [../base.yaml]")]
    [InlineData("extends: [ '../base.yaml' ] # the company's")]
    [InlineData("extends: ../base.yaml")]
    [InlineData("version: 1\nextends:\n  - ../base.yaml # the company's\nallow: []")]
    [InlineData("version: 1\nextends:\n- \"../base.yaml\"")]
    [InlineData("extends:\n  [\n    ../base.yaml,\n  ]")]
    public async Task ExtendedPolicies_ComeWithIt(string extends)
    {
        _workspace.Write("src/policy.yaml", extends + "\n").Write("base.yaml", "extends: [top.yaml]\n").Write("top.yaml", "version: 1\n");

        (await Build()).Says("policies: policy.yaml|base.yaml|top.yaml named: ");
    }

    [Fact]
    public async Task WordExtendsElsewhere_BringsNothing()
    {
        _workspace.Write("src/policy.yaml", "# extends: [../base.yaml]\nnotice: { url: 'extends: [../base.yaml]' }\n").Write("base.yaml", "version: 1\n");

        (await Build()).Says("policies: policy.yaml named: ");
    }

    [Fact]
    public async Task PolicyThatExtendsItself_EndsTheSearch()
    {
        _workspace.Write("src/policy.yaml", "extends: [policy.yaml, ../src/policy.yaml, none.yaml]\n");

        (await Build()).Says("policies: policy.yaml named: ");
    }

    [Fact]
    public async Task PrivacyPolicyFile_IsRelativeToTheProject()
    {
        _workspace.Write("policy.yaml", Code.Policy).Write("legal/privacy.yaml", Code.Policy)
            .Project("src/App/App.csproj", "<PropertyGroup><PrivacyPolicyFile>../../legal/privacy.yaml</PrivacyPolicyFile></PropertyGroup>" + Tell);

        (await Build()).Succeeds().Says($"policies: privacy.yaml named: {Path.Combine(_workspace.Folder, "legal", "privacy.yaml")} ");
    }

    [Fact]
    public async Task PolicyListedByTheProject_IsNotAddedTwice()
    {
        _workspace.Write("policy.yaml", Code.Policy).Write("legal/policy.yaml", Code.Policy)
            .Project("src/App/App.csproj", """<ItemGroup><AdditionalFiles Include="../../legal/policy.yaml" /></ItemGroup>""" + Tell);

        (await Build()).Succeeds().Says($"policies: policy.yaml named: {Path.Combine(_workspace.Folder, "legal", "policy.yaml")} ");
    }

    [Fact]
    public async Task LocalBuild_HasNoDate()
    {
        _workspace.Write("policy.yaml", Code.Policy);

        (await Build()).Says("as of: .");
    }

    [Theory]
    [InlineData("CI")]
    [InlineData("ContinuousIntegrationBuild")]
    [InlineData("TF_BUILD")]
    [InlineData("GITHUB_ACTIONS")]
    public async Task ContinuousIntegration_JudgesByADate(string property)
    {
        _workspace.Write("policy.yaml", Code.Policy);

        Assert.Matches(@"as of: \d{4}-\d\d-\d\d\.", (await Build($"-p:{property}=true")).Text);
    }

    private Task<Output> Build(params string[] arguments) =>
        Dotnet.Run(_workspace.Folder, ["msbuild", "src/App/App.csproj", "-nologo", "-nodeReuse:false", "-restore", "-t:PrivacyCollectPolicies", .. arguments]);
}
