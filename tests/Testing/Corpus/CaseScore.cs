using System.Collections.Immutable;

namespace Privacy.Analyzers.TestKit.Corpus;

/// <summary>How right the analyzers are on some programs, counted by rule and line.</summary>
/// <param name="Feature">What the programs show: their folder, or what their names begin with.</param>
/// <param name="Hits">Reported and expected.</param>
/// <param name="FalseAlarms">Reported and not expected.</param>
/// <param name="Misses">Expected and not reported.</param>
public sealed record CaseScore(string Feature, int Hits, int FalseAlarms, int Misses)
{
    /// <summary>The part of what is reported that is right; 1 where nothing is reported.</summary>
    public double Precision => Hits + FalseAlarms == 0 ? 1 : (double)Hits / (Hits + FalseAlarms);

    /// <summary>The part of what is right that is reported; 1 where nothing is expected.</summary>
    public double Recall => Hits + Misses == 0 ? 1 : (double)Hits / (Hits + Misses);

    /// <summary>
    /// Held against the truth, not against what is known of the analyzers: a known miss is a miss, a known false alarm a false alarm.
    /// </summary>
    public static CaseScore Of(Case test, AnalysisResult result)
    {
        var expected = test.Expectations
            .Where(each => each.Kind != ExpectationKind.KnownFalseAlarm)
            .GroupBy(each => (each.Path, each.Line, each.RuleId))
            .ToDictionary(group => group.Key, group => group.Count());
        var reported = CaseRun.Compared(test, result).GroupBy(CaseRun.Key).ToDictionary(group => group.Key, group => group.Count());
        var hits = reported.Sum(pair => Math.Min(pair.Value, expected.GetValueOrDefault(pair.Key)));
        return new(FeatureOf(test.Name), hits, reported.Values.Sum() - hits, expected.Values.Sum() - hits);
    }

    public static ImmutableArray<CaseScore> ByFeature(IEnumerable<CaseScore> scores) =>
        [.. scores.GroupBy(score => score.Feature).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Total(group.Key, group))];

    public static CaseScore Total(string feature, IEnumerable<CaseScore> scores) =>
        scores.Aggregate(
            new CaseScore(feature, 0, 0, 0),
            (sum, score) => new(feature, sum.Hits + score.Hits, sum.FalseAlarms + score.FalseAlarms, sum.Misses + score.Misses));

    /// <summary>The folder; in the root, the name's first word: <c>Lambda_Captured.cs</c> and <c>Lambda2.cs</c> are <c>Lambda</c>.</summary>
    private static string FeatureOf(string name)
    {
        var slash = name.LastIndexOf('/');
        if (slash > 0)
        {
            return name[..slash];
        }

        var end = name.AsSpan().IndexOfAny("_-.0123456789");
        return end > 0 ? name[..end] : name;
    }
}
