using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Policy.Reading.Shapes;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Tests.Policy.Reading;

public sealed class PolicySchemaTests
{
    /// <summary>UPDATE_DOCS=1 writes the file instead.</summary>
    [Fact]
    public void JsonSchema_IsThatOfTheReader()
    {
        var file = Path.Combine(RepositoryFolder.Path, "schemas", "policy.schema.json");
        var expected = PolicySchemaJson.Generate();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(file, expected);

        Assert.Equal(expected, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void JsonSchema_HasEveryKeyOnce()
    {
        var properties = JsonNode.Parse(PolicySchemaJson.Generate())!["properties"]!.AsObject();
        Assert.Equal(Schema.Policy.Fields.Select(field => field.Name), properties.Select(property => property.Key));
        Assert.All(properties, property => Assert.NotNull(property.Value!["description"]));
    }

    /// <summary>The reference page speaks of every key, in the row of its section.</summary>
    [Fact]
    public void Page_NamesEveryKey()
    {
        var rows = File.ReadAllLines(Path.Combine(RepositoryFolder.Path, "docs", "policy.md"));
        var missing = Schema.Policy.Fields.SelectMany(section =>
        {
            var row = rows.FirstOrDefault(line => line.StartsWith($"| `{section.Name}` |", StringComparison.Ordinal)) ?? "";
            return Keys(section.Shape)
                .Where(key => key is not ("clause" or "description" or "purpose") && !row.Contains($"`{key}`", StringComparison.Ordinal))
                .Select(key => section.Name + "." + key)
                .Concat(row.Length == 0 ? [section.Name] : []);
        });
        Assert.Empty(missing);
    }

    private static IEnumerable<string> Keys(Shape shape) => shape switch
    {
        Shape.Keys keys => keys.Fields.Select(field => field.Name),
        Shape.Map map => Keys(map.Value),
        Shape.List list => Keys(list.Item),
        Shape.KeysOr either => Keys(either.Long),
        _ => [],
    };

    [Theory]
    [InlineData(nameof(Formats.Day), "2027-12-31", "31.12.2027")]
    [InlineData(nameof(Formats.Duration), "P1Y2M3W4DT5H6M7S", "3Y")]
    [InlineData(nameof(Formats.Duration), "P30D", "PT")]
    [InlineData(nameof(Formats.Duration), "PT12H", "P")]
    [InlineData(nameof(Formats.Country), "DE", "de")]
    [InlineData(nameof(Formats.Host), "api.example.org:443", "https://example.org/x")]
    [InlineData(nameof(Formats.Host), "*.example.org", "a b")]
    [InlineData(nameof(Formats.Id), "app-log_2", "app log")]
    [InlineData(nameof(Formats.CategoryId), "user.contact.email", "User.Contact")]
    [InlineData(nameof(Formats.CategoryId), "user", "user.")]
    [InlineData(nameof(Formats.Article9), "h", "k")]
    [InlineData(nameof(Formats.DayOrTrue), "true", "yes")]
    [InlineData(nameof(Formats.Age), "18", "0")]
    public void FormatAndItsRegex_Agree(string name, string right, string wrong)
    {
        var format = (TextFormat)typeof(Formats).GetField(name)!.GetValue(null)!;
        Assert.Null(format.Fault(right));
        Assert.NotNull(format.Fault(wrong));
        Assert.Matches(new Regex(format.Regex!), right);
        Assert.DoesNotMatch(new Regex(format.Regex!), wrong);
    }
}
