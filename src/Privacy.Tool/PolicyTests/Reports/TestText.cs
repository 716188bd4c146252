using Privacy.Analyzers.Policy.Model;

namespace Privacy.Tool.PolicyTests.Reports;

/// <summary>For people: what failed and why, then what no case has to do with.</summary>
internal static class TestText
{
    public static void Write(TestRun run, TextWriter text)
    {
        foreach (var defect in run.Defects)
            text.WriteLine(TestReport.Line(defect));

        if (run.IsInvalid)
        {
            text.WriteLine($"{run.TestPath}: no case was run, as the files above have errors");
            return;
        }

        foreach (var result in run.Results.Where(result => !result.Passed))
        {
            text.WriteLine($"FAIL {result.Case.Name}");
            text.WriteLine($"     {TestReport.Place(result.Case.Position)}");
            foreach (var fault in result.Faults)
                text.WriteLine($"     {fault}");
            if (result.Case is FlowCase flow)
                text.WriteLine($"     flow: {Flow(flow)}");
        }

        text.WriteLine($"{run.TestPath}: {run.Results.Length - run.Failed} passed, {run.Failed} failed");
        text.WriteLine($"{run.PolicyPath}: {TestReport.Coverage(run)}");
        foreach (var (entry, _) in run.Entries.Where(entry => !entry.IsCovered))
            text.WriteLine($"     not covered: {entry.Name} ({TestReport.Place(entry.Position)})");
    }

    private static string Flow(FlowCase flow)
    {
        var purposes = flow.Purposes.IsEmpty ? "" : $" for {string.Join(", ", flow.Purposes)}";
        var guards = flow.Guards.IsEmpty ? "" : $", guarded by {string.Join(", ", flow.Guards)}";
        var date = flow.Date is null ? "" : $", on {flow.Date}";
        return $"{flow.Category} ({PolicyWords.Of(flow.Form)}){purposes} to {flow.Recipient ?? "nobody declared"}{guards}{date}";
    }
}
