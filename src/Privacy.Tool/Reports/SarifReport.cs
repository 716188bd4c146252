using System.Text.Json;
using Privacy.Tool.Inventory;

namespace Privacy.Tool.Reports;

/// <summary>
/// SARIF 2.1.0 with code flows. The same input gives the same bytes: no times, no machine's paths, everything in one order.
/// </summary>
internal static class SarifReport
{
    private const string Root = "SRCROOT";

    public static void Write(CheckResult result, TextWriter text) => text.Write(JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, result);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(json, result);
        json.WriteStartArray("results");
        foreach (var finding in result.Findings)
        {
            WriteResult(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void WriteTool(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Privacy.Analyzers");
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteStartArray("rules");
        foreach (var rule in result.Findings.GroupBy(finding => finding.Rule, StringComparer.Ordinal).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            var sample = rule.First();
            json.WriteStartObject();
            json.WriteString("id", rule.Key);
            if (sample.Title.Length > 0)
                WriteText(json, "shortDescription", sample.Title);
            if (sample.HelpUri.Length > 0)
                json.WriteString("helpUri", sample.HelpUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", result.BuildErrors.IsEmpty && result.Gaps.IsEmpty);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var gap in result.Gaps)
        {
            json.WriteStartObject();
            json.WriteString("level", "warning");
            WriteText(json, "message", gap);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteString("level", Words.Of(finding.Level));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        if (finding.Where.File.Length > 0)
            WriteLocation(json, finding.Where, null);
        json.WriteEndArray();
        if (!finding.Path.IsEmpty)
            WriteCodeFlow(json, finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Baseline.FingerprintKey, finding.Fingerprint);
        json.WriteEndObject();
        if (finding.IsKnown)
            json.WriteString("baselineState", "unchanged");
        if (finding.Suppression is { } reason)
            WriteSuppression(json, reason);
        json.WriteStartObject("properties");
        foreach (var (key, value) in finding.Properties)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCodeFlow(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var step in finding.Path)
        {
            json.WriteStartObject();
            json.WritePropertyName("location");
            WriteLocation(json, new Region(step.File, step.Line, step.Column, 0, 0), step.Text);
            json.WriteStartArray("kinds");
            json.WriteStringValue(step.Kind);
            json.WriteEndArray();
            json.WriteString("importance", step.Kind is "source" or "sink" ? "essential" : "important");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, Region where, string? message)
    {
        json.WriteStartObject();
        if (where.File.Length > 0)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', where.File.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", Root);
            json.WriteEndObject();
            WriteRegion(json, where);
            json.WriteEndObject();
        }

        if (message is not null)
            WriteText(json, "message", message);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, Region where)
    {
        if (where.Line == 0)
            return;

        json.WriteStartObject("region");
        json.WriteNumber("startLine", where.Line);
        json.WriteNumber("startColumn", Math.Max(1, where.Column));
        if (where.EndLine > 0)
        {
            json.WriteNumber("endLine", where.EndLine);
            json.WriteNumber("endColumn", Math.Max(1, where.EndColumn));
        }

        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, string reason)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "inSource");
        if (reason.Length > 0)
            json.WriteString("justification", reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
