namespace Privacy.Tool.Tests;

public sealed class AtomicFileTests
{
    [Fact]
    public void ExistingFile_IsReplaced()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("out.sarif", "old");

        AtomicFile.Write(file, "new");

        Assert.Equal("new", File.ReadAllText(file));
    }

    [Fact]
    public void FileInAFolderThatCannotBe_IsWrongUsage()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("file", "");

        Assert.Equal(ExitCode.WrongUsage, Assert.Throws<Failure>(() => AtomicFile.Write(Path.Combine(file, "out.sarif"), "x")).ExitCode);
    }

    [Fact]
    public void NothingElse_IsLeftBehind()
    {
        using var folder = new TemporaryFolder();

        AtomicFile.Write(Path.Combine(folder.Path, "out.sarif"), "x");

        Assert.Equal(["out.sarif"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }
}
