using System.Diagnostics;
using System.Text.Json;

namespace Privacy.Catalog.Verification;

/// <summary>A package in the version that is spoken of.</summary>
internal readonly record struct Package(string Id, string Version);

/// <summary>
/// Restores the real packages, each in a project of its own so that none decides the version of another, outside of the repository so that
/// none of its settings hold.
/// </summary>
internal sealed class Packages(string folder)
{
    public void Restore(IReadOnlyCollection<Package> libraries)
    {
        if (libraries.Count == 0)
            return;
        foreach (var library in libraries)
        {
            var project = Directory.CreateDirectory(FolderOf(library)).FullName;
            Write(Path.Combine(project, "library.csproj"), Project(library));
        }

        var projects = string.Concat(libraries.Select(library => $"<Library Include=\"{Path.Combine(FolderOf(library), "library.csproj")}\" />"));
        Write(
            Path.Combine(folder, "all.proj"),
            $"<Project><ItemGroup>{projects}</ItemGroup><Target Name=\"Restore\"><MSBuild Projects=\"@(Library)\" Targets=\"Restore\" BuildInParallel=\"true\" ContinueOnError=\"true\" /></Target></Project>");
        using var restore = Process.Start(new ProcessStartInfo("dotnet", ["msbuild", "all.proj", "-t:Restore", "-m", "-v:q", "-nologo"]) { WorkingDirectory = folder })
            ?? throw new InvalidOperationException("dotnet does not start");
        restore.WaitForExit();
    }

    /// <summary>What a compiler would be given for the package; empty where it was not restored.</summary>
    public IReadOnlyList<string> AssembliesOf(Package library)
    {
        var file = Path.Combine(FolderOf(library), "obj", "project.assets.json");
        if (!File.Exists(file))
            return [];

        using var assets = JsonDocument.Parse(File.ReadAllText(file));
        var root = assets.RootElement;
        var cache = root.GetProperty("packageFolders").EnumerateObject().FirstOrDefault().Name;
        var found = new List<string>();
        foreach (var package in root.GetProperty("targets").EnumerateObject().SelectMany(target => target.Value.EnumerateObject()))
        {
            if (!package.Value.TryGetProperty("compile", out var compile))
                continue;
            var path = root.GetProperty("libraries").GetProperty(package.Name).GetProperty("path").GetString()!; // every library of a package has one
            found.AddRange(compile.EnumerateObject().Where(asset => asset.Name.EndsWith(".dll", StringComparison.Ordinal)).Select(asset => Path.Combine(cache, path, asset.Name)));
        }

        return found;
    }

    private string FolderOf(Package library) => Path.Combine(folder, library.Id + "." + library.Version);

    private static string Project(Package library) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <NuGetAudit>false</NuGetAudit>
            <NoWarn>$(NoWarn);NU1510;NU1603;NU1701</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            <PackageReference Include="{library.Id}" Version="[{library.Version}]" />
          </ItemGroup>
        </Project>
        """;

    private static void Write(string file, string text)
    {
        if (!File.Exists(file) || File.ReadAllText(file) != text)
            File.WriteAllText(file, text);
    }
}
