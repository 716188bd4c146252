using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Code that runs inside itself: a local function that calls itself, or a delegate that calls one made by the same lambda before it, as a chain of handlers
/// does. The first goes round until nothing is new; the links of a chain are told apart by what they captured.
/// </summary>
internal static class Recursion
{
    private const int MaxRounds = 2;

    /// <summary>A chain with more links gives back whatever it is given.</summary>
    private const int MaxLinks = 8;

    /// <summary>So do links beyond these: each may call the next several times, and all ways through a chain are too many.</summary>
    private const int MaxLinkRuns = 64;

    /// <summary>Methods that delegates run inside others: of a table of them each may call all.</summary>
    private const int MaxNestedRuns = 512;

    /// <summary>The same code with the same variables is under way: its next round tells nothing new, or nothing that ends.</summary>
    public static bool Is(Frame? frame, IMethodSymbol method, AbstractObject? scope) => Rounds(frame, method, scope) > 0;

    /// <summary>What running the code once more gives, without running it; <c>null</c> where it is to be run.</summary>
    public static Value? Cut(Interpreter run, IMethodSymbol method, AbstractObject? scope, IReadOnlyList<Value> arguments, SyntaxNode? node, FlowState state)
    {
        if (Rounds(run.Frame, method, scope) >= MaxRounds)
            return Value.Unknown;
        var links = Links(run.Frame, method);
        if (links < 2 || (links < MaxLinks && run.Functions.Nested.Links++ < MaxLinkRuns))
            return null;
        return GivenBack(run, method, arguments, node, state);
    }

    /// <summary>
    /// The same of a method that a delegate runs. Handlers kept in a static table may run each other: their summaries are known, so that nothing else ends it.
    /// </summary>
    public static Value? CutMethod(Interpreter run, IMethodSymbol method, IReadOnlyList<Value> arguments, SyntaxNode node, FlowState state)
    {
        var links = Links(run.Frame, method);
        if (links == 0 ? run.Frame.Caller?.Caller is null || run.Functions.Nested.Methods++ < MaxNestedRuns : links < MaxLinks && run.Functions.Nested.Links++ < MaxLinkRuns)
            return null;
        return GivenBack(run, method, arguments, node, state);
    }

    private static Value GivenBack(Interpreter run, IMethodSymbol method, IReadOnlyList<Value> arguments, SyntaxNode? node, FlowState state)
    {
        var labels = LabelSet.Empty;
        foreach (var argument in arguments)
            labels = node is null ? labels.Union(argument.Labels) : labels.Union(Contents.Of(run, argument, Reach.Content, node, state));
        return TypeFacts.CanCarry(method.ReturnType) ? Value.Of(labels) : Value.Unknown;
    }

    /// <summary>The variables that the code under way has of its own: the round within has others of the same names.</summary>
    public static List<(ISymbol Variable, Value Value)>? Outer(Frame? frame, IMethodSymbol method, FlowState state) =>
        Links(frame, method) > 0 ? state.Declared(method) : null;

    private static int Rounds(Frame? frame, IMethodSymbol method, AbstractObject? scope)
    {
        var rounds = 0;
        for (; frame is not null; frame = frame.Caller)
        {
            if (ReferenceEquals(frame.Scope, scope) && SymbolEqualityComparer.Default.Equals(frame.Method, method))
                rounds++;
        }

        return rounds;
    }

    private static int Links(Frame? frame, IMethodSymbol method)
    {
        var links = 0;
        for (; frame is not null; frame = frame.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Method, method))
                links++;
        }

        return links;
    }
}
