using Privacy.Tool.Workspaces;

namespace Privacy.Tool.Tests.Workspaces;

public sealed class BuildTargetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Shop.sln")]
    [InlineData("Shop.slnx")]
    public void FolderWithASolution_IsThatSolution(string name)
    {
        var solution = _folder.Write(name, "");
        _folder.Write("Shop.csproj", "");

        Assert.Equal([solution], BuildTarget.Find(_folder.Path).Files);
    }

    [Fact]
    public void FolderWithAProject_IsThatProject()
    {
        var project = _folder.Write("Shop.csproj", "");
        _folder.Write("tests/Shop.Tests.csproj", "");

        Assert.Equal([project], BuildTarget.Find(_folder.Path).Files);
    }

    [Fact]
    public void FolderOfProjects_IsAllBelow()
    {
        var first = _folder.Write("a/A.csproj", "");
        var second = _folder.Write("b/c/C.fsproj", "");
        _folder.Write("b/obj/X.csproj", "");
        _folder.Write(".git/Y.csproj", "");

        Assert.Equal([first, second], BuildTarget.Find(_folder.Path).Files);
    }

    [Fact]
    public void SeveralSolutions_AreWrongUsage()
    {
        _folder.Write("A.sln", "");
        _folder.Write("B.slnx", "");

        Assert.Contains("A.sln, B.slnx", WrongUsage(_folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyFolder_IsWrongUsage() => Assert.Contains("no solution and no project", WrongUsage(_folder.Path), StringComparison.Ordinal);

    [Fact]
    public void AnyOtherFile_IsWrongUsage() => Assert.Contains("is no solution", WrongUsage(_folder.Write("a.cs", "")), StringComparison.Ordinal);

    [Fact]
    public void NoSuchPath_IsWrongUsage() => Assert.Contains("does not exist", WrongUsage(Path.Combine(_folder.Path, "none")), StringComparison.Ordinal);

    private static string WrongUsage(string path)
    {
        var failure = Assert.Throws<Failure>(() => BuildTarget.Find(path));
        Assert.Equal(ExitCode.WrongUsage, failure.ExitCode);
        return failure.Message;
    }
}
