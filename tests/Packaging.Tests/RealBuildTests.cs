namespace Packaging.Tests;

/// <summary>The package in builds as people have them.</summary>
public sealed class RealBuildTests(Packages packages)
{
    private const string TellWhenCompiled = """
        <Target Name="Tell" AfterTargets="CoreCompile"><Message Importance="high" Text="compiled: @(IntermediateAssembly->'%(ModifiedTime)')" /></Target>
        """;

    private readonly Workspace _workspace = packages.NewWorkspace();

    [Fact]
    public async Task ProjectWithoutAnythingTagged_Builds() =>
        (await _workspace.Write("policy.yaml", Code.Policy).Project("App.csproj").Write("A.cs", "public class A;").Build("App.csproj")).Succeeds();

    [Fact]
    public async Task SourceThatDoesNotCompile_SaysOnlyThat() =>
        (await _workspace.Write("policy.yaml", Code.Policy).Project("App.csproj").Write("A.cs", "class {").Build("App.csproj"))
        .Fails().Says("error CS1001").DoesNotSay("AD0001");

    [Fact]
    public async Task ProjectWithoutReferences_DoesNotCrashTheAnalyzers() =>
        (await _workspace.Write("policy.yaml", Code.Policy)
            .Project("App.csproj", "<PropertyGroup><DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences><NoStdLib>true</NoStdLib></PropertyGroup>")
            .Write("A.cs", "class A { }").Build("App.csproj"))
        .Fails().Says("error CS0518").DoesNotSay("AD0001");

    /// <summary>The build drops the lower of two YamlDotNet.dll across packages: ours goes by another name.</summary>
    [Fact]
    public async Task AnotherAnalyzerWithItsOwnYamlDotNet_WorksBesideOurs()
    {
        _workspace.Write("policy.yaml", Code.Policy).Write("User.cs", Code.TaggedUser)
            .Project("App.csproj", """<ItemGroup><PackageReference Include="Other.Analyzer" Version="1.0.0" PrivateAssets="all" /></ItemGroup>""");

        (await _workspace.Build("App.csproj")).Succeeds().Says("OTHER1: YAML says hello, read by YamlDotNet 16");
    }

    [Fact]
    public async Task VisualBasicProject_IsIgnored()
    {
        _workspace.Project("App.vbproj").Write("A.vb", "Public Class A\nEnd Class\n");

        (await _workspace.Build("App.vbproj", "-p:RunAnalyzers=false")).Succeeds();
    }

    [Fact]
    public async Task GraphIsolatedAndParallelBuild_Builds()
    {
        _workspace.Write("policy.yaml", Code.Policy)
            .Project("Lib/Lib.csproj").Write("Lib/User.cs", Code.TaggedUser)
            .Project("App/App.csproj", """<ItemGroup><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup>""").Write("App/A.cs", "public class A : List<App.User>;");

        (await _workspace.Build("App/App.csproj", "-t:Restore")).Succeeds();
        (await _workspace.Build("App/App.csproj", "--no-restore", "-graph", "-isolate", "-m")).Succeeds();
    }

    [Fact]
    public async Task EditedPolicy_CompilesAgain()
    {
        _workspace.Write("policy.yaml", Code.Policy).Project("App.csproj", TellWhenCompiled).Write("User.cs", Code.TaggedUser);
        var first = Compiled(await _workspace.Build("App.csproj"));
        var untouched = Compiled(await _workspace.Build("App.csproj"));
        _workspace.Write("policy.yaml", Code.PolicyThatAllows);

        Assert.Equal(first, untouched);
        Assert.NotEqual(first, Compiled(await _workspace.Build("App.csproj")));
    }

    [Fact]
    public async Task DeletedPolicy_CompilesAgain()
    {
        _workspace.Write("policy.yaml", Code.Policy).Project("App.csproj", TellWhenCompiled).Write("User.cs", Code.TaggedUser);
        var first = Compiled(await _workspace.Build("App.csproj"));
        File.Delete(Path.Combine(_workspace.Folder, "policy.yaml"));

        Assert.NotEqual(first, Compiled(await _workspace.Build("App.csproj")));
    }

    private static string Compiled(Output output) =>
        output.Succeeds().Text.Split('\n').Single(line => line.Contains("compiled: ", StringComparison.Ordinal)).Trim();
}
