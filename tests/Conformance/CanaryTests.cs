using System.Collections.Concurrent;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Canary;

namespace Privacy.Analyzers.Conformance;

/// <summary>Random programs that are run as well as analysed: whatever a token really reaches must be reported, and hardly anything else.</summary>
public sealed class CanaryTests
{
    private const int Programs = 1_000;
    private const int BatchSize = 50;

    [Fact]
    public void Programs_LeakNothingUnreportedAndAreMostlyRight()
    {
        var verdicts = new ConcurrentBag<CanaryVerdict>();
        Parallel.ForEach(
            Enumerable.Range(1, Programs).Chunk(BatchSize),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = TestContext.Current.CancellationToken },
            seeds =>
            {
                foreach (var verdict in CanaryBatch.Judge(seeds.Select(CanaryProgram.Create), TestContext.Current.CancellationToken))
                {
                    verdicts.Add(verdict);
                }
            });

        var missing = verdicts.Where(verdict => !verdict.Misses.IsEmpty).OrderBy(verdict => verdict.Program.Text.Length).ToList();
        Assert.True(missing.Count == 0, $"{missing.Count} programs leak unreported; the shortest:\n{missing.FirstOrDefault()}");
        var leaks = verdicts.Sum(verdict => verdict.Truth.Count);
        var alarms = verdicts.Sum(verdict => verdict.FalseAlarms.Count);
        Assert.True(leaks > Programs, $"{leaks} leaks: the programs show little");
        Assert.True(leaks >= 0.97 * (leaks + alarms), $"{alarms} false alarms beside {leaks} leaks");
    }

    [Fact]
    public async Task Program_IsJudgedInABatchAsAloneAndAsByTheAnalyzers()
    {
        var cancel = TestContext.Current.CancellationToken;
        foreach (var verdict in CanaryBatch.Judge(Enumerable.Range(1, 12).Select(CanaryProgram.Create), cancel))
        {
            var alone = CanaryBatch.Judge([verdict.Program], cancel)[0];
            Assert.Equal(verdict.ToString(), alone.ToString());
            Assert.Equal(verdict.Truth, alone.Truth);

            var analysed = await Analysis.RunAsync(CanaryBatch.Input(verdict.Program), cancel);
            Assert.Equal<int>(
                [.. verdict.Truth.Except(verdict.Misses).Union(verdict.FalseAlarms)],
                [.. analysed.Diagnostics.Where(found => found.Id == "PRIV201").Select(found => found.Location.GetLineSpan().StartLinePosition.Line + 1).Distinct().Order()]);
        }
    }

    [Fact]
    public void Seed_GivesTheSameProgram() => Assert.Equal(CanaryProgram.Create(7).Text, CanaryProgram.Create(7).Text);
}
