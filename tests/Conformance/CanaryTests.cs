using Privacy.Analyzers.TestKit.Canary;

namespace Privacy.Analyzers.Conformance;

/// <summary>Random programs that are run as well as analysed: whatever a token really reaches must be reported.</summary>
public sealed class CanaryTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Program_LeaksNothingUnreported(int seed)
    {
        var verdict = await CanaryVerdict.OfAsync(CanaryProgram.Create(seed), TestContext.Current.CancellationToken);
        Assert.True(verdict.Misses.IsEmpty, verdict.ToString());
    }

    [Fact]
    public async Task Programs_LeakAndAreMostlyRight()
    {
        var verdicts = new List<CanaryVerdict>();
        foreach (var seed in Enumerable.Range(100, 20))
        {
            verdicts.Add(await CanaryVerdict.OfAsync(CanaryProgram.Create(seed), TestContext.Current.CancellationToken));
        }

        var leaks = verdicts.Sum(verdict => verdict.Truth.Count);
        Assert.True(leaks > 20, $"{leaks} leaks: the programs show nothing");
        Assert.InRange(verdicts.Sum(verdict => verdict.FalseAlarms.Count), 0, leaks / 4);
    }

    [Fact]
    public void Seed_GivesTheSameProgram() => Assert.Equal(CanaryProgram.Create(7).Text, CanaryProgram.Create(7).Text);
}
