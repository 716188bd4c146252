using Privacy.Tool.Inventory;

namespace Privacy.Tool.Reports;

/// <summary>The door: a result in a format.</summary>
internal static class Report
{
    public static string Write(CheckResult result, ReportFormat format)
    {
        var text = new StringWriter { NewLine = "\n" };
        switch (format)
        {
            case ReportFormat.Json:
                JsonReport.Write(result, text);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(result, text);
                break;
            case ReportFormat.Markdown:
                MarkdownReport.Write(result, text);
                break;
            case ReportFormat.JUnit:
                JUnitReport.Write(result, text);
                break;
            default:
                TextReport.Write(result, Terminal.Styled(text));
                break;
        }

        return text.ToString();
    }
}
