using System.Reflection;

namespace Privacy.Analyzers.Conformance;

public sealed class LimitsDocumentTests
{
    [Fact]
    public void Document_IsWhatTheCasesSay()
    {
        var path = Path.Combine(Repository(), "docs", "limits.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, LimitsDocument.Text());
        }

        Assert.Equal(LimitsDocument.Text(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    internal static string Repository() =>
        typeof(LimitsDocumentTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "Repository").Value!;
}
