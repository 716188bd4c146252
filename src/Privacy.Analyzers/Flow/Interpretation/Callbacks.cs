using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Demand;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Domain.Tables;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Delegates that a caller gives: that they are invoked, and with what, is part of the summary.</summary>
internal static class Callbacks
{
    private const int MaxArguments = 16;

    /// <summary>What is thrown is numbered apart from what is returned and from what is handed over.</summary>
    private const int ThrownBy = -1_000_000;

    /// <summary>A given delegate is invoked: what it returns is for the caller to say.</summary>
    public static Value Invoke(
        Interpreter run, AccessPath path, ImmutableArray<Value> arguments, IOperation? at, SyntaxNode node, ITypeSymbol? resultType, FlowState state,
        HashSet<SyntaxNode>? entries, Argument[]? lined)
    {
        var (member, place) = Holder(path);
        Value? known = null;
        if (member is not null && !run.IsCodeKnown(path))
        {
            known = Known(run, member, place, arguments, at, node, state, entries, lined);
            var outside = StaticState.HoldsCode(run, path) ? null : Outside(run, member, place, arguments, at, node, resultType, state, entries, lined);
            if (known is not null && outside is null && place.Symbol is not null && StoredCode.IsSettled(member))
                return known;
            if (outside is not null || (known is not null && place.Symbol is not null))
                run.AskCode(path);
            known = known is null || outside is null ? known ?? outside : known.Join(outside);
        }

        var given = Given(run, path, arguments, node, resultType, state);
        if (lined is not null)
            HandOut(run, lined, node, state);
        return known is null ? given : known.Join(given);
    }

    /// <summary>What code that cannot be seen hands out is made of what it is given.</summary>
    private static void HandOut(Interpreter run, Argument[] lined, SyntaxNode node, FlowState state)
    {
        var labels = LabelSet.Empty;
        foreach (var argument in lined)
        {
            if (argument.Parameter is not { RefKind: RefKind.Out })
                labels = labels.Union(Contents.Of(run, argument.Value, Reach.Content, argument.Syntax, state));
        }

        foreach (var argument in lined)
        {
            if (argument is { Parameter.RefKind: RefKind.Out, Operation: { } target } && TypeFacts.CanCarry(argument.Parameter.Type))
                Assignments.Assign(run, target, Value.Of(labels), node, state);
        }
    }

    /// <summary>The member that holds the delegate, or the collection it is in, and where: the member itself, or a place in the collection.</summary>
    private static (ISymbol? Member, Member Place) Holder(AccessPath path)
    {
        if (path.Members.IsEmpty)
            return default;
        var last = path.Members[path.Members.Length - 1];
        if (last.Symbol is not null || path.Members.Length == 1)
            return (last.Symbol, last);
        return (path.Members[path.Members.Length - 2].Symbol, last);
    }

    /// <summary>The code that the member is seen to be given somewhere in its type.</summary>
    private static Value? Known(
        Interpreter run, ISymbol member, Member place, ImmutableArray<Value> arguments, IOperation? at, SyntaxNode node, FlowState state, HashSet<SyntaxNode>? entries, Argument[]? lined)
    {
        Value? result = null;
        foreach (var code in place.Symbol is null ? run.Engine.Code.In(member, place, run.Engine.Cancel) : run.Engine.Code.Of(member, run.Engine.Cancel))
        {
            var branch = state.Clone();
            var receiver = code.Method.IsStatic ? null : run.Frame.This;
            var value = Functions.InvokeClosure(run, code with { Receiver = receiver }, arguments, at, node, branch, entries, lined);
            result = result is null ? value : result.Join(value);
            state.Join(branch);
        }

        return result;
    }

    /// <summary>
    /// The code that the member is given from outside its type, where it is passed something personal or may give it. Callers who know which code it is
    /// are asked, as it is not all of this for them.
    /// </summary>
    private static Value? Outside(
        Interpreter run, ISymbol member, Member place, ImmutableArray<Value> arguments, IOperation? at, SyntaxNode node, ITypeSymbol? resultType, FlowState state,
        HashSet<SyntaxNode>? entries, Argument[]? lined)
    {
        var isPassed = IsPersonal(run, arguments, state);
        if (!isPassed && (!TypeFacts.CanCarry(resultType) || resultType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 }))
            return null; // what it does with its own its own method tells
        var found = run.Engine.Outside.Of(member, place.Symbol is null, run.Engine.Cancel);
        if (isPassed && !found.IsWhole)
            run.GiveUp("it runs code that is given in more places than are looked at");
        Value? result = null;
        foreach (var code in found.All)
        {
            var branch = state.Clone();
            var receiver = code.Method.IsStatic ? null : run.UnknownOf(code.Method.ContainingType, code.Method, 5, branch);
            var value = Functions.InvokeClosure(run, code with { Receiver = receiver }, arguments, at, node, branch, entries, lined);
            result = result is null ? value : result.Join(value);
            state.Join(branch);
        }

        return result;
    }

    private static bool IsPersonal(Interpreter run, ImmutableArray<Value> arguments, FlowState state)
    {
        foreach (var argument in arguments)
        {
            if (TaintedRoots.Holds(run, argument, state))
                return true;
        }

        return false;
    }

    private static Value Given(Interpreter run, AccessPath path, ImmutableArray<Value> arguments, SyntaxNode node, ITypeSymbol? resultType, FlowState state)
    {
        var ordinal = run.Engine.CallbackOrdinal(node, 0);
        var shapes = ImmutableArray.CreateBuilder<Shape>(arguments.Length);
        foreach (var argument in arguments)
            shapes.Add(Summarise.ShapeOf(run, argument, state));
        var handed = HandOver(run, arguments, node, 0, state);
        Add(run, new SummaryCallback(path, shapes.ToImmutable(), ordinal, GuardFacts.Checked(state.Facts)) { IsLater = run.Scope is not null, Handed = handed, Thrown = Throw(run, node, ordinal, state) });
        return TypeFacts.CanCarry(resultType)
            ? Value.Of(run.Given(new AccessPath(RootKind.Callback, ordinal, []), resultType))
            : Value.Unknown;
    }

    /// <summary>What a given delegate throws a handler here may catch.</summary>
    /// <returns>The ordinal of the root that stands for it; 0 where there is no handler.</returns>
    public static int Throw(Interpreter run, SyntaxNode node, int callback, FlowState state)
    {
        if (run.Scope is not null || !IsHandled(run))
            return 0;
        var ordinal = run.Engine.CallbackOrdinal(node, ThrownBy - callback);
        Exceptions.Raise(run, Value.Of(run.Given(new AccessPath(RootKind.Callback, ordinal, []), null)), state);
        return ordinal;
    }

    private static bool IsHandled(Interpreter run)
    {
        foreach (var region in run.Regions)
        {
            if (region.HasHandlers)
                return true;
        }

        return false;
    }

    /// <summary>Objects made here that a given delegate is passed: it may write to them, and only the caller knows what.</summary>
    public static ImmutableArray<int> HandOver(Interpreter run, ImmutableArray<Value> arguments, SyntaxNode node, int callback, FlowState state)
    {
        ImmutableArray<int>.Builder? handed = null;
        state.Answers = state.Answers.With(LastWrites.None); // whatever it is handed may be written to
        for (var i = 0; i < arguments.Length; i++)
        {
            Value? after = null;
            foreach (var obj in arguments[i].Objects)
            {
                if (obj.Path is not null || obj.Delegate is not null || TypeFacts.IsCopied(obj.Type) || !state.IsAlive)
                    continue;
                handed ??= Numbers(arguments.Length);
                handed[i] = run.Engine.CallbackOrdinal(node, -1 - i - (callback * MaxArguments));
                after ??= Value.Of(run.Given(new AccessPath(RootKind.Callback, handed[i], []), obj.Type));
                foreach (var cell in state.Cells(obj))
                {
                    if (!cell.MaybeInitial && !cell.Member.Equals(Member.Handed))
                        state.PutCell(obj, cell with { MaybeInitial = true });
                }

                state.PutCell(obj, new Cell(Member.Handed, state.TryRead(obj, Member.Handed, out var before) ? before.Value.Join(after) : after, MaybeInitial: false));
            }

            if (i == MaxArguments - 1)
                break;
        }

        return handed?.ToImmutable() ?? [];
    }

    private static ImmutableArray<int>.Builder Numbers(int count)
    {
        var numbers = ImmutableArray.CreateBuilder<int>(count);
        numbers.Count = count;
        return numbers;
    }

    public static void Add(Interpreter run, SummaryCallback callback)
    {
        for (var i = 0; i < run.Callbacks.Count; i++)
        {
            var known = run.Callbacks[i];
            if (known.Ordinal != callback.Ordinal || !known.Delegate.Equals(callback.Delegate) || known.Arguments.Length != callback.Arguments.Length)
                continue;
            var joined = known.Arguments.ToBuilder();
            for (var j = 0; j < joined.Count; j++)
                joined[j] = joined[j].Join(callback.Arguments[j]);
            run.Callbacks[i] = known with
            {
                Arguments = joined.ToImmutable(),
                Guards = GuardFacts.Join(known.Guards, callback.Guards),
                IsLater = known.IsLater || callback.IsLater,
                Handed = known.Handed.IsEmpty ? callback.Handed : known.Handed,
                Thrown = known.Thrown == 0 ? callback.Thrown : known.Thrown,
            };
            return;
        }

        if (run.Callbacks.Count < Shape.MaxLeaves / 2)
            run.Callbacks.Add(callback);
        else
            run.GiveUp("it calls more delegates than its callers are told of");
    }
}
