using System.Globalization;
using System.Text;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Catalog.Sources;
using Privacy.Analyzers.Catalog.Words;
using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.House.Tests;

/// <summary>docs/catalog.md is written from the packs and from what their verification found; both must know the same packs.</summary>
public sealed class CatalogDocumentTests
{
    private const string Page = "docs/catalog.md";

    private static readonly List<Row> _rows = [.. File.ReadLines(Repository.PathOf("tests/Catalog.Verification/verified.tsv")).Skip(1).Select(Row.Of)];

    [Fact]
    public void EveryPackIsVerified_InTheVersionItNames()
    {
        var packs = EmbeddedYaml.Files("Packs").Select(file => PackReader.Header(file)!).ToList();
        Assert.Equal(packs.Select(pack => pack.Name).Order(StringComparer.Ordinal), _rows.Select(row => row.Pack).Order(StringComparer.Ordinal));
        Assert.All(packs, pack =>
        {
            var row = _rows.Single(row => row.Pack == pack.Name);
            Assert.True(row.Against == "framework" || row.Version == (pack.Version ?? ""), pack.Name);
            Assert.True(row.Members > 0, pack.Name);
        });
    }

    [Fact]
    public void TotalsAreWhatTheCatalogueIsFor()
    {
        Assert.True(_rows.Select(row => row.Library).Distinct().Count() >= 150);
        Assert.True(_rows.Sum(row => row.Members) >= 1200);
    }

    private static readonly List<WordRow> _words =
        [.. File.ReadLines(Repository.PathOf("tests/Catalog.Verification/verified-words.tsv")).Skip(1).Select(WordRow.Of)];

    public static TheoryData<string, string> Words => new()
    {
        { "sources", Count(WordList.All.Members.Select(member => member.Pattern)) },
        { "keyed", Count(KeyedSources.Patterns) },
        { "transforms", Count(BuiltInTransforms.Patterns) },
        { "messages", Count(SentMessages.Patterns) },
    };

    /// <summary>As many patterns were resolved as there are.</summary>
    [Theory]
    [MemberData(nameof(Words))]
    public void EveryWordIsVerified(string kind, string patterns)
    {
        var rows = _words.Where(row => row.Kind == kind).ToList();
        Assert.Equal(patterns, rows.Sum(row => row.Patterns).ToString(CultureInfo.InvariantCulture));
        Assert.All(rows, row => Assert.True(row.Members > 0, row.Library));
    }

    private static string Count(IEnumerable<SymbolPattern> patterns) => patterns.Select(pattern => pattern.Text).Distinct().Count().ToString(CultureInfo.InvariantCulture);

    [Fact]
    public void WordsAreCurrent() => GeneratedText.AssertCurrent(Page, "words", WordTable());

    [Fact]
    public void PageIsCurrent() => GeneratedText.AssertCurrent(Page, "packs", Table());

    private static string Table()
    {
        var text = new StringBuilder();
        var models = LibraryModels.Lines().ToList();
        text.Append(CultureInfo.InvariantCulture, $"{_rows.Count} packs, {_rows.Select(row => row.Library).Distinct().Count()} libraries, {_rows.Sum(row => row.Members)} members. ");
        text.Append(CultureInfo.InvariantCulture, $"Library models: {models.Sum(line => line.Members.Length)} members, of which {models.Where(line => line.Flows != LibraryModels.Default).Sum(line => line.Members.Length)} differ from the defaults.\n\n");
        text.Append("| kind | packs | members |\n|---|---|---|\n");
        foreach (var kind in _rows.GroupBy(row => row.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"| {kind.Key} | {kind.Count()} | {kind.Sum(row => row.Members)} |\n");
        text.Append("\n| pack | kind | library | version | checked against | members |\n|---|---|---|---|---|---|\n");
        foreach (var row in _rows.OrderBy(row => row.Pack, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"| `{row.Pack}` | {row.Kind} | {row.Library} | {Version(row.Version)} | {Against(row.Against)} | {row.Members} |\n");

        return text.ToString();
    }

    private static string WordTable()
    {
        var text = new StringBuilder();
        var framework = _words.First(row => row.Against == "framework").Library;
        text.Append(CultureInfo.InvariantCulture, $"{_words.Sum(row => row.Patterns)} patterns, {_words.Select(row => row.Library).Where(library => library != framework).Distinct().Count()} libraries beside {framework}, {_words.Sum(row => row.Members)} members.\n\n");
        text.Append("| kind | library | version | checked against | patterns | members |\n|---|---|---|---|---|---|\n");
        foreach (var row in _words)
            text.Append(CultureInfo.InvariantCulture, $"| {row.Kind} | {row.Library} | {Version(row.Version)} | {Against(row.Against)} | {row.Patterns} | {row.Members} |\n");
        return text.ToString();
    }

    /// <summary>A published source that is no release has none.</summary>
    private static string Version(string version) => version.Length == 0 ? "–" : version;

    private static string Against(string against) => against.StartsWith("https://", StringComparison.Ordinal) ? $"[source]({against})" : against;

    private sealed record WordRow(string Kind, string Library, string Version, string Against, int Patterns, int Members)
    {
        public static WordRow Of(string line) => line.Split('\t') is [var kind, var library, var version, var against, var patterns, var members]
            ? new WordRow(kind, library, version, against, int.Parse(patterns, CultureInfo.InvariantCulture), int.Parse(members, CultureInfo.InvariantCulture))
            : throw new FormatException(line);
    }

    private sealed record Row(string Pack, string Kind, string Library, string Version, string Against, int Members)
    {
        public static Row Of(string line) => line.Split('\t') is [var pack, var kind, var library, var version, var against, var members]
            ? new Row(pack, kind, library, version, against, int.Parse(members, CultureInfo.InvariantCulture))
            : throw new FormatException(line);
    }
}
