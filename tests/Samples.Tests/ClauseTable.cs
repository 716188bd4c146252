using System.Collections.Immutable;
using System.Text;

namespace Privacy.Analyzers.Samples;

/// <summary>docs/clauses.md: from clause to policy entry, to the line that breaks it, to the line that keeps it.</summary>
internal static class ClauseTable
{
    public const string Page = "docs/clauses.md";

    private const string Head = """
        # The notice, clause by clause

        `policy.yaml` is the published privacy notice of om.kg as policy. This page says what became of each clause: the entry that carries it,
        the case of policy.tests.yaml that proves it, the line of
        [samples/Om.Service.Violations](../samples/Om.Service.Violations) that breaks it, with the rule that says so, and the line of [samples/Om.Service](../samples/Om.Service) that keeps it. The page is made by `tests/Samples.Tests` (`UPDATE_DOCS=1 dotnet run --project
        tests/Samples.Tests`), and a test fails when it is out of date. The wording of the clauses is a working translation.

        | clause | what it says | policy.yaml | proved by | breaks it | keeps it |
        |---|---|---|---|---|---|
        """;

    public static ImmutableArray<ClauseLine> Policy { get; } = [.. ClauseLine.OfPolicy("policy.yaml")];

    public static ImmutableArray<ClauseLine> Proving { get; } = [.. ClauseLine.OfTests("policy.tests.yaml")];

    public static ImmutableArray<ClauseLine> Breaking { get; } =
        [.. Sample.Marked.SelectMany(file => ClauseLine.OfCode(file, "expect"))];

    public static ImmutableArray<ClauseLine> Keeping { get; } =
        [.. Repository.Sources(Sample.Service).SelectMany(file => ClauseLine.OfCode(file, "conforms"))];

    public static string Render()
    {
        var page = new StringBuilder(Head).Append('\n');
        foreach (var clause in Clause.All)
            page.Append($"| {clause.Id} | {clause.Text} | {Links(Policy, clause)} | {Links(Proving, clause)} | {Breaks(clause)} | {Links(Keeping, clause)} |\n");
        return page.ToString();
    }

    private static string Breaks(Clause clause) => clause.IsEnforced ? Links(Breaking, clause) : clause.Outcome;

    private static string Links(ImmutableArray<ClauseLine> lines, Clause clause) =>
        string.Join(", ", lines.Where(line => line.Clauses.Contains(clause.Id)).Select(line => line.Link).Distinct());
}
