using System.Collections.Immutable;
using System.Text.Json;

namespace Privacy.Tool.Inventory;

/// <summary>Reads what csc's ErrorLog (SARIF 2.1.0) says of our rules, with paths relative to a root.</summary>
internal sealed class CompilerSarif(string root)
{
    /// <exception cref="JsonException">The file is not such a log.</exception>
    public CompilerLog Read(Stream json)
    {
        using var document = JsonDocument.Parse(json);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var trouble = ImmutableArray.CreateBuilder<string>();
        foreach (var run in Items(document.RootElement, "runs"))
        {
            var rules = Rules(run);
            foreach (var result in Items(run, "results"))
            {
                var id = Text(result, "ruleId");
                if (id.StartsWith("PRIV", StringComparison.Ordinal))
                    findings.Add(ReadFinding(id, result, rules.GetValueOrDefault(id)));
                else if (AnalyzerTrouble.Contains(id))
                    trouble.Add($"{id}: {Text(result, "message", "text")}");
            }
        }

        return new CompilerLog(findings.ToImmutable(), trouble.ToImmutable());
    }

    private Finding ReadFinding(string id, JsonElement result, JsonElement rule)
    {
        var properties = Child(Child(result, "properties"), "customProperties");
        return new Finding(id, ReadLevel(result, rule, properties), Text(result, "message", "text"), ReadRegion(Items(result, "locations").FirstOrDefault()))
        {
            Title = Text(rule, "shortDescription", "text"),
            HelpUri = Text(rule, "helpUri"),
            Properties = ReadProperties(properties),
            Path = ReadPath(Text(properties, "privacy.path")),
            Suppression = Items(result, "suppressions").Select(suppression => Text(suppression, "justification")).FirstOrDefault(),
        };
    }

    /// <summary>
    /// The build was told to take our errors for warnings (see report-only.globalconfig), so the severity of a flow comes from its
    /// property, or from its rule and confidence. Any other level was set by the project itself and stays.
    /// </summary>
    private static Level ReadLevel(JsonElement result, JsonElement rule, JsonElement properties)
    {
        var level = Parse(Text(result, "level"), Level.Warning);
        if (level != Level.Warning)
            return level;

        if (Text(properties, "privacy.severity") is { Length: > 0 } own)
            return Parse(own, level);

        return Text(properties, "privacy.confidence") is "assumed" or "inferred"
            ? level
            : Parse(Text(rule, "defaultConfiguration", "level"), level);
    }

    private static Level Parse(string word, Level otherwise) =>
        word == "info" ? Level.Note : Enum.TryParse<Level>(word, ignoreCase: true, out var level) ? level : otherwise;

    private static Dictionary<string, JsonElement> Rules(JsonElement run)
    {
        var rules = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var rule in Items(Child(Child(run, "tool"), "driver"), "rules"))
        {
            rules.TryAdd(Text(rule, "id"), rule);
        }

        return rules;
    }

    private static ImmutableSortedDictionary<string, string> ReadProperties(JsonElement custom)
    {
        var properties = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (custom.ValueKind != JsonValueKind.Object)
            return properties.ToImmutable();

        foreach (var property in custom.EnumerateObject())
        {
            if (property.Name.StartsWith("privacy.", StringComparison.Ordinal) && property.Name is not ("privacy.path" or "privacy.severity"))
                properties[property.Name] = property.Value.ToString();
        }

        return properties.ToImmutable();
    }

    private ImmutableArray<PathStep> ReadPath(string json)
    {
        if (json.Length == 0)
            return [];

        using var steps = JsonDocument.Parse(json);
        return [.. steps.RootElement.EnumerateArray().Select(step => new PathStep(
            Relative(Text(step, "file")), Number(step, "line"), Number(step, "column"), Text(step, "kind"), Text(step, "text")))];
    }

    private Region ReadRegion(JsonElement location)
    {
        var physical = Child(location, "physicalLocation");
        var region = Child(physical, "region");
        var line = Number(region, "startLine");
        var column = Number(region, "startColumn");
        return new Region(
            Relative(Text(physical, "artifactLocation", "uri")),
            line,
            column,
            Number(region, "endLine") is > 0 and var endLine ? endLine : line,
            Number(region, "endColumn") is > 0 and var endColumn ? endColumn : column);
    }

    /// <summary>A path or file URI → a path relative to the root where it lies below, with forward slashes.</summary>
    private string Relative(string file)
    {
        if (file.Length == 0)
            return "";

        var path = Uri.TryCreate(file, UriKind.Absolute, out var uri) && uri.IsFile ? uri.LocalPath : Uri.UnescapeDataString(file);
        if (Path.IsPathRooted(path))
            path = Path.GetRelativePath(root, path);
        return path.Replace('\\', '/');
    }

    private static JsonElement Child(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child) ? child : default;

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        Child(parent, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    private static string Text(JsonElement parent, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            parent = Child(parent, name);
        }

        return parent.ValueKind == JsonValueKind.String ? parent.GetString()! : ""; // a string element has a string
    }

    private static int Number(JsonElement parent, string name) =>
        Child(parent, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : 0;
}
