using System.Collections.Concurrent;
using System.Collections.Immutable;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.Conformance;

/// <summary>
/// The cases, each run once. The first row that is asked for starts all others in the background: rows run one after another, compilations need not.
/// </summary>
public sealed class Corpus
{
    private static readonly ImmutableArray<Case> s_cases = CaseFolder.Read(Path.Combine(AppContext.BaseDirectory, "cases"));

    private readonly ConcurrentDictionary<string, Lazy<Task<AnalysisResult>>> _runs = new(StringComparer.Ordinal);

    public static ImmutableArray<Case> Cases => s_cases;

    public static TheoryData<string> Names => [.. s_cases.Select(test => test.Name)];

    public static Case Find(string name) => s_cases.Single(test => test.Name == name);

    public Task<AnalysisResult> ResultAsync(string name)
    {
        if (_runs.IsEmpty)
        {
            foreach (var test in s_cases)
            {
                _runs.TryAdd(test.Name, new(() => Task.Run(() => CaseRun.AnalyzeAsync(test))));
            }

            _ = Task.Run(() => Parallel.ForEachAsync(_runs.Values, async (run, _) => await run.Value.ConfigureAwait(false)));
        }

        return _runs[name].Value;
    }
}
