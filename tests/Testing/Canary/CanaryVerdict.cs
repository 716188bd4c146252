using System.Collections.Immutable;

namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>What the analyzers say of a canary program against what running it shows, by line.</summary>
public sealed record CanaryVerdict(CanaryProgram Program, ImmutableSortedSet<int> Truth, ImmutableSortedSet<int> Misses, ImmutableSortedSet<int> FalseAlarms)
{
    /// <summary>Why PRIV901 was told: what is missed there is not missed silently.</summary>
    public ImmutableArray<string> GivenUp { get; init; } = [];

    public bool IsRight => Misses.IsEmpty && FalseAlarms.IsEmpty;

    public override string ToString()
    {
        var lines = Program.Text.Split('\n').Select((text, i) => (Text: text, Line: i + 1));
        return string.Join("\n", lines.Select(line =>
            line.Text + (Misses.Contains(line.Line) ? "   // <== MISS" : "") + (FalseAlarms.Contains(line.Line) ? "   // <== FALSE ALARM" : "")));
    }
}
