using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.Conformance;

/// <summary>The corpus itself: names say what the lines say, so that neither drifts.</summary>
public sealed class MarkupTests
{
    public static TheoryData<string> Names => Corpus.Names;

    [Fact]
    public void LineEndComment_IsOneExpectationPerId()
    {
        var file = new TextFile("a.cs", "\nF(x); // expect: PRIV201, PRIV201\nG(y); // known miss: PRIV202 because\n");
        Assert.Equal(
            [
                new Expectation("a.cs", 2, "PRIV201", ExpectationKind.Reported),
                new Expectation("a.cs", 2, "PRIV201", ExpectationKind.Reported),
                new Expectation("a.cs", 3, "PRIV202", ExpectationKind.KnownMiss),
            ],
            Markup.Expectations(file));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void MethodNames_AgreeWithTheirLines(string name)
    {
        var wrong = new List<string>();
        foreach (var file in Corpus.Find(name).Files.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)))
        {
            var expectations = Markup.Expectations(file);
            foreach (var method in CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            {
                if (Wanted(method.Identifier.Text) is { } wanted && !KindsIn(method, expectations).Contains(wanted))
                {
                    wrong.Add($"{file.Path}: {method.Identifier.Text}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    /// <summary>What the name promises: a kind, none (-1), or nothing at all.</summary>
    private static int? Wanted(string method) => method switch
    {
        _ when method.StartsWith("FN_", StringComparison.Ordinal) => (int)ExpectationKind.KnownMiss,
        _ when method.StartsWith("FP_", StringComparison.Ordinal) => (int)ExpectationKind.KnownFalseAlarm,
        _ when method.EndsWith("Bad", StringComparison.Ordinal) => (int)ExpectationKind.Reported,
        _ when method.EndsWith("Ok", StringComparison.Ordinal) => -1,
        _ => null,
    };

    private static IEnumerable<int> KindsIn(MethodDeclarationSyntax method, ImmutableArray<Expectation> expectations)
    {
        var lines = method.SyntaxTree.GetLineSpan(method.Span);
        return expectations
            .Where(each => each.Line > lines.StartLinePosition.Line && each.Line <= lines.EndLinePosition.Line + 1)
            .Select(each => (int)each.Kind)
            .DefaultIfEmpty(-1);
    }
}
