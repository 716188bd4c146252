namespace Packaging.Tests;

/// <summary>Whatever keeps the analyzers from doing their work stops the build and says why.</summary>
public sealed class FailClosedTests(Packages packages)
{
    private readonly Workspace _workspace = packages.NewWorkspace(ownPackages: true)
        .Write("policy.yaml", Code.Policy)
        .Project("App.csproj")
        .Write("User.cs", Code.TaggedUser);

    [Theory]
    [InlineData("RunAnalyzers")]
    [InlineData("RunAnalyzersDuringBuild")]
    public async Task AnalyzersSwitchedOff_Fails(string property) =>
        (await _workspace.Build("App.csproj", $"-p:{property}=false")).Fails().Says("error PRIVBUILD003").Says($"{property}='false'").Says("PrivacyFailOpen=true");

    [Fact]
    public async Task AnalyzersSwitchedOffAndFailOpen_Builds() =>
        (await _workspace.Build("App.csproj", "-p:RunAnalyzers=false", "-p:PrivacyFailOpen=true")).Succeeds();

    [Theory]
    [InlineData("Privacy.Analyzers.dll")]
    [InlineData("Privacy.Analyzers.YamlDotNet.dll")]
    public async Task FileOfThePackageMissing_Fails(string file)
    {
        (await _workspace.Build("App.csproj", "-t:Restore")).Succeeds();
        File.Delete(Path.Combine(_workspace.Package, "analyzers", "dotnet", "cs", file));

        (await _workspace.Build("App.csproj")).Fails().Says("error PRIVBUILD002").Says(file);
    }

    [Fact]
    public async Task FileThatIsNoAnalyzer_Fails()
    {
        (await _workspace.Build("App.csproj", "-t:Restore")).Succeeds();
        File.WriteAllText(Path.Combine(_workspace.Package, "analyzers", "dotnet", "cs", "Privacy.Analyzers.dll"), "no assembly");

        (await _workspace.Build("App.csproj", "-p:NoWarn=CS8034")).Fails().Says("error CS8034");
    }

    [Fact]
    public async Task AnalyzerRemovedByATarget_Fails()
    {
        _workspace.Project("App.csproj", """
            <Target Name="Sneak" BeforeTargets="CoreCompile">
              <ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(Filename)' == 'Privacy.Analyzers'" /></ItemGroup>
            </Target>
            """);

        (await _workspace.Build("App.csproj")).Fails().Says("error PRIVBUILD001");
    }

    [Fact]
    public async Task AnalyzerRemovedAfterTheCheck_Fails()
    {
        _workspace.Write("Directory.Build.targets", """
            <Project>
              <Target Name="Sneak" BeforeTargets="CoreCompile" DependsOnTargets="PrivacyFailClosed">
                <ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(Filename)' == 'Privacy.Analyzers'" /></ItemGroup>
              </Target>
            </Project>
            """);

        (await _workspace.Build("App.csproj")).Fails().Says("error PRIVBUILD001");
    }

    [Fact]
    public async Task PolicyFileThatDoesNotExist_Fails() =>
        (await _workspace.Build("App.csproj", "-p:PrivacyPolicyFile=none.yaml")).Fails().Says("error PRIVBUILD004").Says("none.yaml");
}
