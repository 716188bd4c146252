using System.Collections.Immutable;
using System.Xml.Linq;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Conformance.Packages;

/// <summary>Cases as projects that use the packages as anybody would.</summary>
/// <param name="version">Version of the packages under test.</param>
/// <param name="libraries">Package references of the cases, with versions.</param>
internal sealed class ProjectWriter(string output, string version, ImmutableArray<(string Id, string Version)> libraries)
{
    public void Write(CaseGroup group)
    {
        var folder = Path.Combine(output, group.Name);
        var main = Path.Combine(folder, "main");
        WriteFiles(main, group.Cases.SelectMany(test => test.Sources).DistinctBy(file => file.Path));
        WriteFiles(folder, group.First.Policy);
        if (group.HasLibrary)
        {
            var library = Path.Combine(folder, "Library");
            WriteFiles(library, group.First.Library);

            // An error would keep the library from being made, and so the program from being compiled.
            var rules = group.First.Library.SelectMany(file => TestKit.Corpus.Markup.Expectations(file)).Select(each => each.RuleId).Distinct();
            File.WriteAllText(
                Path.Combine(library, ".editorconfig"),
                "root = true\n[*.cs]\n" + string.Concat(rules.Select(rule => $"dotnet_diagnostic.{rule}.severity = warning\n")));
            Project(group.First.LibraryProperties, reference: null).Save(Path.Combine(library, "Library.csproj"));
        }

        Project(group.First.Properties, group.HasLibrary ? "../Library/Library.csproj" : null).Save(Path.Combine(main, "Cases.csproj"));
    }

    /// <summary>Builds all, however many fail.</summary>
    public void WriteTraversal() =>
        new XElement(
            "Project",
            new XElement("ItemGroup", new XElement("Case", new XAttribute("Include", "*/main/Cases.csproj"))),
            Target("Restore", continues: false),
            Target("Build", continues: true)).Save(Path.Combine(output, "all.proj"));

    private static XElement Target(string name, bool continues) =>
        new(
            "Target",
            new XAttribute("Name", name),
            new XElement(
                "MSBuild",
                new XAttribute("Projects", "@(Case)"),
                new XAttribute("Targets", name),
                new XAttribute("BuildInParallel", "true"),
                new XAttribute("ContinueOnError", continues)));

    private XElement Project(ImmutableDictionary<string, string> properties, string? reference) =>
        new(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement(
                "PropertyGroup",
                new XElement("TargetFramework", "net10.0"),
                new XElement("LangVersion", "latest"),
                new XElement("Nullable", "enable"),
                new XElement("AllowUnsafeBlocks", "true"),
                new XElement("NuGetAudit", "false"),
                new XElement("ErrorLog", $"$(MSBuildProjectDirectory)/{SarifReader.FileName},version=2.1"),
                properties.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new XElement(pair.Key, pair.Value))),
            new XElement(
                "ItemGroup",
                new XElement("FrameworkReference", new XAttribute("Include", "Microsoft.AspNetCore.App")),
                Package("Privacy.Analyzers", version, ("PrivateAssets", "all")),
                libraries.Select(library => Package(library.Id, library.Version)),
                reference is null ? null : new XElement("ProjectReference", new XAttribute("Include", reference))));

    private static XElement Package(string id, string version, params (string Name, string Value)[] more) =>
        new(
            "PackageReference",
            new XAttribute("Include", id),
            new XAttribute("Version", version),
            more.Select(pair => new XAttribute(pair.Name, pair.Value)));

    private static void WriteFiles(string folder, IEnumerable<TextFile> files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
    }
}
