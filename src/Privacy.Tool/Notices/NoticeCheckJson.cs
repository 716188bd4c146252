using Privacy.Tool.Reports;

namespace Privacy.Tool.Notices;

/// <summary>The same for programs.</summary>
internal static class NoticeCheckJson
{
    public static string Of(NoticeCheck check) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("notice", check.NoticePath);
        json.WriteString("policy", check.PolicyPath);
        json.WriteStartArray("clauses");
        var all = check.Carried.Select(entry => (entry.Clause, Outcome: "carried", Because: string.Join(", ", entry.By.Select(by => by.Entry).Distinct())))
            .Concat(check.Omitted.Select(entry => (entry.Clause, Outcome: "omitted", Because: entry.Reason)))
            .Concat(check.Missing.Select(clause => (Clause: clause, Outcome: "missing", Because: "no entry names the clause")));
        foreach (var (clause, outcome, because) in all.OrderBy(entry => entry.Clause.Line))
        {
            json.WriteStartObject();
            json.WriteString("clause", clause.Number);
            json.WriteString("outcome", outcome);
            json.WriteString("because", because);
            json.WriteNumber("line", clause.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("unknown");
        foreach (var entry in check.Unknown)
        {
            json.WriteStartObject();
            json.WriteString("clause", entry.Number);
            json.WriteString("entry", entry.Entry);
            json.WriteString("file", entry.Position.Path);
            json.WriteNumber("line", entry.Position.Lines.Start.Line + 1);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
