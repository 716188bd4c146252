using Privacy.Tool.PolicyTests.Reports;

namespace Privacy.Tool.Notices;

/// <summary>What holding a notice against the policy says, for people.</summary>
internal static class NoticeCheckText
{
    private const int MaxText = 80;

    public static void Write(NoticeCheck check, TextWriter text)
    {
        var all = check.Carried.Length + check.Omitted.Length + check.Missing.Length;
        text.WriteLine($"{check.NoticePath}: {all} clauses; {check.Carried.Length} carried, {check.Omitted.Length} left out with a reason, {check.Missing.Length} not carried");
        text.WriteLine($"carried by {check.PolicyPath}:");
        foreach (var (clause, by) in check.Carried)
            text.WriteLine($"  {clause.Number,-8} {string.Join(", ", by.Select(entry => entry.Entry).Distinct())}");

        if (!check.Omitted.IsEmpty)
            text.WriteLine("left out with a reason:");
        foreach (var (clause, reason) in check.Omitted)
            text.WriteLine($"  {clause.Number,-8} {reason}");

        if (!check.Missing.IsEmpty)
            text.WriteLine("not carried, as no entry names the clause, and notice.omitted gives no reason:");
        foreach (var clause in check.Missing)
            text.WriteLine($"  {clause.Number,-8} line {clause.Line}: {Shortened(clause.Text)}");

        if (!check.Unknown.IsEmpty)
            text.WriteLine("named by the policy, and not in the notice:");
        foreach (var entry in check.Unknown)
            text.WriteLine($"  {entry.Number,-8} {entry.Entry} ({TestReport.Place(entry.Position)})");
    }

    private static string Shortened(string text) => text.Length <= MaxText ? text : text[..MaxText] + "…";
}
