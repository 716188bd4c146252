using System.Globalization;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Catalog.Verification;

/// <summary>What was found of the patterns of one kind in one library.</summary>
internal sealed record VerifiedWords(string Kind, WordLibrary Library, int Patterns, int Members)
{
    public const string Head = "kind\tlibrary\tversion\tchecked against\tpatterns\tmembers";

    public string Row => string.Join('\t', Kind, Library.Name, Library.Version, Library.Against, Patterns.ToString(CultureInfo.InvariantCulture), Members.ToString(CultureInfo.InvariantCulture));

    /// <summary>Rows of kinds that were not looked at stay.</summary>
    public static void Write(string file, IReadOnlyCollection<VerifiedWords> verified)
    {
        var kinds = verified.Select(words => words.Kind + "\t").Distinct().ToList();
        var kept = File.Exists(file) ? File.ReadLines(file).Skip(1).Where(row => !kinds.Any(kind => row.StartsWith(kind, StringComparison.Ordinal))) : [];
        File.WriteAllText(file, string.Concat(kept.Concat(verified.Select(words => words.Row)).Order(StringComparer.Ordinal).Prepend(Head).Select(row => row + "\n").ToList()));
    }
}

/// <summary>
/// Holds the sources and transforms of Words/*.yaml to their libraries, as the packs are. A pattern must name the type that declares the
/// member: a read of an inherited one is compared with where it is declared.
/// </summary>
internal sealed class WordVerification(string home, Packages packages)
{
    private readonly IReadOnlyList<WordLibrary> _libraries = WordLibrary.Read(Path.Combine(home, "word-libraries.tsv"));
    private readonly Dictionary<WordEntry, HashSet<string>> _parameters = [];
    private readonly SortedSet<string> _defects = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Defects => _defects;

    public IReadOnlyList<VerifiedWords> Check(IReadOnlyCollection<string> kinds)
    {
        var groups = WordEntry.All
            .Where(entry => kinds.Contains(entry.Kind))
            .SelectMany(entry => entry.Matches.Concat(entry.Makers).Select(pattern => (Entry: entry, Pattern: pattern)))
            .GroupBy(pair => WordLibrary.Of(pair.Pattern.Text, _libraries) with { Prefix = "" })
            .ToList();
        packages.Restore([.. groups.Select(group => group.Key.Package).OfType<Package>()]);
        var found = new List<VerifiedWords>();
        foreach (var group in groups)
        {
            var compilation = Verification.Against(group.Key.Package is { } package ? packages.AssembliesOf(package) : [], Stub(group.Key));
            _defects.UnionWith(Verification.Errors(compilation));
            var resolver = new PatternResolver(compilation);
            found.AddRange(group.GroupBy(pair => pair.Entry.Kind).Select(kind => new VerifiedWords(
                kind.Key,
                group.Key,
                kind.Select(pair => pair.Pattern.Text).Distinct().Count(),
                kind.SelectMany(pair => Members(resolver, pair.Entry, pair.Pattern)).Distinct().Count())));
        }

        foreach (var (entry, parameters) in _parameters)
            _defects.UnionWith(entry.Into.Where(name => !parameters.Contains(name)).Select(name => $"no parameter {name}: {entry.Matches[0].Text}"));
        return found;
    }

    private string? Stub(WordLibrary library) =>
        !library.IsStub ? null : File.ReadAllText(Path.Combine(home, "Stubs", "Words", library.Name + ".cs"));

    private List<string> Members(PatternResolver resolver, WordEntry entry, SymbolPattern pattern)
    {
        var found = resolver.Resolve(pattern, default).ToList();
        if (found.Count == 0)
            _defects.Add("names nothing: " + pattern.Text);
        else if (!found.Any(member => SymbolMatcher.Of(member).Match(pattern).IsMatch))
            _defects.Add($"declared elsewhere: {pattern.Text}, by {QualifiedName.Full(found[0])}");
        if (!_parameters.TryGetValue(entry, out var parameters))
            _parameters.Add(entry, parameters = new HashSet<string>(StringComparer.Ordinal));
        parameters.UnionWith(found.SelectMany(member => SymbolMatcher.Parameters(member)).Select(parameter => parameter.Name));
        return [.. found.Select(QualifiedName.Full)];
    }
}
