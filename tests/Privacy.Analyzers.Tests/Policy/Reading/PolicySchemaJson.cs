using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Policy.Reading.Shapes;

namespace Privacy.Analyzers.Tests.Policy.Reading;

/// <summary>The reader's table of keys as JSON Schema 2020-12, for editors.</summary>
internal static class PolicySchemaJson
{
    private static readonly JsonSerializerOptions Options =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Generate()
    {
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "policy.yaml",
            ["description"] = "Privacy policy as code, format version 1. Generated from the analyzers' table of keys.",
        };
        foreach (var (key, value) in Of(Schema.Policy).ToList())
            root[key] = value?.DeepClone();

        return root.ToJsonString(Options) + "\n";
    }

    private static JsonObject Of(Shape shape) => shape switch
    {
        Shape.Keys keys => OfKeys(keys),
        Shape.Map map => new JsonObject { ["type"] = Types("object", "null"), ["propertyNames"] = Of(map.Key), ["additionalProperties"] = OrNothing(map.Value) },
        Shape.List { Item: Shape.Keys item } => new JsonObject { ["type"] = Types("array", "null"), ["items"] = Of(item) },
        Shape.List list => AnyOf(Of(list.Item), new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) }),
        Shape.KeysOr either => AnyOf(Of(either.Long), NotEmpty(either.Short)),
        Shape.Word { Words: var words } => new JsonObject { ["enum"] = new JsonArray([.. words.Select(Word)]) },
        Shape.Formatted { Format: var format } when format == Formats.Version => new JsonObject { ["const"] = 1 },
        Shape.Formatted { Format: var format } when format == Formats.Age => new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 99 },
        Shape.Formatted { Format: var format } when format == Formats.DayOrTrue => AnyOf(Of(new Shape.Formatted("a date", Formats.Day)), new JsonObject { ["type"] = "boolean" }),
        Shape.Formatted { Format.Regex: { } regex } => new JsonObject { ["type"] = "string", ["pattern"] = regex },
        Shape.Reference { Kind: NameKind.Recipients } => new JsonObject { ["type"] = "string", ["examples"] = new JsonArray(["*", .. PolicyWords.Kinds.Select(kind => "kind:" + kind)]) },
        Shape.Text => new JsonObject { ["type"] = Types("string", "number", "boolean") },
        _ => new JsonObject { ["type"] = "string" },
    };

    private static JsonObject OfKeys(Shape.Keys keys)
    {
        var properties = new JsonObject();
        foreach (var field in keys.Fields)
        {
            var property = OrNothing(field.IsRequired ? null : field.Shape) ?? (field.IsRequired ? NotEmpty(field.Shape) : Of(field.Shape));
            property["description"] = field.Description;
            properties[field.Name] = property;
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (keys.Fields.Any(field => field.IsRequired))
            schema["required"] = new JsonArray([.. keys.Fields.Where(field => field.IsRequired).Select(field => (JsonNode)field.Name)]);

        return schema;
    }

    /// <summary>A list that says nothing when it is empty.</summary>
    private static JsonObject NotEmpty(Shape shape)
    {
        var schema = Of(shape);
        if (shape is Shape.List && schema["anyOf"] is JsonArray either)
            either[1]!["minItems"] = 1;

        return schema;
    }

    /// <summary>A section of fixed keys can be empty.</summary>
    private static JsonObject? OrNothing(Shape? shape)
    {
        if (shape is null)
            return null;

        var schema = Of(shape);
        if (shape is Shape.Keys { Fields: var fields } && !fields.Any(field => field.IsRequired))
            schema["type"] = Types("object", "null");

        return schema;
    }

    private static JsonNode Word(string word) => word switch { "true" => true, "false" => false, _ => (JsonNode)word };

    private static JsonArray Types(params string[] types) => new([.. types.Select(type => (JsonNode)type)]);

    private static JsonObject AnyOf(params JsonObject[] schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };
}
