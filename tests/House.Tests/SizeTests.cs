namespace Privacy.House.Tests;

public sealed class SizeTests
{
    /// <summary>One constant per category of the taxonomy, generated: read by nobody from top to bottom.</summary>
    private const string Generated = "src/Privacy.Attributes/DataCategory.cs";

    /// <summary>One file per family of the interpreter's switch: splitting it would part what is read side by side.</summary>
    private const string Families = "src/Privacy.Analyzers/Flow/Interpretation";

    [Theory]
    [InlineData("src", 300)]
    [InlineData("tests", 400)]
    public void NoFileIsLongerThanTheWall(string folder, int wall)
    {
        var over = Repository.Files(folder, "*.cs")
            .Where(file => file != Generated)
            .Select(file => (file, lines: File.ReadLines(Repository.PathOf(file)).Count()))
            .Where(entry => entry.lines > wall)
            .Select(entry => $"{entry.file}: {entry.lines} lines");

        Assert.Empty(over);
    }

    [Fact]
    public void NoFolderOfSourcesHoldsMoreThanFifteenFiles()
    {
        var over = Repository.Files("src/Privacy.Analyzers", "*.cs").Concat(Repository.Files("src/Privacy.CodeFixes", "*.cs"))
            .GroupBy(file => file[..file.LastIndexOf('/')])
            .Where(folder => folder.Key != Families && folder.Count() > 15)
            .Select(folder => $"{folder.Key}: {folder.Count()} files");

        Assert.Empty(over);
    }
}
