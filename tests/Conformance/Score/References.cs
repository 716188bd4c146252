using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Corpus;
using Privacy.Analyzers.TestKit.Reference;

namespace Privacy.Analyzers.Conformance.Score;

/// <summary>The engine against the reference engine: on generated methods, or on the programs of a folder.</summary>
internal static class References
{
    private const int Methods = 100;

    public static int OfBodies(int first, int count)
    {
        var sum = new ReferenceCount();
        foreach (var seed in Enumerable.Range(first, count))
        {
            var input = BodyComparison.Input(seed, Methods);
            var errors = Analysis.Compilation(input).GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).ToList();
            foreach (var error in errors)
                Console.WriteLine(error + "\n" + input.Sources[0].Text.Split('\n')[error.Location.GetLineSpan().StartLinePosition.Line]);
            sum = sum.Plus(ReferenceComparison.Of(input));
        }

        return Print(sum);
    }

    /// <summary>The bodies of each program of a folder.</summary>
    public static int OfFolder(IEnumerable<Case> cases) =>
        Print(cases
            .AsParallel()
            .AsOrdered()
            .Where(test => test.Library.IsEmpty)
            .Select(test => ReferenceComparison.Of(CaseRun.Input(test), [test.Name]).Except(test.Expectations))
            .Aggregate(new ReferenceCount(), (sum, each) => sum.Plus(each)));

    /// <summary>The methods of some seeds on which both differ, as small as they can be made.</summary>
    public static int Reduce(int first, int count)
    {
        foreach (var seed in Enumerable.Range(first, count))
        {
            var text = BodyComparison.Input(seed, Methods).Sources[0].Text;
            foreach (var method in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            {
                var alone = CSharpSyntaxTree.ParseText(text).GetRoot();
                alone = alone.RemoveNodes(alone.DescendantNodes().OfType<MethodDeclarationSyntax>().Where(other => other.Identifier.Text != method.Identifier.Text), SyntaxRemoveOptions.KeepNoTrivia)!; // a root stays
                if (Kind(alone.ToFullString()) is { } kind)
                    Console.WriteLine($"---- Bodies{seed} {kind}\n{Smallest(alone.ToFullString(), kind)}");
            }
        }

        return 0;
    }

    private static string Smallest(string text, string kind)
    {
        for (var isSmaller = true; isSmaller;)
        {
            isSmaller = false;
            for (var at = 0; ;)
            {
                var next = Reduction.Edits(text).Skip(at).Select((edit, i) => (Text: text[..edit.Span.Start] + edit.Text + text[edit.Span.End..], Index: i))
                    .FirstOrDefault(edit => edit.Text.Length < text.Length && Kind(edit.Text) == kind);
                if (next.Text is null)
                    break;
                (text, at, isSmaller) = (next.Text, at + next.Index, true);
            }
        }

        return text;
    }

    /// <summary>What differs first, without its place; <c>null</c>: nothing, or it does not compile.</summary>
    private static string? Kind(string text)
    {
        var input = BodyComparison.Input("Body.cs", text);
        return Analysis.Compilation(input).GetDiagnostics().Any(found => found.Severity == DiagnosticSeverity.Error)
            ? null
            : ReferenceComparison.Of(input).Differences is [var first, ..] ? (first.IsMiss ? "missed" : "invented") : null;
    }

    private static int Print(ReferenceCount sum)
    {
        Console.WriteLine(sum);
        foreach (var difference in sum.Differences)
            Console.WriteLine(difference);
        Console.WriteLine(Process.GetCurrentProcess().TotalProcessorTime);
        return sum.Differences.IsEmpty ? 0 : 1;
    }
}
