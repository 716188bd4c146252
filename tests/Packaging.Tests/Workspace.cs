namespace Packaging.Tests;

/// <summary>A folder with the projects of one test.</summary>
internal sealed class Workspace(string folder, string version, bool ownPackages)
{
    /// <summary>The one line that a user writes.</summary>
    public string Reference { get; } = $"""<PackageReference Include="Privacy.Analyzers" Version="{version}" PrivateAssets="all" />""";

    public string Folder { get; } = folder;

    /// <summary>The unpacked Privacy.Analyzers, once something was restored.</summary>
    public string Package => Path.Combine(Folder, ownPackages ? "" : "..", "packages", "privacy.analyzers", version);

    /// <summary>A project at <paramref name="path"/> with <paramref name="body"/> (items and properties) and the package.</summary>
    public Workspace Project(string path, string body = "", string? reference = null) => Write(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <RestorePackagesPath>{(ownPackages ? Path.Combine(Folder, "packages") : "$(RestorePackagesPath)")}</RestorePackagesPath>
          </PropertyGroup>
          <ItemGroup>
            {reference ?? Reference}
          </ItemGroup>
          {body}
        </Project>
        """);

    public Workspace Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!); // a path below the folder has one
        File.WriteAllText(file, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public Task<Output> Build(string project, params string[] arguments) =>
        Dotnet.Run(Folder, ["build", project, "-nologo", "-nodeReuse:false", .. arguments]);
}
