using System.Collections.Immutable;
using Privacy.Analyzers.TestKit.Corpus;

namespace Privacy.Analyzers.TestKit.Reference;

/// <summary>What a comparison with the reference engine covered, and what differed.</summary>
public sealed record ReferenceCount
{
    /// <summary>Bodies on which both must say the same.</summary>
    public int Same { get; init; }

    /// <summary>Bodies of which the engine must not say more than the reference.</summary>
    public int NotMore { get; init; }

    /// <summary>Bodies of which the engine must not say less than the reference.</summary>
    public int NotLess { get; init; }

    /// <summary>Arguments of sinks in all these.</summary>
    public int Sinks { get; init; }

    /// <summary>Pairs of a source and an argument that it reaches.</summary>
    public int Flows { get; init; }

    /// <summary>The reasons for which a body was not compared, one entry per body and reason.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    public int LeftOutBodies { get; init; }

    public ImmutableArray<ReferenceDifference> Differences { get; init; } = [];

    public ReferenceCount Plus(ReferenceCount other) => new()
    {
        Same = Same + other.Same,
        NotMore = NotMore + other.NotMore,
        NotLess = NotLess + other.NotLess,
        Sinks = Sinks + other.Sinks,
        Flows = Flows + other.Flows,
        LeftOut = LeftOut.AddRange(other.LeftOut),
        LeftOutBodies = LeftOutBodies + other.LeftOutBodies,
        Differences = Differences.AddRange(other.Differences),
    };

    /// <summary>The same without the differences that the cases say are known.</summary>
    public ReferenceCount Except(IReadOnlyCollection<Expectation> known) => this with
    {
        Differences = Differences.RemoveAll(difference =>
            known.Any(each => each.Kind == (difference.IsMiss ? ExpectationKind.KnownMiss : ExpectationKind.KnownFalseAlarm) && (each.Path, each.Line) == (difference.Path, difference.Line))),
    };

    public override string ToString() =>
        $"{Same} bodies the same, {NotMore} not more, {NotLess} not less, {Sinks} arguments of sinks, {Flows} flows, {LeftOutBodies} bodies left out, {Differences.Length} differences"
        + string.Concat(LeftOut.GroupBy(why => why).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => $"\n  left out: {group.Count()} {group.Key}"));
}
