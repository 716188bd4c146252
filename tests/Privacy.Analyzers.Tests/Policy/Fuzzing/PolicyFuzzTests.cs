using Privacy.Fuzz;

namespace Privacy.Analyzers.Tests.Policy.Fuzzing;

/// <summary>The short run of tests/Fuzz, by fixed seeds.</summary>
public sealed class PolicyFuzzTests
{
    private const int Executions = 1500;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void RandomPolicies_AreReadAndJudged(int seed)
    {
        var fuzz = new PolicyFuzz(seed);
        for (var number = 0; number < Executions; number++)
        {
            var input = fuzz.Input(number);
            var failure = Record.Exception(() => fuzz.Run(number, input));
            Assert.True(failure is null, $"execution {number} of seed {seed}: {failure}");
        }
    }

    /// <summary>Half of the inputs must be read, or the run would say nothing of what comes after the YAML.</summary>
    [Fact]
    public void ManyRandomPolicies_AreReadable()
    {
        var fuzz = new PolicyFuzz(1);
        var readable = Enumerable.Range(0, 300).Count(number => !PolicyText.Load([.. fuzz.Input(number)]).Policy.IsUnreadable);
        Assert.InRange(readable, 100, 299);
    }

    [Fact]
    public void SameNumber_IsTheSameInput() => Assert.Equal(new PolicyFuzz(7).Input(42), new PolicyFuzz(7).Input(42));
}
