using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Demand;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;
using Privacy.Analyzers.Flow.Live;

namespace Privacy.Analyzers.Flow;

/// <summary>
/// The door of this folder: model and compilation in, findings out. A compositional, flow-sensitive taint analysis: symbolic summaries per
/// method, instantiated at calls, to the least fixpoint. Deterministic: one thread, one order, no clock.
/// </summary>
internal static class FlowEngine
{
    public static FlowResult Analyze(PrivacyModel model, bool full, CancellationToken cancel) => Analyze(new EngineContext(model, cancel), full, remembers: false);

    /// <summary>Everything, and it leaves what <see cref="AnalyzeFile"/> needs.</summary>
    public static FlowResult AnalyzeAndRemember(PrivacyModel model, CancellationToken cancel) => Analyze(new EngineContext(model, cancel), full: false, remembers: true);

    /// <summary>What is in one file, of a compilation that hardly differs from one that was analysed with <see cref="AnalyzeAndRemember"/>.</summary>
    public static FlowResult AnalyzeFile(PrivacyModel model, LiveScope file, CancellationToken cancel) => Analyze(new EngineContext(model, cancel, file), full: false, remembers: false);

    private static FlowResult Analyze(EngineContext engine, bool full, bool remembers)
    {
        var driver = new DemandDriver(engine, full);
        var nodes = driver.Run();
        if (remembers)
            Remember.Of(engine, driver);
        var builder = new FindingBuilder(engine);
        foreach (var node in nodes)
            builder.Add(node);
        for (var i = 0; i < driver.Demanded; i++)
            builder.AddBlindSpots(nodes[i]);
        foreach (var node in engine.Summaries.Tainted())
            builder.AddBlindSpots(node);
        return builder.Build();
    }
}

/// <summary>What one compilation's analysis found, by file, in the order of the file.</summary>
internal sealed class FlowResult(
    ImmutableDictionary<SyntaxTree, ImmutableArray<Finding>> findings,
    ImmutableDictionary<SyntaxTree, ImmutableArray<GuardDemand>> demands,
    ImmutableDictionary<SyntaxTree, ImmutableArray<StoredTag>> stored,
    ImmutableDictionary<SyntaxTree, ImmutableArray<BlindSpot>> blindSpots,
    ImmutableDictionary<SyntaxTree, ImmutableArray<GuardCheck>> checks)
{
    public ImmutableArray<Finding> In(SyntaxTree tree) => findings.TryGetValue(tree, out var found) ? found : [];

    public ImmutableArray<GuardDemand> DemandsIn(SyntaxTree tree) => demands.TryGetValue(tree, out var found) ? found : [];

    public ImmutableArray<StoredTag> StoredIn(SyntaxTree tree) => stored.TryGetValue(tree, out var found) ? found : [];

    public ImmutableArray<BlindSpot> BlindSpotsIn(SyntaxTree tree) => blindSpots.TryGetValue(tree, out var found) ? found : [];

    public ImmutableArray<GuardCheck> ChecksIn(SyntaxTree tree) => checks.TryGetValue(tree, out var found) ? found : [];

    public IEnumerable<Finding> All => findings.Values.SelectMany(found => found);
}
