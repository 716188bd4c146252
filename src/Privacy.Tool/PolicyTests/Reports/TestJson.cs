using System.Text.Json;
using Privacy.Analyzers.Policy.Model;
using Privacy.Tool.Reports;

namespace Privacy.Tool.PolicyTests.Reports;

/// <summary>For programs.</summary>
internal static class TestJson
{
    public static string Of(TestRun run) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("tests", run.TestPath);
        json.WriteString("policy", run.PolicyPath);
        json.WriteBoolean("valid", !run.IsInvalid);
        json.WriteNumber("total", run.Results.Length);
        json.WriteNumber("passed", run.Results.Length - run.Failed);
        json.WriteNumber("failed", run.Failed);
        json.WriteStartArray("cases");
        foreach (var result in run.Results)
            Write(json, result);
        json.WriteEndArray();
        json.WriteStartObject("coverage");
        json.WriteNumber("entries", run.Entries.Length);
        json.WriteNumber("covered", run.Covered);
        json.WriteNumber("percent", run.Percent);
        json.WriteStartArray("uncovered");
        foreach (var (entry, _) in run.Entries.Where(entry => !entry.IsCovered))
        {
            json.WriteStartObject();
            json.WriteString("section", entry.Section);
            json.WriteString("entry", entry.Name);
            Write(json, entry.Position);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("defects");
        foreach (var defect in run.Defects)
        {
            json.WriteStartObject();
            json.WriteString("rule", defect.RuleId);
            json.WriteString("message", defect.Message);
            Write(json, defect.Position);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, CaseResult result)
    {
        json.WriteStartObject();
        json.WriteString("name", result.Case.Name);
        if (result.Case.Clause is { } clause)
            json.WriteString("clause", clause);
        json.WriteString("outcome", result.Passed ? "passed" : "failed");
        json.WriteString("expected", result.Expected);
        json.WriteString("actual", result.Actual);
        json.WriteString("because", result.Because);
        json.WriteStartArray("faults");
        foreach (var fault in result.Faults)
            json.WriteStringValue(fault);
        json.WriteEndArray();
        Write(json, result.Case.Position);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PolicyPosition position)
    {
        json.WriteString("file", position.Path);
        json.WriteNumber("line", position.Lines.Start.Line + 1);
        json.WriteNumber("column", position.Lines.Start.Character + 1);
    }
}
