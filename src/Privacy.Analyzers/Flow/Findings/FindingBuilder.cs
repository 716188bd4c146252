using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Findings;

/// <summary>
/// Sink hits after the fixpoint → findings: one per argument and recipient, however many members of the recipient it reaches; labels in the
/// order of their members' names, each by its shortest path.
/// </summary>
internal sealed class FindingBuilder(EngineContext engine)
{
    private readonly Dictionary<(SyntaxNode At, string Claim), List<SinkHit>> _hits = [];
    private readonly List<(SyntaxNode At, string Claim)> _order = [];
    private readonly HashSet<(SyntaxNode At, string Reason)> _blind = [];
    private readonly Dictionary<(SyntaxNode At, string Guard), GuardDemand> _demands = [];
    private readonly Dictionary<(SyntaxNode At, SourceTag Source), StoredTag> _stored = [];
    private readonly HashSet<GuardCheck> _checks = [];

    public void Add(SummaryNode node)
    {
        var callers = node.Callers.Facts();
        AddHits(node, callers);
        foreach (var variant in node.Variants)
            AddHits(variant, callers); // one object passed twice may reach a sink that two do not
        foreach (var demand in node.Demands)
            _demands[(demand.At, demand.Guard)] = demand;
        foreach (var stored in node.Stored)
            _stored[(stored.At, stored.Source)] = stored;
        _checks.UnionWith(node.Checks);
    }

    public void AddBlindSpots(SummaryNode node)
    {
        foreach (var spot in node.BlindSpots)
            _blind.Add((spot.At, spot.Reason));
    }

    private void AddHits(SummaryNode node, ImmutableArray<GuardFact> callers)
    {
        foreach (var hit in node.Hits)
        {
            if (hit.Label.Source is null)
                continue;
            var key = (Place(hit), hit.Sink.Claim);
            var seen = callers.IsEmpty ? hit : hit with { Guards = GuardFacts.Both(hit.Guards, callers) };
            if (!_hits.TryGetValue(key, out var hits))
            {
                _hits.Add(key, hits = []);
                _order.Add(key);
            }

            hits.Add(seen);
        }
    }

    public FlowResult Build()
    {
        var byTree = new Dictionary<SyntaxTree, List<(int Position, int Sink, Finding Finding)>>();
        var checks = _checks.GroupBy(check => check.At.SyntaxTree).ToImmutableDictionary(
            group => group.Key, group => group.OrderBy(check => check.At.SpanStart).ThenBy(check => check.Guard, StringComparer.Ordinal).ToImmutableArray());
        for (var i = 0; i < _order.Count; i++)
        {
            var at = _order[i].At;
            if (!byTree.TryGetValue(at.SyntaxTree, out var findings))
                byTree.Add(at.SyntaxTree, findings = []);
            findings.Add((at.SpanStart, i, FindingOf(at, _hits[_order[i]]) with { Checks = checks.TryGetValue(at.SyntaxTree, out var near) ? near : [] }));
        }

        var spots = new Dictionary<SyntaxTree, List<BlindSpot>>();
        foreach (var (at, reason) in _blind)
        {
            if (!spots.TryGetValue(at.SyntaxTree, out var list))
                spots.Add(at.SyntaxTree, list = []);
            list.Add(new BlindSpot(at, reason));
        }

        return new FlowResult(
            byTree.ToImmutableDictionary(pair => pair.Key, pair => Sorted(pair.Value)),
            _demands.Values.GroupBy(demand => demand.At.SyntaxTree).ToImmutableDictionary(
                group => group.Key, group => group.OrderBy(demand => demand.At.SpanStart).ThenBy(demand => demand.Guard, StringComparer.Ordinal).ToImmutableArray()),
            _stored.Values.GroupBy(stored => stored.At.SyntaxTree).ToImmutableDictionary(
                group => group.Key,
                group => group.OrderBy(stored => stored.At.SpanStart).ThenBy(stored => stored.Source.Display, StringComparer.Ordinal).ToImmutableArray()),
            spots.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.OrderBy(spot => spot.At.SpanStart).ThenBy(spot => spot.Reason, StringComparer.Ordinal).ToImmutableArray()),
            checks);
    }

    private static ImmutableArray<Finding> Sorted(List<(int Position, int Sink, Finding Finding)> findings) =>
        [.. findings.OrderBy(entry => entry.Position).ThenBy(entry => entry.Finding.Sink.Display, StringComparer.Ordinal).ThenBy(entry => entry.Sink).Select(entry => entry.Finding)];

    private Finding FindingOf(SyntaxNode at, List<SinkHit> hits)
    {
        var sink = hits.OrderBy(hit => hit.Sink.Display, StringComparer.Ordinal).First().Sink;
        var labels = hits
            .GroupBy(hit => hit.Label)
            .Select(same => LabelOf(same.Aggregate(static (left, right) =>
                (Trace.Compare(right.Trace, left.Trace) < 0 ? right : left) with { Guards = GuardFacts.Join(left.Guards, right.Guards) })))
            .OrderBy(label => label.Tag.Display, StringComparer.Ordinal)
            .ThenBy(label => label.Tag.Category, StringComparer.Ordinal)
            .ThenBy(label => label.Form)
            .ThenBy(label => label.Assumed ?? "", StringComparer.Ordinal);
        return new Finding(at.GetLocation(), sink, [.. labels]);
    }

    /// <summary>
    /// The argument; in generated code without a line that a person wrote, the last place on the way that has one.
    /// </summary>
    private static SyntaxNode Place(SinkHit hit)
    {
        if (!IsGenerated(hit.At) || IsMapped(hit.At))
            return hit.At;
        for (var step = hit.Trace; step is not null; step = step.Previous)
        {
            if (!IsGenerated(step.Node) || IsMapped(step.Node))
                return step.Node;
        }

        return hit.At;
    }

    private static bool IsMapped(SyntaxNode node) => node.GetLocation().GetMappedLineSpan().HasMappedPath;

    private static bool IsGenerated(SyntaxNode node) => node.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase);

    private FlowLabel LabelOf(SinkHit hit)
    {
        var source = hit.Label.Source!; // only hits with one are collected
        var assumed = hit.Label.IsAssumed ? Name(hit.Trace?.Assumed) ?? "unknown code" : null;
        return new FlowLabel(source, hit.Label.Form, assumed, PathOf(hit.Trace), hit.Guards) { IsGiven = IsGiven(source, hit.Trace) };
    }

    private bool IsGiven(SourceTag source, Trace? trace) =>
        engine.Model.Policy.Children is { Guard: not null }
        && (source.Member is IParameterSymbol || (trace is not null && trace.Owners.Any(owner => owner.IsArgument && engine.Inputs.Contains(owner.Type))));

    private static ImmutableArray<PathStep> PathOf(Trace? trace)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>(trace?.Length ?? 0);
        for (; trace is not null; trace = trace.Previous)
            steps.Add(new PathStep(trace.Node.GetLocation(), trace.Kind, TextOf(trace)));
        steps.Reverse();
        return steps.ToImmutable();
    }

    private static string TextOf(Trace step) =>
        step.Kind switch
        {
            StepKind.Source => "reads " + (Name(step.Symbol) ?? "personal data"),
            StepKind.Call => "into " + (Name(step.Symbol) ?? "other code"),
            StepKind.Return => "out of " + (Name(step.Symbol) ?? "other code"),
            StepKind.Sink => "reaches " + (Name(step.Symbol) ?? "a sink"),
            _ when step.Symbol is IMethodSymbol method => "through " + Name(method),
            _ when Name(step.Symbol) is { } name => "kept in " + name,
            _ => "returned",
        };

    private static string? Name(ISymbol? symbol) =>
        symbol switch
        {
            null => null,
            ILocalSymbol or IParameterSymbol => symbol.Name,
            IMethodSymbol { MethodKind: MethodKind.Constructor } => "new " + symbol.ContainingType.Name,
            IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "a lambda",
            { ContainingType: { IsAnonymousType: false } type } => type.Name + "." + symbol.Name,
            _ => symbol.Name,
        };
}
