using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.Conformance;

/// <summary>Which cases show which feature of the language, counted: features.tsv names the files, the files' methods are the cases.</summary>
internal static partial class FeatureTable
{
    /// <summary>So many of each kind at least, or the feature is not shown to work.</summary>
    public const int LeastThatReport = 3, LeastThatStaySilent = 2;

    public static ImmutableArray<Feature> All { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "features.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(parts => Count(parts[0], [.. parts[1].Split(' ')]))];

    public static string Text()
    {
        var text = new StringBuilder("| feature | must report | must stay silent | known misses | known false alarms | cases |\n|---|---|---|---|---|---|\n");
        foreach (var each in All)
            text.Append(CultureInfo.InvariantCulture, $"| {each.Name} | {each.Reporting} | {each.Silent} | {each.Misses} | {each.FalseAlarms} | {string.Join(", ", each.Files)} |\n");
        return text.ToString();
    }

    private static Feature Count(string name, ImmutableArray<string> files)
    {
        var methods = Corpus.Cases
            .SelectMany(test => test.Files)
            .DistinctBy(file => file.Path)
            .Where(file => files.Any(named => file.Path == named + ".cs" || file.Path.StartsWith(named + ".case/", StringComparison.Ordinal) || (named.EndsWith('/') && file.Path.StartsWith(named, StringComparison.Ordinal))))
            .SelectMany(file => Method().Matches(file.Text).Select(match => match.Groups[1].Value))
            .ToArray();
        return new Feature(
            name,
            files,
            methods.Count(method => method.EndsWith("Bad", StringComparison.Ordinal) && !method.StartsWith("FN_", StringComparison.Ordinal)),
            methods.Count(method => method.EndsWith("Ok", StringComparison.Ordinal) && !method.StartsWith("FP_", StringComparison.Ordinal)),
            methods.Count(method => method.StartsWith("FN_", StringComparison.Ordinal)),
            methods.Count(method => method.StartsWith("FP_", StringComparison.Ordinal)));
    }

    /// <summary>A declaration: a type before the name, parameters behind it, no call.</summary>
    [GeneratedRegex(@"[\w>\]\)?] ((?:FN_|FP_)\w+|\w+(?:Bad|Ok))(?:<[\w, ]+>)?\(", RegexOptions.CultureInvariant)]
    private static partial Regex Method();

    /// <param name="Files">Without extension, below cases/; a folder where it ends in a slash.</param>
    internal sealed record Feature(string Name, ImmutableArray<string> Files, int Reporting, int Silent, int Misses, int FalseAlarms);
}
