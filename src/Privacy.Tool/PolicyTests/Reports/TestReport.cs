using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Tool.PolicyTests.Reports;

/// <summary>What `privacy test` can write, and the sentences that its formats share.</summary>
internal static class TestReport
{
    public static string Write(TestRun run, TestFormat format)
    {
        var text = new StringWriter { NewLine = "\n" };
        switch (format)
        {
            case TestFormat.JUnit:
                TestJUnit.Write(run, text);
                break;
            case TestFormat.Tap:
                TestTap.Write(run, text);
                break;
            case TestFormat.Json:
                text.Write(TestJson.Of(run));
                break;
            default:
                TestText.Write(run, text);
                break;
        }

        return text.ToString();
    }

    public static string Place(PolicyPosition position) =>
        $"{position.Path}:{position.Lines.Start.Line + 1}:{position.Lines.Start.Character + 1}";

    public static string Line(PolicyDefect defect) =>
        $"{Place(defect.Position)}: {(defect.RuleId == RuleIds.DeadEntry ? "warning" : "error")} {defect.RuleId}: {defect.Message}";

    public static string Coverage(TestRun run) => $"entries covered: {run.Covered} of {run.Entries.Length} ({run.Percent} %)";
}
