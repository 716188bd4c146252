using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Demand;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>
/// Summaries by original definition, computed on demand and memoised. A call to a method still being evaluated reads its current summary
/// and is evaluated again when that grows: a work list over dependents reaches the least fixpoint, recursion needs no special case.
/// Single-threaded: one compilation, one table, one order.
/// </summary>
internal sealed class SummaryTable(EngineContext engine)
{
    /// <summary>Nested evaluations beyond this depth wait in the work list: the stack must not grow with the call graph.</summary>
    private const int MaxNesting = 16;

    /// <summary>The lattice is finite but tall; a method still growing after this many rounds is given up as it is.</summary>
    private const int MaxEvaluations = 6;

    /// <summary>Times a method is evaluated again because one more root may hold something personal.</summary>
    private const int MaxWidenings = 4;

    /// <summary>Kinds of calls of one method that get a summary of their own.</summary>
    private const int MaxVariants = 16;

    /// <summary>A body with more nodes is looked at once for all calls: once for each kind of them would cost more than all the rest of a program.</summary>
    private const int MaxNodesOfVariant = 1500;

    private readonly Dictionary<IMethodSymbol, SummaryNode> _nodes = new(SymbolEqualityComparer.Default);
    private readonly JoinedNodes _joined = new();
    private readonly Queue<SummaryNode> _work = new();
    private readonly Announcements _announcements = new(engine);
    private int _nesting;

    public SummaryNode NodeOf(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        if (!_nodes.TryGetValue(method, out var node))
            _nodes.Add(method, node = new SummaryNode(method, default, engine.Carriers.ByDefault(method)));
        return node;
    }

    /// <summary>The node for calls that are known to pass this.</summary>
    public SummaryNode NodeOf(SummaryNode general, CallContext context)
    {
        if (general.Variants.Count == 0 && !general.IsCrowded)
            general.IsCrowded = IsLarge(general.Method);
        var hasBound = context.HasBound;
        if (hasBound ? general.IsCrowdedByBounds : general.IsCrowded)
            return hasBound && context.WithoutBounds() is { } rest ? NodeOf(general, rest) : general;
        var alike = 0;
        foreach (var known in general.Variants)
        {
            alike += known.Context!.HasBound == hasBound ? 1 : 0; // variants have one
            if (known.Context.Same(context))
                return known;
        }

        if (alike >= MaxVariants)
        {
            general.IsCrowdedByBounds = true;
            general.IsCrowded |= !hasBound; // without bounds as well
            foreach (var variant in general.Variants)
                EnqueueDependents(variant, RootSet.All);
            return NodeOf(general, context);
        }

        var node = new SummaryNode(general.Method, default, engine.Carriers.ByDefault(general.Method), context, general);
        general.Variants.Add(node);
        return node;
    }

    /// <summary>The node that stands for several bodies of one virtual member.</summary>
    public SummaryNode NodeOf(IMethodSymbol member, ImmutableArray<IMethodSymbol> bodies) => _joined.Of(member, bodies);

    /// <summary>The summary for calls that pass something personal at these roots (and at those of all calls before).</summary>
    public MethodSummary Request(SummaryNode node, RootSet tainted, SummaryNode? reader, int depth)
    {
        Provide(node, tainted, depth);
        if (reader is not null)
        {
            // What a given delegate returns is known only once the summary is applied.
            var known = node.Dependents.TryGetValue(reader, out var read) ? read.Passed : RootSet.Callbacks;
            node.Dependents[reader] = new SummaryRead(known.Union(tainted), reader.Round);
        }

        return node.Summary;
    }

    /// <summary>Sees to it that the node's summary is as good as it can be now.</summary>
    private void Provide(SummaryNode node, RootSet tainted, int depth)
    {
        var known = node.Tainted;
        var isWider = Widen(node, tainted);
        if (!node.IsEvaluated && !node.IsDemanded && !node.IsActive && engine.Live?.Plain(node) is { } plain)
        {
            node.Recall(plain);
            return;
        }

        if (node.IsActive && isWider)
            Enqueue(node);
        if ((node.IsEvaluated && !isWider && !node.IsStale) || node.IsActive)
            return;
        if (_nesting < MaxNesting && depth < Interpreter.MaxDepth / 2)
            Evaluate(node, depth, node.IsEvaluated && !node.IsStale && !node.IsGivenUp ? known : null);
        else
            Enqueue(node);
    }

    /// <summary>Evaluates the method for what is found in it.</summary>
    public void Demand(SummaryNode node)
    {
        node.Demand();
        Request(node, RootSet.Empty, null, 0);
    }

    /// <summary>Something personal turned out to come in at these roots.</summary>
    public void Taint(SummaryNode node, RootSet roots)
    {
        if (Widen(node, roots))
            Enqueue(node);
    }

    /// <summary>Runs until nothing grows any more.</summary>
    public void Drain()
    {
        while (_work.Count > 0)
        {
            engine.Cancel.ThrowIfCancellationRequested();
            var node = _work.Dequeue();
            node.IsQueued = false;
            if (node.IsStale)
                Evaluate(node, 0, null);
        }
    }

    /// <inheritdoc cref="Announcements.Take"/>
    public List<(IMethodSymbol Method, Announced Reason)> TakeAnnounced() => _announcements.Take();

    /// <summary>In the order they were met.</summary>
    public IEnumerable<SummaryNode> Methods => _nodes.Values;

    /// <summary>Of all methods, kinds of calls and virtual members.</summary>
    public IEnumerable<SummaryNode> All()
    {
        foreach (var node in _nodes.Values)
        {
            yield return node;
            foreach (var variant in node.Variants)
                yield return variant;
        }

        foreach (var node in _joined.All)
            yield return node;
    }

    /// <summary>Methods that some call was seen to pass something personal to, beyond what their types may hide.</summary>
    public IEnumerable<SummaryNode> Tainted()
    {
        foreach (var node in _nodes.Values)
        {
            if (node.Widenings > 0)
                yield return node;
        }
    }

    /// <param name="told">The roots that the summary spoke of, where further ones are all that is new; <c>null</c>: more is.</param>
    private void Evaluate(SummaryNode node, int depth, RootSet? told)
    {
        if (node.Evaluations == 0)
            engine.Work.AddBody();
        if (node.Evaluations++ >= MaxEvaluations || (node.IsEvaluated && engine.Work.IsSpent))
        {
            node.IsStale = false;
            node.IsGivenUp = true;
            GiveUp(node);
            return;
        }

        node.IsActive = true;
        node.IsStale = false;
        node.HasNews = false;
        node.IsGivenUp = false;
        node.Round++;
        var asked = node.General.Asked.Count;
        _nesting++;
        var summary = node.Joined.IsDefault ? EvaluateBody(node, depth) : JoinBodies(node, depth);
        _nesting--;
        node.IsActive = false;
        node.IsEvaluated = true;
        if (node.General.Asked.Count > asked)
            EnqueueDependents(node.General, RootSet.All);
        var changed = summary.ChangedRoots(node.Summary);
        if (changed.IsEmpty)
            return;
        node.Summary = summary;
        _announcements.Add(node, summary);
        EnqueueDependents(node, changed, node.HasNews || node.IsStale ? null : told);
    }

    private static bool IsLarge(IMethodSymbol method)
    {
        var nodes = 0;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            foreach (var _ in reference.GetSyntax().DescendantNodes())
            {
                if (++nodes > MaxNodesOfVariant)
                    return true;
            }
        }

        return false;
    }

    /// <summary>What it calls grew once more and it is not looked at again: said where it stands, as nothing is given up silently.</summary>
    private static void GiveUp(SummaryNode node)
    {
        if (!node.BlindSpots.IsDefaultOrEmpty || node.Hits.IsDefaultOrEmpty)
            return;
        foreach (var reference in node.Method.DeclaringSyntaxReferences)
            node.BlindSpots = node.BlindSpots.Add(new BlindSpot(reference.GetSyntax(), "what it calls keeps growing"));
    }

    private MethodSummary EvaluateBody(SummaryNode node, int depth)
    {
        engine.Cancel.ThrowIfCancellationRequested();
        if (engine.Bodies.Find(node.Method, engine.Cancel) is not { } code)
            return new MethodSummary();
        var interpreter = new Interpreter(engine, node, code, depth);
        var summary = interpreter.Run();
        node.Hits = interpreter.Hits.ToImmutable();
        node.Demands = ImmutableArray.CreateRange(interpreter.Demands.Values);
        node.Checks = ImmutableArray.CreateRange(interpreter.Checks);
        node.BlindSpots = interpreter.BlindSpots.ToImmutable();
        node.Stored = [.. interpreter.Stored];
        return summary;
    }

    private MethodSummary JoinBodies(SummaryNode node, int depth)
    {
        MethodSummary? joined = null;
        foreach (var body in node.Joined)
        {
            var summary = Request(NodeOf(body), node.Tainted, node, depth);
            if (!summary.IsBottom)
                joined = joined is null ? summary : SummaryJoin.Join(joined, summary);
        }

        return joined ?? MethodSummary.Bottom;
    }

    /// <summary>A method with more roots than it can be asked about one by one is asked about all of them at once.</summary>
    private static bool Widen(SummaryNode node, RootSet roots)
    {
        if (node.Tainted.Covers(roots))
            return false;
        node.Tainted = ++node.Widenings > MaxWidenings ? RootSet.All : node.Tainted.Union(roots);
        node.Evaluations = Math.Min(node.Evaluations, MaxEvaluations / 2);
        return true;
    }

    /// <summary>In the order in which they read it first. Who is at work and has not read it yet will read what it is now.</summary>
    /// <param name="told">Who passes something at no other roots was told all of it before.</param>
    private void EnqueueDependents(SummaryNode node, RootSet changed, RootSet? told = null)
    {
        foreach (var dependent in node.Dependents)
        {
            if (!changed.Meets(dependent.Value.Passed) || told?.Union(RootSet.Callbacks).Covers(dependent.Value.Passed) == true)
                continue;
            if (!dependent.Key.IsActive || dependent.Value.Round == dependent.Key.Round)
                Enqueue(dependent.Key);
            else
                dependent.Key.HasNews = true;
        }
    }

    private void Enqueue(SummaryNode node)
    {
        node.IsStale = true;
        if (node.IsQueued)
            return;
        node.IsQueued = true;
        _work.Enqueue(node);
    }
}
