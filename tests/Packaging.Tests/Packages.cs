using System.Reflection;

[assembly: AssemblyFixture(typeof(Packaging.Tests.Packages))]

namespace Packaging.Tests;

/// <summary>
/// The packages of this repository, packed once for all tests into a feed of their own. Projects restore from it alone and into a
/// folder beside it, so nothing old and nothing from elsewhere has a say.
/// </summary>
public sealed class Packages : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("privacy-packaging-").FullName;

    internal static string RepositoryRoot { get; } = typeof(Packages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    public string Feed => Path.Combine(_root, "feed");

    /// <summary>The version that was packed.</summary>
    public string Version { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        foreach (var project in new[] { "src/Privacy.Attributes", "src/Privacy.Package", "src/Privacy.Testing", "src/Privacy.Tool", "tests/Packaging.Tests/OtherAnalyzer" })
        {
            // In the order of their dependencies, as two builds at once would write the same files.
            (await Dotnet.Run(RepositoryRoot, "pack", project, "-nodeReuse:false", "-verbosity:quiet", "-p:PackOtherAnalyzer=true", "-p:PackageOutputPath=" + Feed)).Succeeds();
        }

        const string prefix = "Privacy.Analyzers.";
        Version = Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, prefix + "*.nupkg").Single())[prefix.Length..];
        Write("nuget.config", """
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="feed" />
              </packageSources>
            </configuration>
            """);
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
                <UseAppHost>false</UseAppHost>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
            </Project>
            """);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <param name="ownPackages">It will change the files of restored packages, so it gets a folder for them to itself.</param>
    internal Workspace NewWorkspace(bool ownPackages = false) => new(Directory.CreateDirectory(Path.Combine(_root, Guid.NewGuid().ToString("N")[..8])).FullName, Version, ownPackages);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_root, file), text);
}
