using Privacy.Analyzers.Conformance.Editing;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.Conformance;

/// <summary>
/// An editor is answered from what an earlier analysis of nearly the same program left: it shows what a build says, after any row of edits. The environment
/// variable EDITS says how many edits each program gets.
/// </summary>
public sealed class EditorTests
{
    private const int EditsPerCase = 3;

    public static TheoryData<string> Names => [.. Corpus.Cases.Where(test => test.Library.IsEmpty).Select(test => test.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Case_EditedFileByFile_ShowsWhatABuildSays(string name)
    {
        var cancel = TestContext.Current.CancellationToken;
        var input = CaseRun.Input(Corpus.Find(name));
        var session = new EditorSession(input with { Sources = Spread.Over(input.Sources) }, cancel);
        var random = new Random(Seed(name));
        var paths = session.Paths.Where(path => path.StartsWith(name, StringComparison.Ordinal)).ToArray();
        await session.ShownAsync(paths[0], cancel);

        var history = new List<string>();
        for (var i = 0; i < (int.TryParse(Environment.GetEnvironmentVariable("EDITS"), out var edits) ? edits : EditsPerCase); i++)
        {
            var path = paths[random.Next(paths.Length)];
            if (Edit.Apply(session.Root(path), random) is not { } text)
                continue;
            history.Add($"--- {path}\n{text}");
            session.Write(path, text);
            foreach (var asked in new[] { path, paths[random.Next(paths.Length)] }.Distinct())
            {
                var built = await session.BuiltAsync(asked, cancel);
                var shown = await session.ShownAsync(asked, cancel);
                Assert.True(built == shown, $"{asked} after\n{string.Join("\n", history)}\n\nbuilt:\n{built}\n\nshown:\n{shown}");
            }
        }
    }

    /// <summary>The same on every machine.</summary>
    private static int Seed(string name) => name.Aggregate(17, static (hash, letter) => unchecked((hash * 31) + letter));
}
