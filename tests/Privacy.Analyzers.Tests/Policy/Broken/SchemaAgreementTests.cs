using System.Text.Json.Nodes;
using Json.Schema;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Yaml;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Tests.Policy.Broken;

/// <summary>The JSON schema that editors use says what the reader says, as far as a schema can: it knows neither names nor patterns nor calendars.</summary>
public sealed class SchemaAgreementTests
{
    private static readonly JsonSchema s_schema = JsonSchema.FromFile(System.IO.Path.Combine(RepositoryFolder.Path, "schemas", "policy.schema.json"));

    /// <summary>What only the reader can tell, by its message.</summary>
    private static readonly string[] s_beyondSchemas = ["is not a symbol pattern", "occurs twice", "Parent policy", "is not a date", "is not an enforcement mode"];

    [Theory]
    [InlineData("policy.yaml")]
    [InlineData("samples/Om.Service.Violations/policy.yaml", false)]
    [InlineData("tests/Privacy.Analyzers.Tests/Policy/Broken/sound.yaml")]
    [InlineData("tests/Privacy.Analyzers.Tests/Policy/Broken/parent.yaml")]
    [InlineData("tests/Fuzz/Seeds/small.yaml")]
    public void Sample_IsAsTheSchemaSays(string path, bool isValid = true) =>
        Assert.Equal(isValid, IsValid(File.ReadAllText(System.IO.Path.Combine(RepositoryFolder.Path, path))));

    [Fact]
    public void BrokenShape_IsBrokenForTheSchemaToo()
    {
        var accepted = BrokenPolicy.All
            .Where(broken => broken.Rule == "PRIV003" && IsValid(broken.Text))
            .Where(broken => !BrokenPolicy.Load(broken.Text).Defects.Any(defect => s_beyondSchemas.Any(word => defect.Message.Contains(word, StringComparison.Ordinal))));
        Assert.Empty(accepted.Select(broken => broken.ToString()));
    }

    [Fact]
    public void BrokenMeaning_IsNoBusinessOfTheSchema() =>
        Assert.Empty(BrokenPolicy.All.Where(broken => broken.Rule is "PRIV004" or "PRIV006" or "PRIV007" && !IsValid(broken.Text)).Select(broken => broken.ToString()));

    private static bool IsValid(string yaml) =>
        s_schema.Evaluate(Json(YamlTree.Parse(SourceText.From(yaml), "policy.yaml", CancellationToken.None).Root)).IsValid;

    /// <summary>As editors read it: YAML 1.2, core schema.</summary>
    private static JsonNode? Json(YamlNode? node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.DistinctBy(entry => entry.Key.Value).Select(entry => KeyValuePair.Create(entry.Key.Value, Json(entry.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(Json)]),
        YamlScalar { IsNull: true } or null => null,
        YamlScalar { IsPlain: true, Value: "true" } => true,
        YamlScalar { IsPlain: true, Value: "false" } => false,
        YamlScalar { IsPlain: true } number when int.TryParse(number.Value, out var value) => value,
        YamlScalar text => text.Value,
        _ => null,
    };
}
