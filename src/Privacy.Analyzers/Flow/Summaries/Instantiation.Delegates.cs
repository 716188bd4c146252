using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Demand;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>Delegates at a call: those it runs, those it makes.</summary>
internal sealed partial class Instantiation
{
    /// <summary>What the delegate makes in this call of it is not what it makes in the others.</summary>
    private void InTurn(SummaryCallback callback)
    {
        var turn = run.Functions.Turn;
        run.Functions.Turn = callback.Ordinal;
        if (callback.Thrown == 0)
            Invoke(callback);
        else
            InvokeCaught(callback);
        run.Functions.Turn = turn;
    }

    /// <summary>What the delegate throws the callee may catch, and go on.</summary>
    private void InvokeCaught(SummaryCallback callback)
    {
        var region = new TryRegion(run.Frame, FlowState.Dead()) { HasHandlers = true };
        run.Regions.Push(region);
        Invoke(callback);
        run.Regions.Pop();
        if (run.Regions.Count > 0)
            run.Regions.Peek().State.Join(region.State);
        if (!state.IsAlive || region.Thrown is not null)
            state.Join(region.State);
        Returned(callback.Thrown, region.Thrown ?? Value.Unknown);
    }

    /// <summary>The callee may have written before it ran the delegates: they may see it.</summary>
    private void InvokeAgain()
    {
        var before = new Dictionary<int, Value>(_callbacks ??= []);
        var skipped = state.Clone();
        foreach (var callback in summary.Callbacks)
            InTurn(callback);
        state.Join(skipped);
        _callbacks = before;
    }

    /// <summary>Nothing is known here that would run: what it is handed stays as it is, and is made only if somebody asks for it. Its objects keep their numbers.</summary>
    private void Leave(SummaryCallback callback)
    {
        Returned(callback.Ordinal, Value.Unknown);
        foreach (var ordinal in callback.Handed)
        {
            if (ordinal != 0 && !(_left ??= []).ContainsKey(ordinal))
                _left.Add(ordinal, (callback, _objects));
        }

        foreach (var argument in callback.Arguments)
            _objects += argument.Objects;
    }

    /// <summary>What a delegate of which nothing is known was handed.</summary>
    private Value LeftAt(int ordinal)
    {
        if (_left is null || !_left.TryGetValue(ordinal, out var left))
            return Value.Unknown;
        var objects = _objects;
        _objects = left.FirstObject;
        _left.Remove(ordinal); // it may have been handed what holds itself
        var value = Value.Unknown;
        for (var i = 0; i < left.Callback.Arguments.Length; i++)
        {
            if (left.Callback.Handed[i] == ordinal)
                value = Entering(left.Callback.Arguments[i]);
            else
                _objects += left.Callback.Arguments[i].Objects;
        }

        _objects = objects;
        (_callbacks ??= [])[ordinal] = value;
        Forget(); // what was asked of it meanwhile was asked too early
        return value;
    }

    /// <summary>What a delegate returned, or what it left in an object that it was passed.</summary>
    private void Returned(int ordinal, Value value)
    {
        (_callbacks ??= [])[ordinal] = value;
        if (!value.IsEmpty && TaintedRoots.Holds(run, value, state))
            run.Engine.Summaries.Taint(node, RootSet.Callbacks);
    }

    /// <summary>What an argument of this call passes on to a delegate: a sink in there is reported at the argument.</summary>
    private Value Entering(Shape shape)
    {
        var value = ValueOf(shape);
        if (shape.Aliases.Length == 1 && shape.Aliases[0].Root == RootKind.Parameter)
            return Functions.Entering(value, At(shape.Aliases[0]), callee);
        foreach (var entry in shape.Labels.Entries)
        {
            if (entry.Label.Path is { Root: RootKind.Parameter } path)
                return Functions.Entering(value, At(path), callee);
        }

        return value;
    }

    /// <summary>The code that the shape says a place holds.</summary>
    public Value CodeOf(Shape shape)
    {
        Value? value = null;
        foreach (var code in shape.Delegates)
            value = Join(value, DelegateOf(code));
        return value ?? Value.Unknown;
    }

    private Value DelegateOf(ShapeDelegate code)
    {
        var captured = ImmutableArray.CreateBuilder<(ISymbol Variable, Value Value)>(code.Captured.Length);
        var scope = code.Captured.IsEmpty ? null : run.Made((call, "captured"), 0, null, state, isFresh: true);
        foreach (var (variable, shape) in code.Captured)
        {
            var value = Entering(shape);
            captured.Add((variable, value));
            state.WriteAlso(scope!, Member.Of(variable), value); // made where anything is captured
        }

        var closure = new Closure(code.Code.Lambda, code.Code.Method, code.Receiver is null ? null : ValueOf(code.Receiver), captured.ToImmutable()) { Entries = Functions.Entries(arguments), Scope = scope };
        return Value.Of(run.MadeDelegate((call, code.Code.Method), null, closure));
    }
}
