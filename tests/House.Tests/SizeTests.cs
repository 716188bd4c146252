namespace Privacy.House.Tests;

public sealed class SizeTests
{
    [Theory]
    [InlineData("src", 300)]
    [InlineData("tests", 400)]
    public void NoFileIsLongerThanTheWall(string folder, int wall)
    {
        var over = Repository.Files(folder, "*.cs")
            .Select(file => (file, lines: File.ReadLines(Repository.PathOf(file)).Count()))
            .Where(entry => entry.lines > wall)
            .Select(entry => $"{entry.file}: {entry.lines} lines");

        Assert.Empty(over);
    }

    [Fact]
    public void NoFolderOfSourcesHoldsMoreThanFifteenFiles()
    {
        var over = Repository.Files("src/Privacy.Analyzers", "*.cs")
            .GroupBy(file => file[..file.LastIndexOf('/')])
            .Where(folder => folder.Count() > 15)
            .Select(folder => $"{folder.Key}: {folder.Count()} files");

        Assert.Empty(over);
    }
}
