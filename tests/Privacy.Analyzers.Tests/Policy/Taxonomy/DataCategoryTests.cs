using System.Security;
using System.Text;
using Privacy.Analyzers.Policy.Taxonomy;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Tests.Policy.Taxonomy;

public sealed class DataCategoryTests
{
    /// <summary>UPDATE_DOCS=1 writes the file instead.</summary>
    [Fact]
    public void Constants_AreThoseOfTheTaxonomy()
    {
        var file = Path.Combine(RepositoryFolder.Path, "src", "Privacy.Attributes", "DataCategory.cs");
        var expected = Generate();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(file, expected);

        Assert.Equal(expected, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Constants_AreUniqueNames()
    {
        var names = BuiltInTaxonomy.Constants().Select(constant => constant.Constant).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.DoesNotContain("", names);
    }

    private static string Generate()
    {
        var code = new StringBuilder();
        code.Append("namespace Privacy;\n\n");
        code.Append("/// <summary>Categories of the built-in taxonomy, by fideslang's ids. Generated from the analyzers' taxonomy.yaml.</summary>\n");
        code.Append("public static class DataCategory\n{\n");
        var separator = "";
        foreach (var (id, constant, description) in BuiltInTaxonomy.Constants())
        {
            code.Append(separator);
            code.Append($"    /// <summary>{SecurityElement.Escape(description).Replace("&apos;", "'")}.</summary>\n");
            code.Append($"    public const string {constant} = \"{id}\";\n");
            separator = "\n";
        }

        return code.Append("}\n").ToString();
    }
}
