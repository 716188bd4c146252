using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.TestKit.Canary;

namespace Privacy.Analyzers.Conformance.Score;

/// <summary>
/// The smallest program that still compiles and still shows a miss (or a false alarm): members and statements go, blocks take the place of what
/// holds them, parts the place of expressions, the larger first, as long as that helps.
/// </summary>
internal static class Reduction
{
    public static CanaryVerdict Of(CanaryVerdict found)
    {
        var misses = !found.Misses.IsEmpty;
        var shown = Shown(found, misses).ToHashSet();
        for (var isSmaller = true; isSmaller;)
        {
            isSmaller = false;
            for (var at = 0; Edits(found.Program.Text).Skip(at).Select(edit => found.Program.Text[..edit.Span.Start] + edit.Text + found.Program.Text[edit.Span.End..]).ToList() is { Count: > 0 } texts;)
            {
                var better = texts.Select((text, i) => (Verdict: Verdict(found.Program.Name, text), Index: i)).FirstOrDefault(less => less.Verdict is { } verdict && Shown(verdict, misses).Any(shown.Contains));
                if (better.Verdict is null)
                {
                    break;
                }

                (found, isSmaller) = (better.Verdict, true);
                at += better.Index;
            }
        }

        return found;
    }

    /// <summary>The lines that differ: one of them is to stay as it is, so that what is shown stays the same.</summary>
    private static IEnumerable<string> Shown(CanaryVerdict verdict, bool misses) =>
        (misses ? verdict.Misses : verdict.FalseAlarms).Select(line => verdict.Program.Text.Split('\n')[line - 1].Trim());

    private static CanaryVerdict? Verdict(string name, string text)
    {
        try
        {
            return CanaryBatch.Judge([CanaryProgram.From(name, text)])[0];
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Without its condition the program would not end.</summary>
    private static bool EndsARepetition(SyntaxNode node) =>
        node is IfStatementSyntax && (node.DescendantNodes().Any(inner => inner is GotoStatementSyntax) || node.Ancestors().Any(outer => outer is LocalFunctionStatementSyntax));

    public static IEnumerable<(TextSpan Span, string Text)> Edits(string text)
    {
        foreach (var node in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes())
        {
            switch (node)
            {
                case MemberDeclarationSyntax and not NamespaceDeclarationSyntax:
                    yield return (node.FullSpan, "");
                    break;
                case StatementSyntax and not BlockSyntax or SwitchSectionSyntax or CatchClauseSyntax or FinallyClauseSyntax or ElseClauseSyntax:
                    yield return (node.FullSpan, "");
                    foreach (var block in node.ChildNodes().Where(child => child is StatementSyntax && !EndsARepetition(node)))
                    {
                        yield return (node.Span, block is BlockSyntax inside ? inside.Statements.ToFullString() : block.ToString());
                    }

                    break;
                case ExpressionSyntax and not TypeSyntax and not LiteralExpressionSyntax and not ElementBindingExpressionSyntax:
                    foreach (var part in node.DescendantNodes().OfType<ExpressionSyntax>().Where(part => part is not TypeSyntax or IdentifierNameSyntax).Take(6))
                    {
                        yield return (node.Span, part.ToString());
                    }

                    yield return (node.Span, "\"\"");
                    break;
            }
        }
    }
}
