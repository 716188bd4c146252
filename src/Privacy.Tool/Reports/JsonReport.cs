using System.Text.Json;
using Privacy.Tool.Inventory;

namespace Privacy.Tool.Reports;

/// <summary>For scripts: everything a finding carries, flat.</summary>
internal static class JsonReport
{
    public static void Write(CheckResult result, TextWriter text) => text.Write(JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("target", result.Target);
        json.WriteNumber("exitCode", result.ExitCode);
        json.WriteNumber("violations", result.Violations.Count());
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
        WriteList(json, "buildErrors", result.BuildErrors);
        WriteList(json, "notAnalysed", result.Gaps);
        json.WriteEndObject();
    }));

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("level", Words.Of(finding.Level));
        json.WriteString("message", finding.Message);
        json.WriteString("file", finding.Where.File);
        json.WriteNumber("line", finding.Where.Line);
        json.WriteNumber("column", finding.Where.Column);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteBoolean("known", finding.IsKnown);
        if (finding.Suppression is { } reason)
            json.WriteString("suppression", reason);
        json.WriteStartObject("properties");
        foreach (var (key, value) in finding.Properties)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
        json.WriteStartArray("path");
        foreach (var step in finding.Path)
        {
            json.WriteStartObject();
            json.WriteString("file", step.File);
            json.WriteNumber("line", step.Line);
            json.WriteNumber("column", step.Column);
            json.WriteString("kind", step.Kind);
            json.WriteString("text", step.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
