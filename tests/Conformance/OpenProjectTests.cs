using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.Conformance;

/// <summary>
/// An editor, and a test of several projects, reference the source of the other project where a build references its assembly: symbols then have source
/// that is not of the compilation at hand. What is reported must not depend on it.
/// </summary>
public sealed class OpenProjectTests(Corpus corpus) : IClassFixture<Corpus>
{
    /// <summary>Of the programs that are one project: one in so many, as each is analysed twice.</summary>
    private const int Sample = 4;

    public static TheoryData<string> Libraries => [.. Corpus.Cases.Where(test => !test.Library.IsEmpty).Select(test => test.Name)];

    public static TheoryData<string> Programs =>
        [.. Corpus.Cases.Where(test => test.Library.IsEmpty).Select(test => test.Name).Where(name => CaseSample.Has(name, Sample, use: "open"))];

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task OpenLibrary_ReportsWhatTheBuildReports(string name)
    {
        var open = await CaseRun.AnalyzeAsync(Corpus.Find(name), open: true, cancel: TestContext.Current.CancellationToken);
        Assert.Equal((await corpus.ResultAsync(name)).Transcript, open.Transcript);
    }

    /// <summary>What the cases share, in a project of its own.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public async Task OpenSharedFiles_ReportWhatTheBuildReports(string name)
    {
        var test = Corpus.Find(name);
        var program = test.Sources[^1];
        var split = test with
        {
            Library = test.Sources.Remove(program),
            Sources = [.. test.Sources.Where(file => file.Path.EndsWith("Usings.cs", StringComparison.Ordinal)), program],
            LibraryProperties = test.Properties,
        };
        var built = await CaseRun.AnalyzeAsync(split, cancel: TestContext.Current.CancellationToken);
        var open = await CaseRun.AnalyzeAsync(split, open: true, cancel: TestContext.Current.CancellationToken);
        Assert.Empty(built.Errors);
        Assert.Equal(built.Transcript, open.Transcript);
    }
}
