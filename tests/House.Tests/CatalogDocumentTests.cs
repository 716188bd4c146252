using System.Globalization;
using System.Text;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Packs;

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
        {
            var against = row.Against.StartsWith("https://", StringComparison.Ordinal) ? $"[source]({row.Against})" : row.Against;
            text.Append(CultureInfo.InvariantCulture, $"| `{row.Pack}` | {row.Kind} | {row.Library} | {row.Version} | {against} | {row.Members} |\n");
        }

        return text.ToString();
    }

    private sealed record Row(string Pack, string Kind, string Library, string Version, string Against, int Members)
    {
        public static Row Of(string line) => line.Split('\t') is [var pack, var kind, var library, var version, var against, var members]
            ? new Row(pack, kind, library, version, against, int.Parse(members, CultureInfo.InvariantCulture))
            : throw new FormatException(line);
    }
}
