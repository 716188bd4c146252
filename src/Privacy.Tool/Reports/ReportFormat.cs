namespace Privacy.Tool.Reports;

/// <summary>What a report is written as.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    Sarif,
    Markdown,
    JUnit,
}
