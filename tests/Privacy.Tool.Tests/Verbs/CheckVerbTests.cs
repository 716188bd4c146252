namespace Privacy.Tool.Tests.Verbs;

/// <summary>Real builds of small projects, without packages and without network.</summary>
public sealed class CheckVerbTests : IDisposable
{
    private const string Web = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <RunAnalyzers>false</RunAnalyzers>
          </PropertyGroup>
          <ItemGroup>
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
          </ItemGroup>
        </Project>
        """;

    private const string Tagged = ProjectFolder.Tag + """
        namespace Shop
        {
            public class User
            {
                [Privacy.PersonalData("user.contact.email", Purpose = "service")]
                public string Email { get; set; } = "";
            }
        }
        """;

    private const string Logs = """
        using Microsoft.Extensions.Logging;

        namespace Shop;

        public class Greeter(ILogger log)
        {
            public void Greet(User user) => log.LogInformation("Hello {Email}", user.Email);
        }
        """;

    private const string Policy = """
        version: 1
        purposes:
          service: { legal_basis: contract }
        recipients:
          app-log: { kind: log }

        """;

    private readonly ProjectFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

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
        _folder.Write("Shop.csproj", ProjectFolder.Plain);
        _folder.Write("Broken.cs", "class {");

        Assert.Equal(3, await Check());
        Assert.Contains("Broken.cs(1,7): error CS1001", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CleanProjects_ExitWithZeroAndKeepTheirFolders()
    {
        _folder.Write("a/A.csproj", ProjectFolder.Plain);
        _folder.Write("a/A.cs", "public class A;");
        _folder.Write("b/B.csproj", ProjectFolder.Plain);
        _folder.Write("b/B.cs", "public class B;");
        _folder.Write("policy.yaml", "version: 1\n");

        Assert.Equal(0, await Check());
        Assert.Equal("2 projects: 0 violations, 0 warnings\n", _output.ToString());
        Assert.Empty(Directory.GetDirectories(_folder.Path, "obj", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task LeaksInProjectsThatDependOnEachOther_AreAllFound()
    {
        _folder.Write("Lib/Lib.csproj", Web);
        _folder.Write("Lib/User.cs", Tagged);
        _folder.Write("Lib/Greeter.cs", Logs);
        _folder.Write("App/App.csproj", Web.Replace("</ItemGroup>", """<ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup>""", StringComparison.Ordinal));
        _folder.Write("App/Greeter.cs", Logs.Replace("namespace Shop;", "using Shop; namespace App;", StringComparison.Ordinal));
        _folder.Write("policy.yaml", Policy);

        Assert.Equal(1, await Check());
        Assert.Contains("source  reads User.Email  App/Greeter.cs:7:73", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("source  reads User.Email  Lib/Greeter.cs:7:73", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("2 projects: 2 violations", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondRun_WritesTheSameBytesAndKnowsTheBaseline()
    {
        _folder.Write("Shop.csproj", Web);
        _folder.Write("User.cs", Tagged);
        _folder.Write("Greeter.cs", Logs);
        _folder.Write("policy.yaml", Policy);
        var first = Path.Combine(_folder.Path, "first.sarif");
        var second = Path.Combine(_folder.Path, "second.sarif");

        Assert.Equal(1, await Check("--output", first));
        Assert.Equal(1, await Check("--output", second));
        Assert.Equal(File.ReadAllText(first), File.ReadAllText(second));
        Assert.Equal(0, await Check("--baseline", first));
    }

    [Fact]
    public async Task DefectOfThePolicy_ExitsWithThreeAndNamesTheWord()
    {
        _folder.Write("Shop.csproj", Web);
        _folder.Write("User.cs", Tagged);
        _folder.Write("policy.yaml", Policy.Replace("kind: log", "kind: logg", StringComparison.Ordinal));

        Assert.Equal(3, await Check());
        Assert.Contains("PRIV003 policy.yaml:5:20", _output.ToString(), StringComparison.Ordinal);
    }

    private Task<int> Check(params string[] arguments) =>
        CommandLine.Run(["check", _folder.Path, .. arguments], new Terminal(_output, _error), TestContext.Current.CancellationToken);
}
