using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Summaries;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>try, catch, finally, throw: a handler may see any state between the statements of its block, and what was thrown there.</summary>
internal static class Exceptions
{
    public static Value Try(Interpreter run, ITryOperation op, FlowState state)
    {
        var region = new TryRegion(FlowState.Dead()) { HasFinally = op.Finally is not null, Outer = run.Frame.Protected };
        if (region.HasFinally)
            run.Frame.Protected = region;
        run.Regions.Push(region);
        run.Eval(op.Body, state);
        run.Regions.Pop();
        var leaving = op.Catches.IsEmpty ? region.Thrown : null;
        if (leaving is not null && op.Finally is null)
            Raise(run, leaving, region.State.Clone());

        foreach (var clause in op.Catches)
        {
            if (!region.State.IsAlive)
                break;
            var handler = region.State.Clone();
            Catch(run, clause, region, handler);
            state.Join(handler);
        }

        if (op.Finally is null)
            return Value.Unknown;
        run.Frame.Protected = region.Outer;
        GoOn(run, op.Finally, region);
        var returns = state.IsAlive;
        if (!returns)
        {
            state.Become(region.State.Clone());
        }
        else if (!CatchesAll(op) || !GuardFacts.Same(state.Facts, region.State.Facts))
        {
            var early = region.State.Clone(); // it runs too where the block was left early: other values hold, and less is known there
            run.Eval(op.Finally, early);
            Leave(run, leaving, early);
        }

        run.Eval(op.Finally, state);
        if (!returns)
            Leave(run, leaving, state);
        state.IsAlive &= returns;
        return Value.Unknown;
    }

    /// <summary>What returns or jumps out of the block runs the finally block on its way.</summary>
    private static void GoOn(Interpreter run, IBlockOperation last, TryRegion region)
    {
        if (region.Returned.IsAlive)
        {
            run.Eval(last, region.Returned);
            run.Frame.Leave(region.Returned);
        }

        foreach (var jump in region.Jumps)
        {
            run.Eval(last, jump.Value);
            run.Frame.Jump(jump.Key, jump.Value);
        }
    }

    /// <summary>What was thrown and not caught goes on after the finally block.</summary>
    private static void Leave(Interpreter run, Value? thrown, FlowState state)
    {
        Statements.ToHandlers(run, state);
        if (thrown is not null)
            Raise(run, thrown, state);
    }

    private static bool CatchesAll(ITryOperation op)
    {
        foreach (var clause in op.Catches)
        {
            if (clause.Filter is null && (clause.ExceptionType.SpecialType == SpecialType.System_Object || clause.ExceptionType is { Name: "Exception", ContainingNamespace.Name: "System" }))
                return true;
        }

        return false;
    }

    public static Value Throw(Interpreter run, IThrowOperation op, FlowState state)
    {
        var thrown = op.Exception is not null ? run.Eval(op.Exception, state) : run.Caught.Count > 0 ? run.Caught.Peek() : Value.Unknown;
        Raise(run, thrown, state);
        state.IsAlive = false;
        return Value.Unknown;
    }

    /// <summary>An exception may leave here with this value.</summary>
    public static void Raise(Interpreter run, Value thrown, FlowState state)
    {
        if (!state.IsAlive)
            return;
        if (run.Regions.Count == 0)
        {
            var shape = Summarise.ShapeOf(run, thrown, state);
            run.Thrown = run.Thrown is null ? shape : run.Thrown.Join(shape);
            return;
        }

        var region = run.Regions.Peek();
        region.Thrown = region.Thrown is null ? thrown : region.Thrown.Join(thrown);
        region.State.Join(state.Clone());
    }

    private static void Catch(Interpreter run, ICatchClauseOperation clause, TryRegion region, FlowState handler)
    {
        var caught = run.UnknownOf(clause.ExceptionType, clause, 0, handler);
        if (region.Thrown is { } thrown)
            caught = caught.Join(OfType(thrown, clause.ExceptionType));
        switch (clause.ExceptionDeclarationOrExpression)
        {
            case IVariableDeclaratorOperation declarator:
                handler.SetVariable(declarator.Symbol, caught);
                break;
            case { } target:
                Assignments.Assign(run, target, caught, target.Syntax, handler);
                break;
        }

        if (clause.Filter is not null)
        {
            Branches.Split(run, clause.Filter, handler, out var whenTrue, out _);
            handler.Become(whenTrue);
        }

        run.Caught.Push(caught);
        run.Eval(clause.Handler, handler);
        run.Caught.Pop();
    }

    /// <summary>What of the thrown values the handler's type can catch.</summary>
    private static Value OfType(Value thrown, ITypeSymbol type)
    {
        var objects = thrown.Objects;
        foreach (var obj in thrown.Objects)
        {
            if (obj.IsExactType && !Inherits(obj.Type, type))
                objects = objects.Remove(obj);
        }

        return Value.Of(thrown.Labels, objects);
    }

    private static bool Inherits(ITypeSymbol? type, ITypeSymbol parent)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, parent))
                return true;
        }

        return false;
    }
}

/// <summary>The message of an exception as a sink (PRIV207): texts given to the constructor of an exception of a library.</summary>
internal sealed class ExceptionSinks
{
    private readonly Dictionary<IPropertySymbol, Sink> _data = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, Sink> _sinks = new(SymbolEqualityComparer.Default);

    public Sink Of(IPropertySymbol data)
    {
        if (!_data.TryGetValue(data, out var sink))
            _data.Add(data, sink = new Sink(data, "Exception.Data", RecipientKind.Exception, null, [], false, [SinkReach.Text], SinkReach.None, -1));
        return sink;
    }

    public Sink Of(IMethodSymbol constructor)
    {
        if (_sinks.TryGetValue(constructor, out var sink))
            return sink;
        var reaches = ImmutableArray.CreateBuilder<SinkReach>(constructor.Parameters.Length);
        foreach (var parameter in constructor.Parameters)
            reaches.Add(IsPartOfMessage(parameter) ? SinkReach.Text : SinkReach.None);
        sink = new Sink(constructor, constructor.ContainingType.Name, RecipientKind.Exception, null, [], false, reaches.ToImmutable(), SinkReach.None, -1);
        _sinks.Add(constructor, sink);
        return sink;
    }

    /// <summary>Texts; and of ArgumentOutOfRangeException the value that is out of range, which its message quotes.</summary>
    private static bool IsPartOfMessage(IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_String ? parameter.Name != "paramName" : parameter is { Name: "actualValue", Type.SpecialType: SpecialType.System_Object };
}
