using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Fuzz;

namespace Privacy.Analyzers.Tests.Policy.Fuzzing;

/// <summary>The short run of tests/Fuzz, by fixed seeds, and large inputs in bounded time and memory.</summary>
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

    public static TheoryData<string, Func<int, string>> Large => new()
    {
        { "comments", size => "version: 1\n" + new string('#', size) },
        { "one word", size => "version: " + new string('x', size) },
        { "entries", size => "version: 1\nallow:\n" + Repeated("- { data: user.name, to: [a, b] }\n", size) },
        { "nested", size => Repeated("{a: [", size) },
        { "anchors", size => Repeated("- &a [*a]\n", size) },
        { "quotes", size => Repeated("\"'", size) },
        { "Cyrillic", size => "version: 1\n" + Repeated("купуялык: саясат\n", size) },
        { "control characters", size => Repeated("\u0001\0", size) },
        { "surrogates", size => Repeated("\uD83D\uDE00\uDC00", size) },
        { "line ends", size => Repeated("\r\n\r", size) },
    };

    [Theory]
    [MemberData(nameof(Large), DisableDiscoveryEnumeration = true)]
    public void TenMegabytes_TakeNeitherTwoSecondsNorMuchMemory(string name, Func<int, string> input)
    {
        var text = SourceText.From(input(10_000_000));
        var quickest = TimeSpan.MaxValue;
        var used = 0L;

        // The quickest of some: other work on the machine makes no reader slow.
        for (var i = 0; i < 5 && quickest > TimeSpan.FromSeconds(2); i++)
        {
            var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
            PolicyReader.Read(text, PolicyText.Path, PolicyText.Packs, CancellationToken.None);
            (used, quickest) = (GC.GetAllocatedBytesForCurrentThread() - before, watch.Elapsed < quickest ? watch.Elapsed : quickest);
        }

        Assert.True(quickest < TimeSpan.FromSeconds(2), $"{name} took {quickest}");
        Assert.True(used < 256L * 1024 * 1024, $"{name} took {used / 1024 / 1024} MB");
    }

    /// <summary>What the reader does read in full: just below its limit of size.</summary>
    [Theory]
    [MemberData(nameof(Large), DisableDiscoveryEnumeration = true)]
    public void TextAtTheLimit_TakesNeitherTwoSecondsNorMuchMemory(string name, Func<int, string> input) =>
        TenMegabytes_TakeNeitherTwoSecondsNorMuchMemory(name, _ => input(990_000));

    private static string Repeated(string piece, int size) => new StringBuilder(size + piece.Length).Insert(0, piece, size / piece.Length).ToString();
}
