using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Privacy.Analyzers.Conformance.Score;
using Privacy.Analyzers.TestKit.Corpus;

if (args is ["--canary" or "--reduce", var first, ..])
{
    var seed = int.Parse(first, CultureInfo.InvariantCulture);
    var seeds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
    return args[0] == "--canary" ? Canaries.Run(seed, seeds, args.Contains("--list")) : Canaries.Reduce(seed, seeds);
}

if (args is ["--bodies" or "--reduce-bodies", var from, var howMany])
{
    var (firstBodies, bodies) = (int.Parse(from, CultureInfo.InvariantCulture), int.Parse(howMany, CultureInfo.InvariantCulture));
    return args[0] == "--bodies" ? References.OfBodies(firstBodies, bodies) : References.Reduce(firstBodies, bodies);
}

if (Arguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

var cases = arguments.Policy is { } policy
    ? CaseFolder.ReadPrograms(
        arguments.Folder,
        policy,
        arguments.Shared,
        arguments.Expectations is { } file ? ExpectationFile.Parse(File.ReadAllText(file)) : [])
    : CaseFolder.Read(arguments.Folder);

if (arguments.AsksReference)
    return References.OfFolder(cases);

var results = new ConcurrentDictionary<string, (CaseScore Score, ImmutableArray<string> Failures)>(StringComparer.Ordinal);
await Parallel.ForEachAsync(cases, async (test, cancel) =>
{
    var result = await CaseRun.AnalyzeAsync(test, cancel: cancel);
    results[test.Name] = (CaseScore.Of(test, result), CaseRun.Failures(test, result));
});

var ordered = results.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value).ToList();
if (arguments.Lists)
{
    foreach (var failure in ordered.SelectMany(result => result.Failures))
    {
        Console.WriteLine(failure);
    }
}

var features = CaseScore.ByFeature(ordered.Select(result => result.Score));
Console.WriteLine($"{"feature",-28} {"hits",6} {"false alarms",13} {"misses",7} {"precision",10} {"recall",7}");
foreach (var score in features.Add(CaseScore.Total("all", features)))
{
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{score.Feature,-28} {score.Hits,6} {score.FalseAlarms,13} {score.Misses,7} {score.Precision,10:0.000} {score.Recall,7:0.000}"));
}

var broken = ordered.SelectMany(result => result.Failures).Count(failure => failure.StartsWith("does not compile", StringComparison.Ordinal));
if (broken > 0)
{
    Console.Error.WriteLine($"{broken} compile errors: the score of those programs says little");
}

return broken > 0 ? 4 : 0;
