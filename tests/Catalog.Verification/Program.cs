using Privacy.Analyzers.Catalog;
using Privacy.Catalog.Verification;

// Holds the packs, and the sources and transforms of Words/*.yaml, to the libraries they speak of: restores each, resolves each pattern, writes
// verified.tsv and verified-words.tsv.
//   dotnet run --project tests/Catalog.Verification               everything
//   dotnet run --project tests/Catalog.Verification -- NAME...    these packs, or sources, keyed, transforms
// Exits with 1 where a pattern names nothing.
var home = Home(AppContext.BaseDirectory);
var framework = Frameworks.Assemblies.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
var libraries = EmbeddedYaml.Files("Packs")
    .Select(file => Library.Of(file, framework))
    .Where(library => args.Length == 0 || args.Contains(library.Header.Name))
    .ToList();

var packages = new Packages(Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "privacy-catalog")).FullName);
packages.Restore([.. libraries.Where(library => library.Origin == Origin.Package).Select(library => library.Package)]);

var verified = new List<Verified>();
foreach (var library in libraries)
{
    var stub = Path.Combine(home, "Stubs", library.Header.Name + ".cs");
    var result = library.Origin switch
    {
        Origin.Reference => Verification.Check(library, [], File.ReadAllText(stub)),
        Origin.Package => Verification.Check(library, packages.AssembliesOf(library.Package), null),
        _ => Verification.Check(library, [], null),
    };
    verified.Add(result);
    foreach (var defect in result.Defects)
        Console.Error.WriteLine($"{library.Header.Name}: {defect}");
}

Table.Write(Path.Combine(home, "verified.tsv"), verified.Where(entry => entry.Defects.Count == 0));
Console.WriteLine($"{verified.Count} packs, {verified.Sum(entry => entry.Members.Count)} members, {verified.Sum(entry => entry.Defects.Count)} defects");

var words = new WordVerification(home, packages);
var found = words.Check([.. WordEntry.Kinds.Where(kind => args.Length == 0 || args.Contains(kind))]);
foreach (var defect in words.Defects)
    Console.Error.WriteLine(defect);
if (words.Defects.Count == 0)
    VerifiedWords.Write(Path.Combine(home, "verified-words.tsv"), found);
Console.WriteLine($"{found.Sum(row => row.Patterns)} sources and transforms, {found.Sum(row => row.Members)} members, {words.Defects.Count} defects");
return words.Defects.Count > 0 || verified.Any(entry => entry.Defects.Count > 0) ? 1 : 0;

static string Home(string folder) => File.Exists(Path.Combine(folder, "Catalog.Verification.csproj"))
    ? folder
    : Home(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The project's folder is not above " + AppContext.BaseDirectory));
