using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.Conformance;

/// <summary>Which bodies are bound is a matter of speed: evaluating every body must find the same as evaluating those that are demanded.</summary>
public sealed class DemandTests(Corpus corpus) : IClassFixture<Corpus>
{
    public static TheoryData<string> Names => Corpus.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Case_WithEveryBodyEvaluated_ReportsTheSame(string name)
    {
        var all = await CaseRun.AnalyzeAsync(Corpus.Find(name), full: true, cancel: TestContext.Current.CancellationToken);
        Assert.Equal((await corpus.ResultAsync(name)).Transcript, all.Transcript);
    }
}
