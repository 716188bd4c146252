using Privacy.Tool.Reports;

namespace Privacy.Tool.PolicyTests.Reports;

/// <summary>Test Anything Protocol, version 14.</summary>
internal static class TestTap
{
    public static void Write(TestRun run, TextWriter text)
    {
        text.WriteLine("TAP version 14");
        if (run.IsInvalid)
        {
            foreach (var defect in run.Defects)
                text.WriteLine("# " + TestReport.Line(defect));
            text.WriteLine("Bail out! policy or tests have errors");
            return;
        }

        text.WriteLine($"1..{run.Results.Length}");
        for (var i = 0; i < run.Results.Length; i++)
        {
            var result = run.Results[i];
            text.WriteLine($"{(result.Passed ? "ok" : "not ok")} {i + 1} - {Escaped(result.Case.Name)}");
            if (result.Passed)
                continue;

            text.WriteLine("  ---");
            text.WriteLine($"  message: {Quoted(string.Join("; ", result.Faults))}");
            text.WriteLine($"  expected: {Quoted(result.Expected)}");
            text.WriteLine($"  actual: {Quoted(result.Actual)}");
            text.WriteLine($"  at: {Quoted(TestReport.Place(result.Case.Position))}");
            text.WriteLine("  ...");
        }

        text.WriteLine("# " + TestReport.Coverage(run));
        foreach (var (entry, _) in run.Entries.Where(entry => !entry.IsCovered))
            text.WriteLine($"# not covered: {entry.Name} ({TestReport.Place(entry.Position)})");
    }

    /// <summary>A bare # would start a directive.</summary>
    private static string Escaped(string name) =>
        name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static string Quoted(string value) => JsonText.Quoted(value);
}
