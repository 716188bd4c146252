using System.Collections.Immutable;
using System.Globalization;

namespace Privacy.Bench;

/// <summary>What to measure.</summary>
internal sealed record BenchArguments(
    ImmutableArray<string> CommandLines,
    string? Policy,
    int Iterations,
    ImmutableDictionary<string, string> Properties,
    ImmutableArray<string> Only)
{
    private const int DefaultIterations = 5;

    /// <returns><c>null</c> where they make no sense.</returns>
    public static BenchArguments? Parse(string[] args)
    {
        var result = new BenchArguments([], null, DefaultIterations, ImmutableDictionary<string, string>.Empty, []);
        for (var i = 0; i < args.Length; i++)
        {
            var next = i + 1 < args.Length ? args[i + 1] : "";
            switch (args[i])
            {
                case "--policy":
                    result = result with { Policy = Path.GetFullPath(next) };
                    i++;
                    break;
                case "--iterations" when int.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0:
                    result = result with { Iterations = count };
                    i++;
                    break;
                case "--property" when next.Split('=', 2) is [var name, var value]:
                    result = result with { Properties = result.Properties.SetItem(name, value) };
                    i++;
                    break;
                case "--only":
                    result = result with { Only = result.Only.Add(next) };
                    i++;
                    break;
                case var file when File.Exists(file):
                    result = result with { CommandLines = result.CommandLines.Add(Path.GetFullPath(file)) };
                    break;
                case var folder when Directory.Exists(folder):
                    result = result with { CommandLines = result.CommandLines.AddRange(Directory.GetFiles(Path.GetFullPath(folder), "*.rsp").Order(StringComparer.Ordinal)) };
                    break;
                default:
                    return null;
            }
        }

        return result.CommandLines.IsEmpty || (result.Policy is not null && !File.Exists(result.Policy)) ? null : result;
    }
}
