using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Catalog.Guards;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Interpretation;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>
/// Decides which bodies are evaluated. Those that name a source or a sink come first, then those that name a method found to lead to a sink or
/// to hand out something personal, until no name is new. Callees are evaluated as calls need them.
/// With <c>full</c>, every body: the oracle that the sparse run must agree with.
/// </summary>
internal sealed class DemandDriver(EngineContext engine, bool full)
{
    private readonly HashSet<NamedCode> _seen = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Queue<string> _pending = new();
    private readonly HashSet<SummaryNode> _reached = [];
    private readonly List<SummaryNode> _nodes = [];

    /// <summary>How many of the nodes, the first, are in demand: what is given up elsewhere is no blind spot, as nothing personal passes there.</summary>
    public int Demanded { get; private set; }

    /// <summary>The nodes whose findings count, in the order of evaluation.</summary>
    public List<SummaryNode> Run()
    {
        if (!Seed())
            Evaluate(engine.Index.All);
        while (_pending.Count > 0)
        {
            if (engine.Index.Naming(_pending.Dequeue()) is { Count: > 0 } code)
                Evaluate(code);
        }

        Demanded = _nodes.Count;
        if (full)
            Evaluate(engine.Index.All);
        return _nodes;
    }

    /// <summary>False where a name can be anything: then every body is evaluated.</summary>
    private bool Seed()
    {
        if (!engine.Model.Compilation.GetTypesByMetadataName("Privacy.RequiresGuardAttribute").IsEmpty)
        {
            Name("RequiresGuard");
            Name("RequiresGuardAttribute");
        }

        foreach (var name in RequiredNames.In(engine.Model.Compilation, engine.Cancel))
            Name(name);
        if (!engine.Model.Sources.Any(engine.Mentions, engine.Cancel))
            return true;
        var names = new List<string>(engine.Model.Sinks.Names(engine.Mentions, engine.Cancel));
        names.AddRange(engine.Model.Sources.Names(engine.Mentions, engine.Cancel));
        names.AddRange(engine.Handlers.Names);
        names.Sort(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name == "*")
                return false;
            Name(name);
        }

        Name(NameIndex.Exception);
        Name(NameIndex.Chained);
        Name("Data");
        Name("dynamic");
        return true;
    }

    private void Name(string name)
    {
        if (_names.Add(name))
            _pending.Enqueue(name);
    }

    private void Evaluate(IReadOnlyList<NamedCode> code)
    {
        var fresh = new List<SummaryNode>();
        foreach (var declaration in code)
        {
            if (!_seen.Add(declaration))
                continue;
            SpreadRequired(declaration.Node);
            foreach (var method in Methods(declaration.Node))
            {
                var node = engine.Summaries.NodeOf(method);
                if (!_reached.Add(node))
                    continue;
                fresh.Add(node);
                _nodes.Add(node);
                engine.Summaries.Request(node, RootSet.Empty, null, 0);
            }
        }

        engine.Summaries.Drain();
        foreach (var method in engine.Summaries.TakeAnnounced())
            Spread(method);
        foreach (var node in engine.Summaries.Unguarded())
            Spread(node.Method);
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
            Spread(method);
    }

    /// <summary>Who names the method may have to be looked at.</summary>
    private void Spread(IMethodSymbol method)
    {
        switch (method.MethodKind)
        {
            case MethodKind.Constructor:
                Name(method.ContainingType.Name);
                Name(NameIndex.ImplicitNew);
                Name(NameIndex.Chained);
                break;
            case MethodKind.StaticConstructor:
                foreach (var effect in engine.Summaries.NodeOf(method).Summary.Effects)
                {
                    if (effect.Member.Member.Symbol is { } member && HandedOut.Has(effect.Member.Shape))
                        Name(member.Name);
                }

                break;
            case MethodKind.UserDefinedOperator or MethodKind.Conversion:
                NameAll();
                break;
            default:
                if (method.AssociatedSymbol is IPropertySymbol { IsIndexer: true } || method.Name is "Deconstruct" or "GetEnumerator" or "Dispose" or "DisposeAsync" or "Add")
                    NameAll();
                Name(Last(method.AssociatedSymbol?.Name ?? method.Name));
                break;
        }
    }

    private void NameAll()
    {
        foreach (var name in engine.Index.Names)
            Name(name);
    }

    /// <summary>An explicit implementation is called by the interface's name for it.</summary>
    private static string Last(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private IEnumerable<IMethodSymbol> Methods(SyntaxNode node)
    {
        if (engine.Bodies.ModelOf(node.SyntaxTree) is not { } model)
            yield break;
        switch (model.GetDeclaredSymbol(node, engine.Cancel))
        {
            case IMethodSymbol method when Bodies.Exists(method):
                yield return method;
                break;
            case IPropertySymbol property:
                if (property.GetMethod is { } getter && Bodies.Exists(getter))
                    yield return getter;
                if (property.SetMethod is { } setter && Bodies.Exists(setter))
                    yield return setter;
                break;
            case IEventSymbol { AddMethod: { } add, RemoveMethod: { } remove }:
                if (Bodies.Exists(add))
                    yield return add;
                if (Bodies.Exists(remove))
                    yield return remove;
                break;
            case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type:
                foreach (var constructor in type.Constructors)
                {
                    if (Bodies.Exists(constructor))
                        yield return constructor;
                }

                break;
        }

        if (node is CompilationUnitSyntax && engine.Model.Compilation.GetEntryPoint(engine.Cancel) is { } entry && Bodies.Exists(entry))
            yield return entry;
    }
}
