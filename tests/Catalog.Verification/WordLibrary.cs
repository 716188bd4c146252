namespace Privacy.Catalog.Verification;

/// <summary>Where the members below a name come from (word-libraries.tsv): a package, or a stub made after the published reference.</summary>
/// <param name="Prefix">A namespace or a type.</param>
internal sealed record WordLibrary(string Prefix, string Name, string Version, string Reference)
{
    private static readonly WordLibrary _framework = new("", ".NET", Frameworks.Version, "framework");

    public Package? Package => Reference.Length == 0 ? new Package(Name, Version) : null;

    public string Against => Package is null ? Reference : "package";

    public bool IsStub => Package is null && Name != _framework.Name;

    public static IReadOnlyList<WordLibrary> Read(string file) =>
        [.. File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).Select(cells => new WordLibrary(cells[0], cells[1], cells[2], cells[3]))];

    /// <summary>The most exact one; what is below none is the framework's.</summary>
    public static WordLibrary Of(string pattern, IEnumerable<WordLibrary> libraries) =>
        libraries.Where(library => pattern.StartsWith(library.Prefix + ".", StringComparison.Ordinal)).MaxBy(library => library.Prefix.Length) ?? _framework;
}
