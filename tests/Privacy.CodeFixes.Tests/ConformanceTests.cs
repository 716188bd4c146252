using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Corpus;
using Privacy.Analyzers.TestKit.Fixes;

namespace Privacy.CodeFixes.Tests;

/// <summary>
/// Every fix that is offered anywhere in the corpus does what it says: the code compiles, the diagnostic is gone, nothing else is worse. By default a
/// fixed sample, which takes seconds; with <c>FIXES=all</c> every fix at every diagnostic.
/// </summary>
public sealed class ConformanceTests
{
    private static readonly ImmutableArray<Case> s_cases =
        [.. CaseFolder.Read(Path.Combine(RepositoryFolder.Path, "tests", "Conformance", "cases"))];

    private static readonly bool s_all = Environment.GetEnvironmentVariable("FIXES") == "all";

    /// <summary>What a fix makes: a duty that moves to the callers, a consent whose withdrawal, or storage whose period, is still to be named, a tag that the policy does not fit yet.</summary>
    private static readonly ImmutableHashSet<string> s_moves = ["PRIV301", "PRIV302", "PRIV304", "PRIV403"];

    public static TheoryData<string> Names => [.. s_cases.Select(test => test.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EveryFix_FixesAndCompiles(string name)
    {
        var cancel = TestContext.Current.CancellationToken;
        var test = s_cases.Single(each => each.Name == name);
        var failures = new List<string>();
        foreach (var input in Inputs(test, cancel))
        {
            var project = FixProject.Create(input);
            var before = await FixProject.DiagnosticsAsync(project, cancel);
            var offers = await OfferedFix.AllAsync(project, before, cancel: cancel);
            foreach (var offer in s_all ? offers : [.. offers.Where(offer => IsSampled(offer, name)).DistinctBy(offer => (offer.Fix, offer.Diagnostic.Id))])
            {
                if (await FaultAsync(offer, before, cancel) is { } fault)
                    failures.Add($"{AnalysisResult.Place(offer.Diagnostic)} {offer.Diagnostic.Id} {offer.Fix} '{offer.Action.Title}': {fault}");
            }

            TestContext.Current.TestOutputHelper?.WriteLine($"{offers.Length} fixes offered");
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    /// <summary>The case's own project, and the library that it may have.</summary>
    private static IEnumerable<AnalysisInput> Inputs(Case test, CancellationToken cancel)
    {
        var input = CaseRun.Input(test);
        if (test.Library.IsEmpty)
            return [input];
        var library = input with { Sources = test.Library, AssemblyName = "Library", Properties = test.LibraryProperties };
        return [library, input with { References = [Analysis.Emit(library, cancel)] }];
    }

    private static async Task<string?> FaultAsync(OfferedFix offer, ImmutableArray<Diagnostic> before, CancellationToken cancel)
    {
        var after = await offer.ApplyAsync(cancel);
        if ((await FixProject.TextsAsync(after)).SequenceEqual(await FixProject.TextsAsync(offer.Project)))
            return "changes nothing";
        if (await FixProject.ErrorsAsync(after, cancel) is [var error, ..])
            return $"does not compile: {error}\n{await ChangesAsync(offer.Project, after)}";

        var left = await FixProject.DiagnosticsAsync(after, cancel);
        var count = Count(before, offer.Diagnostic);
        if (Count(left, offer.Diagnostic) >= count)
            return "the diagnostic is still there\n" + await ChangesAsync(offer.Project, after);

        var worse = left
            .Where(found => found.Severity >= DiagnosticSeverity.Info && !s_moves.Contains(found.Id) && !IsRevealed(offer, found))
            .GroupBy(found => found.Id)
            .Where(group => group.Count() > before.Count(found => found.Id == group.Key))
            .SelectMany(group => group.Where(found => !before.Any(known => Same(known, found))))
            .ToList();
        return worse.Count == 0 ? null : $"makes {string.Join("; ", worse)}\n{await ChangesAsync(offer.Project, after)}";
    }

    /// <summary>A tag makes the flows of its member known, where it goes on to, and the rights it falls under.</summary>
    private static bool IsRevealed(OfferedFix offer, Diagnostic found) =>
        offer.Fix is "TagMemberFix" or "CarryTagFix" && (found.Id.StartsWith("PRIV1", StringComparison.Ordinal) || found.Id.StartsWith("PRIV2", StringComparison.Ordinal) || found.Id.StartsWith("PRIV40", StringComparison.Ordinal));

    /// <summary>What is offered nearly everywhere is tried in every third case, always the same ones; the rest in all.</summary>
    private static bool IsSampled(OfferedFix offer, string name) =>
        offer.Fix is not ("AddPolicyEntryFix" or "AddRedactorFix" or "CarryTagFix" or "RemoveArgumentFix")
        || CaseSample.Has(name, parts: 3, use: offer.Fix);

    private static int Count(ImmutableArray<Diagnostic> diagnostics, Diagnostic wanted) => diagnostics.Count(found => Same(found, wanted));

    private static bool Same(Diagnostic left, Diagnostic right) => left.Id == right.Id && left.GetMessage() == right.GetMessage();

    private static async Task<string> ChangesAsync(Project before, Project after)
    {
        var old = await FixProject.TextsAsync(before);
        var lines = (await FixProject.TextsAsync(after))
            .Where(file => !old.TryGetValue(file.Key, out var text) || text != file.Value)
            .SelectMany(file => file.Value.Split('\n').Except((old.GetValueOrDefault(file.Key) ?? "").Split('\n')).Select(line => "      " + line.Trim()));
        return string.Join("\n", lines);
    }
}
