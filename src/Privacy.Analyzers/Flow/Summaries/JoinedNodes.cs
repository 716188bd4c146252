using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>Nodes that stand for several bodies of one virtual member: calls that can run others have another.</summary>
internal sealed class JoinedNodes
{
    private readonly Dictionary<IMethodSymbol, List<SummaryNode>> _nodes = new(SymbolEqualityComparer.Default);

    /// <summary>By member, in the order they were met.</summary>
    public IEnumerable<SummaryNode> All
    {
        get
        {
            foreach (var nodes in _nodes.Values)
            {
                foreach (var node in nodes)
                    yield return node;
            }
        }
    }

    public SummaryNode Of(IMethodSymbol member, ImmutableArray<IMethodSymbol> bodies)
    {
        member = member.OriginalDefinition;
        if (!_nodes.TryGetValue(member, out var nodes))
            _nodes.Add(member, nodes = []);
        foreach (var known in nodes)
        {
            if (Same(known.Joined, bodies))
                return known;
        }

        var node = new SummaryNode(member, bodies, RootSet.Empty);
        nodes.Add(node);
        return node;
    }

    /// <summary>The same bodies in any order.</summary>
    private static bool Same(ImmutableArray<IMethodSymbol> left, ImmutableArray<IMethodSymbol> right)
    {
        if (left.Length != right.Length)
            return false;
        foreach (var body in left)
        {
            if (!right.Contains(body, SymbolEqualityComparer.Default))
                return false;
        }

        return true;
    }
}
