using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.Conformance;

public sealed class ScoreTests
{
    [Fact]
    public void Lines_AreHitsFalseAlarmsOrMisses()
    {
        var file = new TextFile("shape/A.cs", "a // expect: PRIV201\nb\nc // expect: PRIV201\nd // known miss: PRIV201 why\n");
        var test = new Case("shape/A.cs") { Sources = [file], Policy = [] };
        Assert.Equal(new CaseScore("shape", 1, 1, 2), CaseScore.Of(test, Reported(file, 1, 2)));
    }

    [Fact]
    public void KnownFalseAlarm_CountsAsOne()
    {
        var file = new TextFile("Lambda_1.cs", "a // known false alarm: PRIV201 why\n");
        var test = new Case("Lambda_1.cs") { Sources = [file], Policy = [] };
        Assert.Equal(new CaseScore("Lambda", 0, 1, 0), CaseScore.Of(test, Reported(file, 1)));
    }

    [Fact]
    public void ExpectationFile_NamesPathLineAndRule() =>
        Assert.Equal(
            [new Expectation("a/B.cs", 12, "PRIV201", ExpectationKind.Reported), new Expectation("c.cs", 3, "PRIV202", ExpectationKind.Reported)],
            ExpectationFile.Parse("# truth\na\\B.cs:12: PRIV201\nc.cs, 3, PRIV202 # why\n"));

    private static AnalysisResult Reported(TextFile file, params int[] lines) => new([], [.. lines.Select(line => At(file, line))]);

    private static Diagnostic At(TextFile file, int line)
    {
        var start = new LinePosition(line - 1, 0);
        return Diagnostic.Create(
            "PRIV201", "Privacy.Flow", "message", DiagnosticSeverity.Error, DiagnosticSeverity.Error, isEnabledByDefault: true, warningLevel: 0,
            location: Location.Create(file.Path, default, new LinePositionSpan(start, start)));
    }
}
