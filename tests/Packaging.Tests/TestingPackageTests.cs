namespace Packaging.Tests;

/// <summary>Privacy.Testing as its users have it: a package in a project of theirs, whatever runs their tests.</summary>
public sealed class TestingPackageTests(Packages packages)
{
    private const string Program = """
        using Privacy.Testing;

        const string policy = "version: 1\npurposes:\n  service: { legal_basis: contract }\nrecipients:\n  app-log: { kind: log }\n";
        const string customer = "class Customer { [PersonalData(DataCategory.Email, Purpose = \"service\")] public string Email { get; set; } = \"\"; }\n";
        const string leak = "class A { void Run(Customer c) => Console.WriteLine(c.Email); } ";

        await PrivacyVerifier.VerifyAsync(customer + leak + "// expect: PRIV201", policy);
        Console.WriteLine("as marked");
        try
        {
            await PrivacyVerifier.VerifyAsync(customer + leak, policy);
        }
        catch (PrivacyVerificationException difference)
        {
            Console.WriteLine(difference.Message);
        }
        """;

    /// <summary>The compiler's packages are taken from where this build has them: nothing is fetched.</summary>
    [Fact]
    public async Task PackageInATestProject_FindsWhatIsMarked()
    {
        var workspace = packages.NewWorkspace()
            .Project("App.csproj", "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>", $"""<PackageReference Include="Privacy.Testing" Version="{packages.Version}" />""")
            .Write("Program.cs", Program)
            .Write("nuget.config", $"""
                <configuration>
                  <packageSources>
                    <clear />
                    <add key="packed" value="{packages.Feed}" />
                    <add key="restored" value="{GlobalPackages()}" />
                  </packageSources>
                </configuration>
                """);

        (await workspace.Build("App.csproj", "-o", "out")).Succeeds();

        (await Dotnet.Run(workspace.Folder, "out/App.dll")).Succeeds().Says("as marked").Says("reported, not marked: Source.cs(2): error PRIV201");
    }

    private static string GlobalPackages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
