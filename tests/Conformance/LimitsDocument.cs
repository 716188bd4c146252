using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.Conformance;

/// <summary>docs/limits.md, out of the cases that show each limit: what is not in the corpus is not in the document.</summary>
internal static class LimitsDocument
{
    public static string Text()
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Limits of the analysis

            Written by a test from the cases marked `FN_` and `FP_` in `tests/Conformance/cases`; each of them compiles, is run by the tests, and fails the day the limit is gone. Change the cases, then run the tests of `tests/Conformance` with `UPDATE_DOCS=1`.

            What the analysis gives up on or assumes while it runs is PRIV901, counted in every report.

            ## Not seen

            Personal data reaches a recipient here and no rule says so.


            """);
        Table(text, ExpectationKind.KnownMiss);
        text.Append(
            """

            ## Seen too much

            A rule reports here and no personal data arrives. `[PrivacyException]` with a justification silences one place.


            """);
        Table(text, ExpectationKind.KnownFalseAlarm);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Table(StringBuilder text, ExpectationKind kind)
    {
        text.Append("| limit | rule | case |\n|---|---|---|\n");
        foreach (var file in Corpus.Cases.SelectMany(test => test.Files).DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var lines = file.Text.Split('\n');
            foreach (var known in Markup.Expectations(file).Where(each => each.Kind == kind))
            {
                var reason = lines[known.Line - 1][(lines[known.Line - 1].LastIndexOf(known.RuleId, StringComparison.Ordinal) + known.RuleId.Length)..].Trim();
                text.Append($"| {reason} | {known.RuleId} | `{MethodAt(file, known.Line)}` in {file.Path} |\n");
            }
        }
    }

    private static string MethodAt(TextFile file, int line)
    {
        var tree = CSharpSyntaxTree.ParseText(file.Text);
        return tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .First(method => tree.GetLineSpan(method.Span) is var span && span.StartLinePosition.Line < line && line <= span.EndLinePosition.Line + 1)
            .Identifier.Text;
    }
}
