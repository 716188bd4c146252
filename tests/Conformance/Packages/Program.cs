using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Conformance.Packages;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Corpus;

// write CASES OUTPUT VERSION REPOSITORY: the corpus as projects.   compare CASES OUTPUT: what their builds said, against what they expect.
if (args is not ["write", _, _, _, _] and not ["compare", _, _])
{
    Console.Error.WriteLine("usage: Packages write CASES OUTPUT VERSION REPOSITORY | compare CASES OUTPUT");
    return 2;
}

var groups = CaseGroup.Of(CaseFolder.Read(args[1]));
var output = Path.GetFullPath(args[2]);
if (args[0] == "write")
{
    var writer = new ProjectWriter(output, args[3], Libraries(args[4]));
    foreach (var group in groups)
    {
        writer.Write(group);
    }

    writer.WriteTraversal();
    return 0;
}

var (passed, failed) = (0, 0);
foreach (var group in groups)
{
    var result = Result(Path.Combine(output, group.Name));
    foreach (var test in group.Cases)
    {
        var failures = result is null ? ["was not built"] : CaseRun.Failures(test, Part(result, test));
        passed += failures.IsEmpty ? 1 : 0;
        failed += failures.IsEmpty ? 0 : 1;
        if (!failures.IsEmpty)
        {
            Console.WriteLine($"{test.Name}\n  {string.Join("\n  ", failures)}");
        }
    }
}

Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 && passed > 0 ? 0 : 1;

static ImmutableArray<(string Id, string Version)> Libraries(string repository)
{
    var versions = XElement.Load(Path.Combine(repository, "Directory.Packages.props"))
        .Descendants("PackageVersion")
        .ToLookup(each => each.Attribute("Include")!.Value, each => each.Attribute("Version")!.Value);
    return
    [
        .. XElement.Load(Path.Combine(repository, "tests", "Testing", "Testing.csproj"))
            .Elements("ItemGroup")
            .Where(group => group.Attribute("Label")?.Value == "Libraries of the code under test")
            .Elements("PackageReference")
            .Select(each => each.Attribute("Include")!.Value)
            .Select(id => (id, versions[id].First())),
    ];
}

static AnalysisResult? Result(string folder)
{
    var main = Path.Combine(folder, "main");
    var library = Path.Combine(folder, "Library");
    if (!File.Exists(Path.Combine(main, SarifReader.FileName)))
    {
        return null;
    }

    var result = SarifReader.Read(main);
    if (!Directory.Exists(library))
    {
        return result;
    }

    var first = SarifReader.Read(library);
    return new(
        first.Errors.AddRange(result.Errors),
        [.. first.Diagnostics.Concat(result.Diagnostics).DistinctBy(found => (AnalysisResult.Place(found), found.Id, found.GetMessage()))]);
}

// A project holds several cases: what concerns none of them (a crash, the policy) concerns all.
static AnalysisResult Part(AnalysisResult result, Case test)
{
    var own = test.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
    bool Concerns(Diagnostic found) => found.Location.GetLineSpan().Path is not { } path || !path.Contains('/') || own.Contains(path);
    return new([.. result.Errors.Where(Concerns)], [.. result.Diagnostics.Where(Concerns)]);
}
