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
        if (arguments.Length > 2 || method.Name is not ("Append" or "Concat" or "Prepend" or "Reverse" or "Skip" or "SkipLast" or "Take" or "TakeLast" or "ToArray" or "ToList"))
            return null;
        var values = ImmutableArray.CreateBuilder<Value>();
        if (!Arrays.Spread(run, arguments[0].Value, node, values, state))
        {
            Positions.AskOrder(run, arguments[0].Value);
            return null;
        }

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
        else if (method.Name == "Concat")
        {
            if (!Insert(run, second, values.Count, values, node, state))
                return null;
        }
        else if (method.Name == "Prepend")
        {
            values.Insert(0, second);
        }
        else if (method.Name == "Reverse")
        {
            values.Reverse();
        }

        return Made(run, method.ReturnType, values, node, state);
    }

    /// <summary>A sequence without elements.</summary>
    public static Value? Nothing(Interpreter run, IMethodSymbol method, SyntaxNode node, FlowState state) =>
        Made(run, method.ReturnType, ImmutableArray.CreateBuilder<Value>(), node, state);

    /// <summary>A part or a copy of a list, a queue or a stack as a sequence of its own.</summary>
    public static Value? Part(Interpreter run, IMethodSymbol method, Value sequence, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        var values = ImmutableArray.CreateBuilder<Value>();
        if (method.Name is not ("ToArray" or "GetRange") || !Arrays.Spread(run, sequence, node, values, state))
            return null;
        if (method.Name == "GetRange")
        {
            if (!IsRange(arguments, values.Count, out var from, out var count))
                return null;
            Cut("Skip", from, values);
            Cut("Take", count, values);
        }

        return Made(run, method.ReturnType, values, node, state);
    }

    /// <summary>A list, a queue or a stack that is made of another sequence; <c>null</c> where it is not.</summary>
    public static Value? Copy(Interpreter run, IMethodSymbol constructor, ITypeSymbol? type, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (arguments.Length != 1 || constructor.ContainingType is not { Name: "List" or "LinkedList" or "Queue" or "Stack", Arity: 1, ContainingNamespace.Name: "Generic" })
            return null;
        var values = ImmutableArray.CreateBuilder<Value>();
        return Arrays.Spread(run, arguments[0].Value, node, values, state) ? Made(run, type, values, node, state) : null;
    }

    /// <summary><c>new JsonArray("a", "b")</c>.</summary>
    public static bool Listed(Value made, IMethodSymbol constructor, Argument[] arguments, FlowState state)
    {
        if (arguments.Length == 0 || constructor.ContainingType.Name != "JsonArray" || arguments[arguments.Length - 1].Elements is not { IsDefaultOrEmpty: false } elements || made.Objects[0].IsMany || elements.Length > Arrays.MaxEntries)
            return false;
        var values = ImmutableArray.CreateBuilder<Value>(elements.Length);
        foreach (var element in elements)
            values.Add(element.Value);
        return Refill(made.Objects[0], values, state);
    }

    /// <summary>Elements are put in, taken out or moved at known places of a list made here.</summary>
    public static bool Change(Interpreter run, IMethodSymbol method, Value list, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        var values = ImmutableArray.CreateBuilder<Value>();
        return method.Name is "AddRange" or "Insert" or "InsertRange" or "RemoveAt" or "RemoveRange" or "Reverse"
            && list.Objects[0] is { Type.Name: "List" }
            && IsKept(run, list)
            && Arrays.Spread(run, list, node, values, state)
            && Change(run, method, arguments, values, node, state)
            && Refill(list.Objects[0], values, state);
    }

    /// <summary>An array made here, the other way round.</summary>
    public static bool Turn(Interpreter run, Value array, SyntaxNode node, FlowState state)
    {
        var values = ImmutableArray.CreateBuilder<Value>();
        if (array is not { Objects: { Length: 1 } objects, Part: null } || objects[0] is not { IsFresh: true, IsMany: false, Type: IArrayTypeSymbol } || state.TryRead(objects[0], Member.Parts, out _) || !Arrays.Spread(run, array, node, values, state))
            return false;
        values.Reverse();
        return Refill(objects[0], values, state);
    }

    /// <summary>Another list that an immutable one becomes.</summary>
    public static Value? Changed(Interpreter run, IMethodSymbol method, Value list, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        var values = ImmutableArray.CreateBuilder<Value>();
        if (!SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType) || !Arrays.Spread(run, list, node, values, state))
            return null;
        switch (method.Name)
        {
            case "Add" when arguments.Length == 1:
                values.Add(arguments[0].Value);
                break;
            case "SetItem" when arguments.Length == 2 && IsPlace(arguments[0], values.Count - 1, out var at):
                values[at] = arguments[1].Value;
                break;
            case "AddRange" or "Insert" or "InsertRange" or "RemoveAt" or "RemoveRange" or "Reverse" when Change(run, method, arguments, values, node, state):
                break;
            default:
                return null;
        }

        return Made(run, method.ReturnType, values, node, state);
    }

    /// <summary>A queue or a stack gives what was added first, or last.</summary>
    public static Value? AtAnEnd(Interpreter run, IMethodSymbol method, Value sequence, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (method.Name is "Enqueue" or "Push" && arguments.Length == 1)
            return Positions.Add(run, sequence.Objects[0], arguments[0].Value, state);
        var values = ImmutableArray.CreateBuilder<Value>();
        if (method.Name is not ("Dequeue" or "Peek" or "Pop" or "TryDequeue" or "TryPeek" or "TryPop") || !IsKept(run, sequence) || !Arrays.Spread(run, sequence, node, values, state, asAdded: true) || values.Count == 0)
            return null;
        var at = Arrays.IsStack(sequence) ? values.Count - 1 : 0;
        var value = values[at];
        if (method.Name is not ("Peek" or "TryPeek"))
        {
            values.RemoveAt(at);
            if (!Refill(sequence.Objects[0], values, state))
                return null;
        }

        if (arguments.Length == 0)
            return value;
        Arguments.Assign(run, arguments[0], value, node, state);
        return Value.Unknown;
    }

    private static bool Change(Interpreter run, IMethodSymbol method, Argument[] arguments, ImmutableArray<Value>.Builder values, SyntaxNode node, FlowState state)
    {
        switch (method.Name)
        {
            case "Reverse" when arguments.Length == 0:
                values.Reverse();
                return true;
            case "RemoveRange" when IsRange(arguments, values.Count, out var from, out var count):
                for (var i = from; i < values.Count - count; i++)
                    values[i] = values[i + count];
                values.Count -= count;
                return true;
            case "RemoveAt" when IsPlace(arguments[0], values.Count - 1, out var at):
                values.RemoveAt(at);
                return true;
            case "Insert" when IsPlace(arguments[0], values.Count, out var at):
                values.Insert(at, arguments[1].Value);
                return true;
            case "InsertRange" when IsPlace(arguments[0], values.Count, out var at):
                return Insert(run, arguments[1].Value, at, values, node, state);
            case "AddRange":
                return Insert(run, arguments[0].Value, values.Count, values, node, state);
            default:
                return false;
        }
    }

    private static bool Insert(Interpreter run, Value more, int at, ImmutableArray<Value>.Builder values, SyntaxNode node, FlowState state)
    {
        var added = ImmutableArray.CreateBuilder<Value>();
        if (!Arrays.Spread(run, more, node, added, state))
            return false;
        for (var i = 0; i < added.Count; i++)
            values.Insert(at + i, added[i]);
        return values.Count <= Arrays.MaxEntries;
    }

    private static bool IsPlace(Argument argument, int last, out int at)
    {
        at = argument.Value is { HasConstant: true, Constant: int given } ? given : -1;
        return at >= 0 && at <= last;
    }

    private static bool IsRange(Argument[] arguments, int length, out int from, out int count)
    {
        from = 0;
        count = 0;
        return arguments.Length == 2 && IsPlace(arguments[0], length, out from) && IsPlace(arguments[1], length - from, out count);
    }

    /// <summary>As many places, as many objects: an array has one length.</summary>
    public static Value? Made(Interpreter run, ITypeSymbol? type, ImmutableArray<Value>.Builder values, SyntaxNode node, FlowState state)
    {
        if (values.Count > Arrays.MaxEntries || !Arrays.IsOrdered(type))
            return null;
        var made = run.Made((node, "arranged", values.Count), 0, type, state, isFresh: true, isExact: true);
        return Refill(made, values, state) ? Value.Of(made) : null;
    }

    private static void Cut(string verb, int count, ImmutableArray<Value>.Builder values)
    {
        var from = verb == "Skip" ? count : verb == "TakeLast" ? values.Count - count : 0;
        var left = verb is "Take" or "TakeLast" ? count : values.Count - count;
        for (var i = 0; i < left; i++)
            values[i] = values[from + i];
        values.Count = left;
    }

    /// <summary>Made here, or given with as many elements as callers say: what its places hold is known from here on.</summary>
    private static bool IsKept(Interpreter run, Value sequence)
    {
        run.AskLength(sequence);
        return sequence.Objects[0] is { IsMany: false } held && (held.IsFresh || Positions.IsCounted(held));
    }

    /// <summary>It holds these, each at its place, and nothing else.</summary>
    public static bool Refill(AbstractObject sequence, ImmutableArray<Value>.Builder values, FlowState state)
    {
        if (!Arrays.IsOrdered(sequence.Type) || values.Count > Arrays.MaxEntries)
            return false;
        state.SetCells(sequence, []);
        Arrays.Fill(sequence, values, values.Count, state);
        return true;
    }
}
