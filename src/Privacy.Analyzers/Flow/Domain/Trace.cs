using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Findings;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>
/// How a label came here: a list of steps, newest first. Not part of a label's identity, so it never keeps a fixpoint from being reached;
/// where two traces meet the smaller one by <see cref="Compare"/> stays, so joins stay commutative.
/// </summary>
internal sealed class Trace
{
    private const int MaxLength = 24;
    private const int MaxOwners = 8;

    private Trace(Trace? previous, SyntaxNode node, StepKind kind, ISymbol? symbol, ISymbol? assumed, SyntaxNode? entry)
    {
        Previous = previous;
        Node = node;
        Kind = kind;
        Symbol = symbol;
        Assumed = previous?.Assumed ?? assumed;
        Entry = entry;
        Owners = previous?.Owners ?? [];
        Length = (previous?.Length ?? 0) + 1;
    }

    public Trace? Previous { get; }

    public SyntaxNode Node { get; }

    public StepKind Kind { get; }

    /// <summary>The member, variable or method the step is about.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>The first unknown member on the way.</summary>
    public ISymbol? Assumed { get; }

    /// <summary>The argument through which the label entered code that is run inline (a lambda, a local function), the outermost one.</summary>
    public SyntaxNode? Entry { get; }

    /// <summary>The objects of the body under evaluation that the source was a member of; empty where they are not known.</summary>
    public ImmutableArray<AbstractObject> Owners { get; private init; }

    public int Length { get; }

    public static Trace? Add(Trace? previous, SyntaxNode node, StepKind kind, ISymbol? symbol, ISymbol? assumed = null)
    {
        if (previous is null)
            return new Trace(null, node, kind, symbol, assumed, null);
        if (previous.Length >= MaxLength || (previous.Node == node && assumed is null))
            return previous;
        return new Trace(previous, node, kind, symbol, assumed, previous.Entry);
    }

    /// <summary>The same step, of data that belongs to these objects.</summary>
    public Trace OwnedBy(ImmutableArray<AbstractObject> owners) =>
        Owners == owners ? this : new Trace(Previous, Node, Kind, Symbol, Assumed, Entry) { Owners = owners };

    /// <summary>The first step: the source is read.</summary>
    public static Trace Begin(SyntaxNode node, ISymbol? symbol, AbstractObject? owner) =>
        new(null, node, StepKind.Source, symbol, null, null) { Owners = owner is null ? [] : [owner] };

    /// <summary>Where the first step was taken.</summary>
    public static SyntaxNode? Origin(Trace? trace)
    {
        while (trace?.Previous is { } previous)
            trace = previous;
        return trace?.Node;
    }

    /// <summary>The label enters inline code through an argument.</summary>
    public static Trace Enter(Trace? previous, SyntaxNode argument, ISymbol? function) =>
        new(previous, argument, StepKind.Call, function, null, previous?.Entry ?? argument);

    /// <summary>The steps of <paramref name="tail"/> after those of <paramref name="head"/>.</summary>
    public static Trace? Concat(Trace? head, Trace? tail)
    {
        if (tail is null)
            return head;
        if (head is null)
            return tail;
        return Add(Concat(head, tail.Previous), tail.Node, tail.Kind, tail.Symbol, tail.Assumed);
    }

    /// <summary>Of two ways the smaller one; what came both ways is data of the owners of both.</summary>
    public static Trace? Join(Trace? left, Trace? right)
    {
        if (ReferenceEquals(left, right) || right is null)
            return left;
        var trace = Compare(right, left) < 0 ? right : left;
        if (trace is null || left is null || left.Owners == right.Owners || left.Owners.IsEmpty || right.Owners.IsEmpty)
            return trace;
        var owners = trace.Owners;
        foreach (var owner in ReferenceEquals(trace, left) ? right.Owners : left.Owners)
        {
            if (owners.Length < MaxOwners && !owners.Contains(owner))
                owners = owners.Add(owner);
        }

        return trace.OwnedBy(owners);
    }

    /// <summary>Shorter first, then by place of the steps, oldest known difference last.</summary>
    public static int Compare(Trace? left, Trace? right)
    {
        if (ReferenceEquals(left, right))
            return 0;
        if (left is null || right is null)
            return left is null ? -1 : 1;
        if (left.Length != right.Length)
            return left.Length.CompareTo(right.Length);
        for (; left is not null && right is not null && !ReferenceEquals(left, right); left = left.Previous, right = right.Previous)
        {
            var (tree, other) = (left.Node.SyntaxTree, right.Node.SyntaxTree);
            var order = ReferenceEquals(tree, other) ? 0 : string.CompareOrdinal(tree.FilePath, other.FilePath);
            if (order == 0)
                order = left.Node.SpanStart.CompareTo(right.Node.SpanStart);
            if (order == 0)
                order = left.Node.Span.Length.CompareTo(right.Node.Span.Length);
            if (order == 0)
                order = (int)left.Kind - (int)right.Kind; // comparing enums boxes them
            if (order != 0)
                return order;
        }

        return 0;
    }
}
