using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;

namespace Privacy.Analyzers.Rules.Rights.Paths.Facts;

/// <summary>What a path does: its own body and all that this compilation runs from there. Each body is read once, whoever calls it.</summary>
internal sealed class PathFacts
{
    /// <summary>More bodies than any honest path has; what lies behind them is not asked any more.</summary>
    private const int MaxBodies = 2_000;

    private readonly Dictionary<IMethodSymbol, MethodFacts> _known = new(SymbolEqualityComparer.Default);
    private readonly Bodies _bodies;
    private readonly CallTargets _targets;
    private readonly FactReader _reader;
    private readonly CancellationToken _cancel;

    public PathFacts(PrivacyModel model, Bodies bodies, CancellationToken cancel)
    {
        _bodies = bodies;
        _cancel = cancel;
        _targets = new CallTargets(new SubtypeIndex(model.Compilation, bodies.ModelOf, cancel), bodies);
        _reader = new FactReader(model, bodies, _targets, cancel);
    }

    public MethodFacts Of(IEnumerable<PathMethod> paths)
    {
        var all = new MethodFacts();
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<IMethodSymbol>();
        foreach (var path in paths)
        {
            var bodies = _targets.All(path.Method.OriginalDefinition, _cancel);
            all.IsOpaque |= bodies.IsEmpty;
            if (path.Type is { } said)
                all.Mentioned.Add(said);
            foreach (var body in bodies)
            {
                Add(body);
                all.Given.UnionWith(Known(body).Returned);
            }
        }

        while (open.Count > 0)
        {
            var facts = Known(open.Dequeue());
            all.Add(facts);
            foreach (var called in facts.Calls)
                Add(called);
        }

        return all;

        void Add(IMethodSymbol method)
        {
            if (seen.Count >= MaxBodies)
                all.IsOpaque = true;
            else if (seen.Add(method))
                open.Enqueue(method);
        }
    }

    private MethodFacts Known(IMethodSymbol method)
    {
        if (!_known.TryGetValue(method, out var facts))
        {
            facts = _bodies.Find(method, _cancel) is { } code ? _reader.Read(code) : new MethodFacts();
            _known.Add(method, facts);
        }

        return facts;
    }
}
