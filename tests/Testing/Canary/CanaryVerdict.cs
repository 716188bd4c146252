using System.Collections.Immutable;

namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>What the analyzers say of a canary program against what running it shows.</summary>
public sealed record CanaryVerdict(CanaryProgram Program, ImmutableSortedSet<int> Truth, ImmutableSortedSet<int> Misses, ImmutableSortedSet<int> FalseAlarms)
{
    public static async Task<CanaryVerdict> OfAsync(CanaryProgram program, CancellationToken cancel = default)
    {
        var result = await Analysis.RunAsync(CanaryRuntime.Input(program), cancel);
        if (!result.Errors.IsEmpty)
        {
            throw new InvalidOperationException(result.Errors[0] + "\n" + program.Text);
        }

        ImmutableSortedSet<int> reported =
        [
            .. result.Diagnostics
                .Where(found => found.Id == "PRIV201")
                .Select(found => found.Location.GetLineSpan().StartLinePosition.Line + 1),
        ];
        var truth = CanaryRuntime.Truth(program);
        return new(program, truth, truth.Except(reported), reported.Except(truth));
    }

    public override string ToString()
    {
        var lines = Program.Text.Split('\n').Select((text, i) => (Text: text, Line: i + 1));
        return string.Join("\n", lines.Select(line =>
            line.Text + (Misses.Contains(line.Line) ? "   // <== MISS" : "") + (FalseAlarms.Contains(line.Line) ? "   // <== FALSE ALARM" : "")));
    }
}
