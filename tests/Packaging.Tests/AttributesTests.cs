namespace Packaging.Tests;

/// <summary>One PackageReference brings the attributes: to the compiler, and to every place where the program runs.</summary>
public sealed class AttributesTests(Packages packages)
{
    private const string Reads = """
        Console.WriteLine("attributes: " + typeof(App.User).GetProperty("Email")!.GetCustomAttributes(false).Length);
        """;

    private const string Executable = "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>";

    private readonly Workspace _workspace = packages.NewWorkspace().Write("policy.yaml", Code.Policy);

    [Fact]
    public async Task PublishedProgram_CanReflectOverTaggedTypes()
    {
        _workspace.Project("App.csproj", Executable).Write("User.cs", Code.TaggedUser).Write("Program.cs", Reads);

        (await Dotnet.Run(_workspace.Folder, "publish", "App.csproj", "-nodeReuse:false", "-o", "out")).Succeeds();

        (await Dotnet.Run(_workspace.Folder, "out/App.dll")).Succeeds().Says("attributes: ");
    }

    /// <summary>PrivateAssets="all" keeps the dependency from the referencing project, and reflection there used to throw.</summary>
    [Fact]
    public async Task ProgramThatOnlyReferencesATaggedLibrary_CanReflectOverItsTypes()
    {
        _workspace.Project("Lib/Lib.csproj").Write("Lib/User.cs", Code.TaggedUser);
        _workspace.Project("App/App.csproj", Executable + """<ItemGroup><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup>""", reference: "")
            .Write("App/Program.cs", Reads);

        (await _workspace.Build("App/App.csproj", "-o", "out")).Succeeds();

        (await Dotnet.Run(_workspace.Folder, "out/App.dll")).Succeeds().Says("attributes: ");
    }

    /// <summary>What `dotnet add package` writes for a development dependency: no compile assets.</summary>
    [Fact]
    public async Task ReferenceWrittenByDotnetAddPackage_HasTheAttributes()
    {
        _workspace.Project("App.csproj", reference: $"""
            <PackageReference Include="Privacy.Analyzers" Version="{packages.Version}">
              <IncludeAssets>runtime; build; native; contentfiles; analyzers; buildtransitive</IncludeAssets>
              <PrivateAssets>all</PrivateAssets>
            </PackageReference>
            """).Write("User.cs", Code.TaggedUser);

        (await _workspace.Build("App.csproj")).Succeeds();
    }

    [Fact]
    public async Task CentralPackageManagement_HasTheAttributes()
    {
        _workspace
            .Write("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><PackageVersion Include="Privacy.Analyzers" Version="{packages.Version}" /></ItemGroup>
                </Project>
                """)
            .Project("App.csproj", reference: """<PackageReference Include="Privacy.Analyzers" PrivateAssets="all" />""")
            .Write("User.cs", Code.TaggedUser);

        (await _workspace.Build("App.csproj")).Succeeds();
    }

    [Fact]
    public async Task GlobalPackageReference_HasTheAttributes()
    {
        _workspace
            .Write("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><GlobalPackageReference Include="Privacy.Analyzers" Version="{packages.Version}" /></ItemGroup>
                </Project>
                """)
            .Project("App.csproj", reference: "")
            .Write("User.cs", Code.TaggedUser);

        (await _workspace.Build("App.csproj")).Succeeds();
    }
}
