using System.Collections.Immutable;

namespace Privacy.Analyzers.TestKit.Corpus;

/// <summary>One row of the corpus: a program, the policy it is judged by, and what must be said of it.</summary>
/// <param name="Name">Path under the corpus, with forward slashes: <c>strings/Interpolation.cs</c>, <c>assemblies/Wrapper.case</c>.</param>
public sealed record Case(string Name)
{
    /// <summary>The program, shared files included.</summary>
    public required ImmutableArray<TextFile> Sources { get; init; }

    /// <summary>An assembly that the program references; empty where there is none.</summary>
    public ImmutableArray<TextFile> Library { get; init; } = [];

    /// <summary>policy.yaml, or none.</summary>
    public required ImmutableArray<TextFile> Policy { get; init; }

    public IEnumerable<TextFile> Files => Sources.Concat(Library).Concat(Policy).DistinctBy(file => file.Path);

    /// <summary>MSBuild properties: <c>// option: PrivacyInference=report</c>.</summary>
    public ImmutableDictionary<string, string> Properties { get => field ?? Pairs("option", Sources); init; }

    public ImmutableDictionary<string, string> LibraryProperties { get => field ?? Pairs("option", Library); init; }

    /// <summary>The severity that every diagnostic of a rule must have: <c>// severity: PRIV201=warning</c>.</summary>
    public ImmutableDictionary<string, string> Severities => Pairs("severity", Sources.Concat(Library));

    /// <summary>Expectations that stand beside the program.</summary>
    public ImmutableArray<Expectation> Given { get; init; } = [];

    public ImmutableArray<Expectation> Expectations => [.. Files.SelectMany(file => Markup.Expectations(file)), .. Given];

    /// <summary>Rules that are compared although the case names none of them on a line: <c>// rules: PRIV105</c>.</summary>
    public ImmutableHashSet<string> Rules =>
        [.. Sources.Concat(Library).SelectMany(file => Markup.Settings(file, "rules")).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries))];

    private static ImmutableDictionary<string, string> Pairs(string word, IEnumerable<TextFile> files) =>
        files.SelectMany(file => Markup.Pairs(file, word)).DistinctBy(pair => pair.Key).ToImmutableDictionary();
}
