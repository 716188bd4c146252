using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.Conformance;

/// <summary>Every case says on which lines which rules report; nothing more and nothing less is right.</summary>
public sealed class CaseTests(Corpus corpus) : IClassFixture<Corpus>
{
    public static TheoryData<string> Names => Corpus.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Case_ReportsWhatItExpects(string name)
    {
        var failures = CaseRun.Failures(Corpus.Find(name), await corpus.ResultAsync(name));
        Assert.True(failures.IsEmpty, name + "\n  " + string.Join("\n  ", failures));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Case_InAnotherOrder_ReportsTheSame(string name)
    {
        var again = await CaseRun.AnalyzeAsync(Corpus.Find(name), reversed: true, concurrent: false, cancel: TestContext.Current.CancellationToken);
        Assert.Equal((await corpus.ResultAsync(name)).Transcript, again.Transcript);
    }
}
