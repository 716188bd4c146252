using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.TestKit.Corpus;

/// <summary>Runs the analyzers over a case and holds what they say against what it expects.</summary>
public static class CaseRun
{
    private const string Prefix = "PRIV";

    /// <summary>
    /// Rules about tags and life cycle rather than flows: almost any program with personal data earns some, so they are compared only where a case
    /// names them.
    /// </summary>
    private static readonly ImmutableArray<string> s_asked = ["PRIV008", "PRIV101", "PRIV105", "PRIV106", "PRIV4", "PRIV501", "PRIV901"];

    /// <param name="reversed">The documents in the other order: nothing may change.</param>
    /// <param name="full">Every body is evaluated, not only those that are demanded.</param>
    /// <param name="open">The library is referenced as an editor and a test of several projects do it: its source beside, not its assembly.</param>
    public static async Task<AnalysisResult> AnalyzeAsync(
        Case test, bool reversed = false, bool concurrent = true, bool full = false, bool open = false, CancellationToken cancel = default)
    {
        var input = Input(test) with
        {
            Sources = reversed ? [.. test.Sources.Reverse()] : test.Sources,
            Properties = Of(test.Properties, full),
            IsConcurrent = concurrent,
        };
        if (test.Library.IsEmpty)
        {
            return await Analysis.RunAsync(input, cancel);
        }

        var library = input with
        {
            Sources = reversed ? [.. test.Library.Reverse()] : test.Library,
            AssemblyName = "Library",
            Properties = Of(test.LibraryProperties, full),
        };
        var first = await Analysis.RunAsync(library, cancel);
        var reference = open ? Analysis.Compilation(library, cancel).ToMetadataReference() : Analysis.Emit(library, cancel);
        var second = await Analysis.RunAsync(input with { References = [reference] }, cancel);

        // The policy is read in both compilations: what is wrong with it is said twice and counts once.
        return new(
            first.Errors.AddRange(second.Errors),
            [.. first.Diagnostics.Concat(second.Diagnostics).DistinctBy(found => (AnalysisResult.Place(found), found.Id, found.GetMessage()))]);
    }

    /// <summary>The case's own project, without the library that it may have.</summary>
    public static AnalysisInput Input(Case test) => new() { Sources = test.Sources, AdditionalFiles = test.Policy, Properties = test.Properties };

    private static ImmutableDictionary<string, string> Of(ImmutableDictionary<string, string> properties, bool full) =>
        full ? properties.SetItem("PrivacyFullAnalysis", "true") : properties;

    /// <summary>One line for each thing that is not as the case says; empty: passed.</summary>
    public static ImmutableArray<string> Failures(Case test, AnalysisResult result)
    {
        var failures = ImmutableArray.CreateBuilder<string>();
        failures.AddRange(result.Errors.Select(error => "does not compile: " + error));
        failures.AddRange(result.Diagnostics.Where(found => !IsOurs(found)).Select(found => "not one of our rules: " + found));
        failures.AddRange(Differences(test, result));
        foreach (var found in result.Diagnostics)
        {
            if (test.Severities.TryGetValue(found.Id, out var wanted) && !found.Severity.ToString().Equals(wanted, StringComparison.OrdinalIgnoreCase))
            {
                failures.Add($"{AnalysisResult.Place(found)}: {found.Id} is {found.Severity}, expected {wanted}");
            }
        }

        return failures.ToImmutable();
    }

    /// <summary>What the analyzers report of the rules that the case is about.</summary>
    public static ImmutableArray<Diagnostic> Compared(Case test, AnalysisResult result)
    {
        var named = test.Rules.Union(test.Expectations.Select(expected => expected.RuleId));
        return [.. result.Diagnostics.Where(found => IsOurs(found) && (named.Contains(found.Id) || !s_asked.Any(found.Id.StartsWith)))];
    }

    private static IEnumerable<string> Differences(Case test, AnalysisResult result)
    {
        var actual = Compared(test, result).ToLookup(Key);
        var expected = test.Expectations.ToLookup(each => (each.Path, each.Line, each.RuleId));
        foreach (var key in actual.Select(group => group.Key).Union(expected.Select(group => group.Key)).Order())
        {
            var wanted = expected[key].Count(each => each.Kind != ExpectationKind.KnownMiss);
            var found = actual[key].Count();
            if (found != wanted)
            {
                yield return $"{key.Path}({key.Line}): {Verdict(expected[key], found < wanted)} {key.RuleId}"
                    + $" ({found} reported, {wanted} expected){string.Concat(actual[key].Select(each => "\n      " + each.GetMessage()))}";
            }
        }
    }

    private static string Verdict(IEnumerable<Expectation> expected, bool tooFew)
    {
        var kinds = expected.Select(each => each.Kind).ToList();
        if (tooFew)
        {
            return kinds.Contains(ExpectationKind.KnownFalseAlarm) ? "known false alarm is gone, make it an ordinary case:" : "missing";
        }

        return kinds.Contains(ExpectationKind.KnownMiss) ? "known miss is found, make it an ordinary case:" : "unexpected";
    }

    public static (string Path, int Line, string RuleId) Key(Diagnostic found)
    {
        var span = found.Location.GetLineSpan();
        return (span.Path ?? "", span.StartLinePosition.Line + 1, found.Id);
    }

    private static bool IsOurs(Diagnostic found) => found.Id.StartsWith(Prefix, StringComparison.Ordinal);
}
