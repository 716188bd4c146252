using System.IO.Compression;
using Mono.Cecil;

namespace Packaging.Tests;

/// <summary>What is inside the packages.</summary>
public sealed class PackageContentTests(Packages packages)
{
    [Theory]
    [InlineData("Privacy.Attributes", "lib/netstandard2.0/Privacy.Attributes.dll")]
    [InlineData("Privacy.Attributes", "lib/netstandard2.0/Privacy.Attributes.xml")]
    [InlineData("Privacy.Analyzers", "analyzers/dotnet/cs/Privacy.Analyzers.dll")]
    [InlineData("Privacy.Analyzers", "analyzers/dotnet/cs/Privacy.CodeFixes.dll")]
    [InlineData("Privacy.Analyzers", "analyzers/dotnet/cs/Privacy.Analyzers.YamlDotNet.dll")]
    [InlineData("Privacy.Analyzers", "build/Privacy.Analyzers.props")]
    [InlineData("Privacy.Analyzers", "build/Privacy.Analyzers.targets")]
    [InlineData("Privacy.Analyzers", "THIRD-PARTY-NOTICES.txt")]
    [InlineData("Privacy.Testing", "lib/netstandard2.0/Privacy.Testing.dll")]
    [InlineData("Privacy.Testing", "lib/netstandard2.0/Privacy.Testing.xml")]
    [InlineData("Privacy.Testing", "lib/netstandard2.0/Privacy.Analyzers.dll")]
    [InlineData("Privacy.Testing", "lib/netstandard2.0/Privacy.Analyzers.YamlDotNet.dll")]
    [InlineData("Privacy.Tool", "tools/net10.0/any/DotnetToolSettings.xml")]
    [InlineData("Privacy.Tool", "tools/net10.0/any/Injected/analyzers/Privacy.Analyzers.dll")]
    public void Package_Has(string package, string file) => Assert.Contains(file, Entries(package).Select(entry => entry.FullName));

    [Theory]
    [InlineData("Privacy.Attributes")]
    [InlineData("Privacy.Analyzers")]
    [InlineData("Privacy.Testing")]
    [InlineData("Privacy.Tool")]
    public void EveryPackage_HasReadmeAndIcon(string package) =>
        Assert.Superset(new HashSet<string> { "README.md", "icon.png" }, Entries(package).Select(entry => entry.FullName).ToHashSet());

    [Fact]
    public void Analyzers_NameYamlDotNetOnlyByOurName()
    {
        foreach (var entry in Entries("Privacy.Analyzers").Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var assembly = Read(entry);
            Assert.DoesNotContain(assembly.MainModule.AssemblyReferences.Append(assembly.Name), name => name.Name == "YamlDotNet");
            Assert.Equal(Path.GetFileNameWithoutExtension(entry.Name), assembly.Name.Name);
        }
    }

    [Fact]
    public void Analyzers_CarryTheirSymbols()
    {
        using var assembly = Read(Entries("Privacy.Analyzers").Single(entry => entry.Name == "Privacy.Analyzers.dll"));

        Assert.Contains(assembly.MainModule.GetDebugHeader().Entries, entry => entry.Directory.Type == Mono.Cecil.Cil.ImageDebugType.EmbeddedPortablePdb);
    }

    private List<ZipArchiveEntry> Entries(string package)
    {
        using var file = File.OpenRead(Path.Combine(packages.Feed, $"{package}.{packages.Version}.nupkg"));
        var content = new MemoryStream();
        file.CopyTo(content);
        return [.. new ZipArchive(content).Entries];
    }

    private static AssemblyDefinition Read(ZipArchiveEntry entry)
    {
        var content = new MemoryStream();
        using (var packed = entry.Open())
        {
            packed.CopyTo(content);
        }

        content.Position = 0;
        return AssemblyDefinition.ReadAssembly(content);
    }
}
