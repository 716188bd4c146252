namespace Privacy.Tool.Tests.Verbs;

/// <summary>A folder of projects on which nothing above it has a say.</summary>
internal sealed class ProjectFolder : IDisposable
{
    /// <summary>A project that needs no package.</summary>
    public const string Plain = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>The tag as code, for projects without the package that brings it.</summary>
    public const string Tag = """
        namespace Privacy
        {
            public sealed class PersonalDataAttribute(string category) : System.Attribute
            {
                public string Category => category;
                public string Purpose { get; set; } = "";
            }
        }

        """;

    private readonly TemporaryFolder _folder = new();

    public ProjectFolder()
    {
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    public string Path => _folder.Path;

    public void Write(string file, string text) => _folder.Write(file, text);

    public void Dispose() => _folder.Dispose();
}
