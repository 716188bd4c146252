using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Catalog.Guards;
using Privacy.Analyzers.Catalog.Sources;
using Privacy.Analyzers.Catalog.Words;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Interpretation;
using Privacy.Analyzers.Flow.Live;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>
/// Decides which bodies are evaluated. Those that name a source or a sink come first, then those that name a method found to lead to a sink or
/// to hand out something personal, until no name is new. Callees are evaluated as calls need them. A body in which the name stands for something
/// else, or where nothing personal is at hand, is passed over (<see cref="BareBodies"/>).
/// With <c>full</c>, every body: the oracle that the sparse run must agree with.
/// </summary>
internal sealed class DemandDriver(EngineContext engine, bool full)
{
    private readonly HashSet<NamedCode> _seen = [];
    private readonly HashSet<NamedCode> _passedOver = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _certain = new(StringComparer.Ordinal);
    private readonly Queue<(string Name, NameTrust Trust)> _pending = new();
    private readonly BareBodies _bare = new(engine);
    private readonly HashSet<string> _again = new(StringComparer.Ordinal);

    /// <summary>Remembered names count as new: whoever calls a method of the file at hand is asked what it checked.</summary>
    private bool _looksAgain;
    private readonly HashSet<SummaryNode> _reached = [];
    private readonly List<SummaryNode> _nodes = [];

    /// <summary>The names looked for.</summary>
    public HashSet<string> Names => _names;

    /// <summary>A name could be anything: every body was looked at.</summary>
    public bool IsAnyName { get; private set; }

    /// <summary>How many of the nodes, the first, are in demand: what is given up elsewhere is no blind spot, as nothing personal passes there.</summary>
    public int Demanded { get; private set; }

    /// <summary>The nodes whose findings count, in the order of evaluation.</summary>
    public List<SummaryNode> Run()
    {
        if (engine.Live is { } live)
            Recall(live);
        else if (!Seed())
            EvaluateAll();
        while (_pending.Count > 0)
            Evaluate(Pending());

        Demanded = _nodes.Count;
        if (full)
            Evaluate(Certainly(engine.Index.All));
        return _nodes;
    }

    private void EvaluateAll()
    {
        IsAnyName = true;
        Evaluate(Certainly(engine.Index.All));
    }

    /// <summary>
    /// Of the file and of what changed elsewhere, the bodies with names that were followed before, or that changed declarations add: those are looked for
    /// everywhere, as in a complete analysis.
    /// </summary>
    private void Recall(LiveScope live)
    {
        _names.UnionWith(live.Memory.Names);
        var code = new List<NamedCode>();
        foreach (var declaration in live.Code(engine.Cancel))
        {
            if (live.Memory.IsAnyName || _names.Overlaps(declaration.Names))
                code.Add(declaration);
        }

        foreach (var name in NewNames.In(live, engine))
        {
            if (name == SourceNames.Any)
                code = [.. engine.Index.All];
            else
                Name(name, NameTrust.Certain);
        }

        Evaluate(Certainly(code));
    }

    /// <summary>False where a name can be anything: then every body is evaluated.</summary>
    private bool Seed()
    {
        if (!engine.Model.Compilation.GetTypesByMetadataName("Privacy.RequiresGuardAttribute").IsEmpty)
        {
            Name("RequiresGuard", NameTrust.Certain);
            Name("RequiresGuardAttribute", NameTrust.Certain);
        }

        foreach (var name in RequiredNames.In(engine.Model.Compilation, engine.Cancel))
            Name(name, NameTrust.Certain);
        if (!engine.HasSources)
            return true;
        // What a constant key finds is personal without being a source by itself: there a name is enough.
        var trust = engine.Model.Sources.Keyed is null ? NameTrust.Doubtful : NameTrust.Certain;
        var sources = engine.Model.Sources.Names(engine.Mentions, engine.Cancel);
        var names = new List<string>(engine.Model.Sinks.Names(engine.Mentions, engine.Cancel));
        names.AddRange(sources);
        names.Sort(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name == SourceNames.Any)
                return false;
            Name(name, trust);
        }

        foreach (var name in sources)
            _bare.AddSource(name);
        foreach (var name in engine.Handlers.Names)
            Name(name, NameTrust.Certain);
        foreach (var name in engine.Model.Sources.TagNames(engine.Cancel))
            Name(name, NameTrust.Certain);
        Name(NameIndex.Exception, trust);
        Name(NameIndex.Chained, trust);
        Name("Data", trust);
        Name("dynamic", NameTrust.Certain);
        return true;
    }

    private void Name(string name, NameTrust trust)
    {
        if (engine.Live is not null)
            trust = NameTrust.Certain; // what follows from a name there was found out before
        var isNew = _names.Add(name);
        isNew |= trust == NameTrust.Followed && _bare.Follow(name);
        isNew |= trust == NameTrust.Certain && _certain.Add(name);
        if (isNew || (_looksAgain && _again.Add(name)))
            _pending.Enqueue((name, trust));
    }

    private static IEnumerable<(NamedCode Code, NameTrust Trust)> Certainly(IEnumerable<NamedCode> code)
    {
        foreach (var declaration in code)
            yield return (declaration, NameTrust.Certain);
    }

    /// <summary>All code that names what is pending, each once, with the most that a name says of it.</summary>
    private List<(NamedCode Code, NameTrust Trust)> Pending()
    {
        var found = new List<(NamedCode Code, NameTrust Trust)>();
        var places = new Dictionary<NamedCode, int>();
        while (_pending.Count > 0)
        {
            var (name, trust) = _pending.Dequeue();
            foreach (var code in engine.Index.Naming(name))
            {
                if (!places.TryGetValue(code, out var at))
                {
                    places.Add(code, found.Count);
                    found.Add((code, trust));
                }
                else if (found[at].Trust < trust)
                {
                    found[at] = (code, trust);
                }
            }
        }

        return found;
    }

    private void Evaluate(IEnumerable<(NamedCode Code, NameTrust Trust)> found)
    {
        var fresh = new List<(SummaryNode Node, NamedCode Code)>();
        foreach (var (declaration, trust) in found)
        {
            if (_seen.Contains(declaration) || (trust == NameTrust.Doubtful && _passedOver.Contains(declaration)))
                continue;
            var isWhole = true;
            SpreadRequired(declaration.Node);
            foreach (var method in DeclaredMethods.Of(declaration.Node, engine))
            {
                var node = engine.Summaries.NodeOf(method);
                if (_reached.Contains(node))
                    continue;
                if (trust == NameTrust.Certain || node.IsEvaluated || !_bare.IsBare(method))
                {
                    _reached.Add(node);
                    fresh.Add((node, declaration));
                }
                else
                {
                    isWhole = false;
                }
            }

            if (isWhole)
                _seen.Add(declaration);
            else
                _passedOver.Add(declaration);
        }

        foreach (var node in CallersFirst.Order(fresh))
        {
            _nodes.Add(node);
            engine.Summaries.Demand(node);
        }

        engine.Summaries.Drain();
        foreach (var (method, reason) in engine.Summaries.TakeAnnounced())
        {
            Spread(method, reason == Announced.HandsOut ? NameTrust.Followed : NameTrust.Doubtful);
            if (reason == Announced.HandsOut)
                engine.Giving.HandsOut(method);
        }

        foreach (var name in engine.Giving.Take())
            Name(name, NameTrust.Doubtful);
        foreach (var node in UnguardedSinks.In(engine))
        {
            _looksAgain = engine.Live?.Tree is { } tree && Bodies.IsIn(node.Method, tree);
            Spread(node.Method, NameTrust.Followed);
            _looksAgain = false;
        }
    }

    /// <summary>What callers must be guarded for need not have a body: members of interfaces, accessors that the compiler writes.</summary>
    private void SpreadRequired(SyntaxNode node)
    {
        if (engine.Model.Guards.IsEmpty || engine.Bodies.ModelOf(node.SyntaxTree)?.GetDeclaredSymbol(node, engine.Cancel) is not { } declared)
            return;
        switch (declared)
        {
            case INamedTypeSymbol type:
                foreach (var member in type.GetMembers())
                    SpreadRequired(member as IMethodSymbol);
                break;
            case IPropertySymbol property:
                SpreadRequired(property.GetMethod);
                SpreadRequired(property.SetMethod);
                break;
            case IEventSymbol @event:
                SpreadRequired(@event.AddMethod);
                SpreadRequired(@event.RemoveMethod);
                break;
            default:
                SpreadRequired(declared as IMethodSymbol);
                break;
        }
    }

    private void SpreadRequired(IMethodSymbol? method)
    {
        if (method is not null && !engine.Model.Guards.Required(method).IsEmpty)
            Spread(method, NameTrust.Certain);
    }

    /// <summary>Who names the method may have to be looked at.</summary>
    private void Spread(IMethodSymbol method, NameTrust trust)
    {
        switch (method.MethodKind)
        {
            case MethodKind.Constructor:
                Name(method.ContainingType.Name, trust);
                Name(NameIndex.ImplicitNew, trust);
                Name(NameIndex.Chained, trust);
                break;
            case MethodKind.StaticConstructor:
                foreach (var effect in engine.Summaries.NodeOf(method).Summary.Effects)
                {
                    if (effect.Member.Member.Symbol is { } member && HandedOut.Has(effect.Member.Shape))
                        Name(member.Name, trust);
                }

                break;
            case MethodKind.UserDefinedOperator or MethodKind.Conversion:
                NameAll();
                break;
            default:
                if (method.AssociatedSymbol is IPropertySymbol { IsIndexer: true } || method.Name is "Deconstruct" or "GetEnumerator" or "Dispose" or "DisposeAsync" or "Add"
                    or "Compare" or "Equals" or "GetHashCode" or "InsertItem" or "SetItem")
                    NameAll();
                foreach (var name in SentMessages.Names(method, Last(method.AssociatedSymbol?.Name ?? method.Name)))
                    Name(name, trust);
                break;
        }
    }

    private void NameAll()
    {
        foreach (var name in engine.Index.Names)
            Name(name, NameTrust.Certain);
    }

    /// <summary>An explicit implementation is called by the interface's name for it.</summary>
    public static string Last(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
