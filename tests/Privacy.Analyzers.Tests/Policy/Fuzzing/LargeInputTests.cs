using System.Text;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Analyzers.Tests.Policy.Fuzzing;

/// <summary>Large inputs in bounded time and memory.</summary>
[Collection(nameof(Alone))]
public sealed class LargeInputTests
{
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
        var used = GC.GetAllocatedBytesForCurrentThread();
        var took = ProcessorTime.Of(() => PolicyReader.Read(text, PolicyText.Path, PolicyText.Packs, CancellationToken.None));
        used = GC.GetAllocatedBytesForCurrentThread() - used;

        Assert.True(took < TimeSpan.FromSeconds(2), $"{name} took {took}");
        Assert.True(used < 256L * 1024 * 1024, $"{name} took {used / 1024 / 1024} MB");
    }

    /// <summary>What the reader does read in full: just below its limit of size.</summary>
    [Theory]
    [MemberData(nameof(Large), DisableDiscoveryEnumeration = true)]
    public void TextAtTheLimit_TakesNeitherTwoSecondsNorMuchMemory(string name, Func<int, string> input) =>
        TenMegabytes_TakeNeitherTwoSecondsNorMuchMemory(name, _ => input(990_000));

    private static string Repeated(string piece, int size) => new StringBuilder(size + piece.Length).Insert(0, piece, size / piece.Length).ToString();
}
