using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Delegates that a library runs on each element of a sequence whose elements are all at known places: on one after the other, so that each result stands at
/// its place, and what one makes is not what the next makes. <c>null</c> where the places are not known: then the default holds.
/// </summary>
internal static class EachElement
{
    /// <summary>More elements are taken for one.</summary>
    private const int MaxElements = 4;

    public static Value? Call(Interpreter run, IMethodSymbol method, Value sequence, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        var code = arguments.Length == 0 ? null : arguments[arguments.Length - 1];
        if (code?.Parameter?.Type is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke } || code.Value is not { Objects: { Length: 1 } objects, Labels.IsEmpty: true } || objects[0].Delegate is null)
            return null;
        var elements = ImmutableArray.CreateBuilder<Value>();
        if (!Arrays.Spread(run, sequence, node, elements, state))
        {
            Positions.AskOrder(run, sequence);
            return null;
        }

        if (elements.Count > MaxElements)
            return null;
        var (before, wasMadeAgain) = (state.Clone(), run.Objects.IsMadeAgain);
        run.Objects.IsMadeAgain = false;
        var result = Run(run, method, arguments, code.Value, invoke, elements, node, state);
        var isExact = !run.Objects.IsMadeAgain;
        run.Objects.IsMadeAgain |= wasMadeAgain;
        if (isExact && result is not null)
            return result;
        state.Become(before); // what was made for one would be taken for what was made for the next
        return null;
    }

    private static Value? Run(
        Interpreter run, IMethodSymbol method, Argument[] arguments, Value code, IMethodSymbol invoke, ImmutableArray<Value>.Builder elements, SyntaxNode node, FlowState state) =>
        method.Name switch
        {
            "Select" when invoke.Parameters.Length == 1 => Select(run, method, code, invoke, elements, node, state),
            "ForEach" when invoke.Parameters.Length == 1 => ForEach(run, code, invoke, elements, node, state),
            "Aggregate" when invoke.Parameters.Length == 2 && arguments.Length is 2 or 3 => Aggregate(run, arguments, code, invoke, elements, node, state),
            "MaxBy" or "MinBy" or "OrderBy" or "OrderByDescending" when invoke.Parameters.Length == 1 => Ordered(run, method, code, invoke, elements, node, state),
            _ => null,
        };

    /// <summary>It may run later, or not at all.</summary>
    private static Value? Select(Interpreter run, IMethodSymbol method, Value code, IMethodSymbol invoke, ImmutableArray<Value>.Builder elements, SyntaxNode node, FlowState state)
    {
        var maybe = state.Clone();
        var results = ImmutableArray.CreateBuilder<Value>(elements.Count);
        if (maybe.Facts.IsEmpty || (Deferral.RunsNow(run, method.OriginalDefinition) && !Deferral.IsReturnedUnread(node)))
            RunAll(maybe);
        else
            Deferral.Run(run, node, maybe, RunAll);
        if (maybe.IsAlive)
            state.Join(maybe);
        return results.Count == elements.Count ? Arranged.Made(run, method.ReturnType, results, node, state) : null;

        Value RunAll(FlowState at)
        {
            for (var i = 0; i < elements.Count; i++)
                results.Add(Invoke(run, code, invoke, [elements[i]], i, node, at));
            return Value.Unknown;
        }
    }

    private static Value ForEach(Interpreter run, Value code, IMethodSymbol invoke, ImmutableArray<Value>.Builder elements, SyntaxNode node, FlowState state)
    {
        for (var i = 0; i < elements.Count; i++)
            Invoke(run, code, invoke, [elements[i]], i, node, state);
        return Value.Unknown;
    }

    private static Value? Aggregate(Interpreter run, Argument[] arguments, Value code, IMethodSymbol invoke, ImmutableArray<Value>.Builder elements, SyntaxNode node, FlowState state)
    {
        var isSeeded = arguments.Length == 3;
        if (!isSeeded && elements.Count == 0)
            return null;
        var value = isSeeded ? arguments[1].Value : elements[0];
        for (var i = isSeeded ? 0 : 1; i < elements.Count; i++)
            value = Invoke(run, code, invoke, [value, elements[i]], i, node, state);
        return value;
    }

    /// <summary>By keys that are all known numbers.</summary>
    private static Value? Ordered(Interpreter run, IMethodSymbol method, Value code, IMethodSymbol invoke, ImmutableArray<Value>.Builder elements, SyntaxNode node, FlowState state)
    {
        if (elements.Count == 0 || invoke.ReturnType is not { SpecialType: SpecialType.System_Int32 })
            return null;
        var keyed = new List<(int Key, Value Element)>(elements.Count);
        for (var i = 0; i < elements.Count; i++)
        {
            if (Invoke(run, code, invoke, [elements[i]], i, node, state.Clone()) is not { HasConstant: true, Constant: int key })
                return null;
            keyed.Add((key, elements[i]));
        }

        var isDescending = method.Name is "MaxBy" or "OrderByDescending";
        for (var i = 1; i < keyed.Count; i++)
        {
            // Equal keys stay as they are.
            for (var j = i; j > 0 && (isDescending ? keyed[j - 1].Key < keyed[j].Key : keyed[j - 1].Key > keyed[j].Key); j--)
                (keyed[j - 1], keyed[j]) = (keyed[j], keyed[j - 1]);
        }

        if (method.Name is "MaxBy" or "MinBy")
            return keyed[0].Element;
        for (var i = 0; i < keyed.Count; i++)
            elements[i] = keyed[i].Element;
        return Arranged.Made(run, method.ReturnType, elements, node, state);
    }

    private static Value Invoke(Interpreter run, Value code, IMethodSymbol invoke, ImmutableArray<Value> inputs, int index, SyntaxNode node, FlowState state)
    {
        var turn = run.Functions.Turn;
        run.Functions.Turn = -1 - index; // calls that a method makes of what it is given are numbered upwards
        var result = Functions.Invoke(run, code, inputs, null, node, invoke.ReturnType, state);
        run.Functions.Turn = turn;
        return result;
    }
}
