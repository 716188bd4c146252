namespace Packaging.Tests;

/// <summary>The tool as people install it.</summary>
public sealed class ToolTests(Packages packages)
{
    private readonly Workspace _workspace = packages.NewWorkspace();

    [Fact]
    public async Task InstalledTool_ChecksAProjectWithoutThePackage()
    {
        _workspace.Write("policy.yaml", Code.Policy).Project("App/App.csproj", reference: "").Write("App/A.cs", "public class A;");
        (await Dotnet.Run(_workspace.Folder, "tool", "install", "Privacy.Tool", "--tool-path", "tools", "--version", packages.Version)).Succeeds();

        var privacy = Path.Combine(_workspace.Folder, "tools", OperatingSystem.IsWindows() ? "privacy.exe" : "privacy");
        (await Dotnet.RunProgram(privacy, _workspace.Folder, "check", "App")).Succeeds().Says("App.csproj: 0 violations");
    }
}
