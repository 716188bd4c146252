using System.Text;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Rules;
using Privacy.Analyzers.TestKit.Fixes;

namespace Privacy.House.Tests;

/// <summary>The tables of the documentation that are written from the descriptors.</summary>
internal static class RuleTables
{
    public static string Facts(DiagnosticDescriptor rule) =>
        $"""
        | | |
        |---|---|
        | Id | {rule.Id} |
        | Category | {rule.Category} |
        | Severity | {Word(rule.DefaultSeverity)} |
        | Code fix | {CodeFix(rule.Id)} |

        """;

    public static string Index()
    {
        var table = new StringBuilder("| Rule | Says | Severity |\n|---|---|---|\n");
        foreach (var family in Descriptors.All.GroupBy(rule => rule.Category))
        {
            table.Append($"| **{family.Key}** | | |\n");
            foreach (var rule in family)
                table.Append($"| [{rule.Id}](rules/{rule.Id}.md) | {rule.Title} | {Word(rule.DefaultSeverity)} |\n");
        }

        return table.ToString();
    }

    private static string Word(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    private static string CodeFix(string id) => FixSet.All.Any(fix => fix.FixableDiagnosticIds.Contains(id)) ? "yes" : "no";
}
