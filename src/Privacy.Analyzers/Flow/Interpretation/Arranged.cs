using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Sequences whose elements are all at known places, arranged anew: a part of them, one more, the other way round, a list made of them; and lists
/// that get or lose one at a known place. <c>null</c> and <c>false</c> where the places are not known: then the default holds.
/// </summary>
internal static class Arranged
{
    /// <summary>What a query operator makes of the elements of the sequence.</summary>
    public static Value? Sequence(Interpreter run, IMethodSymbol method, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (arguments.Length > 2 || method.Name is not ("Append" or "Prepend" or "Reverse" or "Skip" or "SkipLast" or "Take" or "TakeLast" or "ToList"))
            return null;
        var values = ImmutableArray.CreateBuilder<Value>();
        if (!Arrays.Spread(run, arguments[0].Value, node, values, state))
            return null;
        var second = arguments.Length == 2 ? arguments[1].Value : Value.Unknown;
        if (method.Name is "Skip" or "SkipLast" or "Take" or "TakeLast")
        {
            if (second is not { HasConstant: true, Constant: int given })
                return null;
            Cut(method.Name, Math.Max(0, Math.Min(given, values.Count)), values);
        }
        else if (method.Name == "Append")
        {
            values.Add(second);
        }
        else if (method.Name == "Prepend")
        {
            values.Insert(0, second);
        }
        else if (method.Name == "Reverse")
        {
            values.Reverse();
        }

        var made = run.Made((node, "arranged"), 0, method.ReturnType, state, isFresh: true, isExact: true);
        return Refill(made, values, state) ? Value.Of(made) : null;
    }

    /// <summary>A list that is made of another sequence.</summary>
    public static bool Copy(Interpreter run, IMethodSymbol constructor, Value made, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (arguments.Length != 1 || constructor.ContainingType is not { Name: "List", Arity: 1, ContainingNamespace.Name: "Generic" })
            return false;
        var values = ImmutableArray.CreateBuilder<Value>();
        return Arrays.Spread(run, arguments[0].Value, node, values, state) && Refill(made.Objects[0], values, state);
    }

    /// <summary>An element is put in, or taken out, at a known place of a list made here.</summary>
    public static bool Change(Interpreter run, IMethodSymbol method, Value list, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (!list.Objects[0].IsFresh || arguments[0].Value is not { HasConstant: true, Constant: int at } || at < 0)
            return false;
        var values = ImmutableArray.CreateBuilder<Value>();
        if (!Arrays.Spread(run, list, node, values, state) || at > values.Count - (method.Name == "Insert" ? 0 : 1))
            return false;
        if (method.Name == "Insert")
            values.Insert(at, arguments[1].Value);
        else
            values.RemoveAt(at);
        return Refill(list.Objects[0], values, state);
    }

    /// <summary>A queue or a stack gives what was added first, or last.</summary>
    public static Value? AtAnEnd(Interpreter run, IMethodSymbol method, Value sequence, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (method.Name is "Enqueue" or "Push")
            return Positions.Add(sequence.Objects[0], arguments[0].Value, state);
        var values = ImmutableArray.CreateBuilder<Value>();
        if (method.Name is not ("Dequeue" or "Peek" or "Pop") || !Arrays.Spread(run, sequence, node, values, state, asAdded: true) || values.Count == 0)
            return null;
        var at = Arrays.IsStack(sequence) ? values.Count - 1 : 0;
        var value = values[at];
        if (method.Name == "Peek" || !sequence.Objects[0].IsFresh)
            return method.Name == "Peek" ? value : null;
        values.RemoveAt(at);
        return Refill(sequence.Objects[0], values, state) ? value : null;
    }

    private static void Cut(string verb, int count, ImmutableArray<Value>.Builder values)
    {
        var from = verb == "Skip" ? count : verb == "TakeLast" ? values.Count - count : 0;
        var left = verb is "Take" or "TakeLast" ? count : values.Count - count;
        for (var i = 0; i < left; i++)
            values[i] = values[from + i];
        values.Count = left;
    }

    /// <summary>It holds these, each at its place, and nothing else.</summary>
    private static bool Refill(AbstractObject sequence, ImmutableArray<Value>.Builder values, FlowState state)
    {
        if (!Arrays.IsOrdered(sequence.Type) || values.Count > Arrays.MaxEntries)
            return false;
        state.SetCells(sequence, []);
        Arrays.Fill(sequence, values, values.Count, state);
        return true;
    }
}
