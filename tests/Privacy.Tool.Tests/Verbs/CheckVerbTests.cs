namespace Privacy.Tool.Tests.Verbs;

/// <summary>Real builds of small projects, without packages and without network.</summary>
public sealed class CheckVerbTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
        </Project>
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public CheckVerbTests()
    {
        // Stops what lies above the temporary folder from having a say.
        _folder.Write("Directory.Build.props", "<Project />");
        _folder.Write("Directory.Build.targets", "<Project />");
        _folder.Write("Directory.Packages.props", "<Project />");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--as-of", "tomorrow")]
    [InlineData("--inference", "maybe")]
    [InlineData("--format", "pdf")]
    [InlineData("--nonsense")]
    public async Task WrongOption_ExitsWithTwo(params string[] arguments) => Assert.Equal(2, await Check(arguments));

    [Fact]
    public async Task SourceThatDoesNotCompile_ExitsWithThreeAndSaysWhere()
    {
        _folder.Write("Shop.csproj", Project);
        _folder.Write("Broken.cs", "class {");

        Assert.Equal(3, await Check());
        Assert.Contains("Broken.cs(1,7): error CS1001", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CleanProjects_ExitWithZeroAndKeepTheirFolders()
    {
        _folder.Write("a/A.csproj", Project);
        _folder.Write("a/A.cs", "public class A;");
        _folder.Write("b/B.csproj", Project);
        _folder.Write("b/B.cs", "public class B;");
        _folder.Write("policy.yaml", "version: 1\n");

        Assert.Equal(0, await Check());
        Assert.Equal("2 projects: 0 violations, 0 warnings\n", _output.ToString());
        Assert.Empty(Directory.GetDirectories(_folder.Path, "obj", SearchOption.AllDirectories));
    }

    private Task<int> Check(params string[] arguments) =>
        CommandLine.Run(["check", _folder.Path, .. arguments], new Terminal(_output, _error), TestContext.Current.CancellationToken);
}
