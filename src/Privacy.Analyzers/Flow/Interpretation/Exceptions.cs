using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
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
        var known = new KnownThrows();
        var region = new TryRegion(run.Frame, FlowState.Dead()) { Outer = run.Frame.Protected, HasHandlers = !op.Catches.IsEmpty, Known = known };
        if (op.Finally is not null)
            run.Frame.Protected = region;
        run.Regions.Push(region);
        run.Eval(op.Body, state);
        run.Regions.Pop();

        var passing = new KnownThrows();
        var caught = known.Sort(op, region, passing);

        // What leaves by an exception: nobody here catches it, or a handler throws it.
        var left = new TryRegion(run.Frame, CatchesAll(op) ? FlowState.Dead() : region.State.Clone()) { Thrown = Uncaught(op, region.Thrown), Known = passing };
        left.Abandoned.Join(region.Abandoned);
        var isFollowed = op.Finally is not null || run.Regions.Count > 0;
        if (isFollowed)
            run.Regions.Push(left);
        for (var i = 0; i < op.Catches.Length; i++)
        {
            var clause = op.Catches[i];
            var handler = region.State.Clone();
            var thrownHere = caught?[i] is { } sure ? sure.Enter(handler, region.Thrown) : region.Thrown;
            if (!handler.IsAlive)
                continue;
            var refused = Catch(run, clause, thrownHere, handler);
            region.Thrown = Passed(clause, region.Thrown);
            state.Join(handler);
            if (!refused.IsAlive)
                continue;
            region.State.Join(refused); // what a filter that said no has done, later handlers and those outside see
            left.State.Join(refused);
        }

        if (isFollowed)
            run.Regions.Pop();
        if (op.Finally is not null)
        {
            run.Frame.Protected = region.Outer;
            GoOn(run, op.Finally, region);
            passing.GiveTo(left);
            Finally(run, op.Finally, left, state);
        }

        if (run.Regions.Count == 0)
        {
            if (left.Thrown is { } thrown)
                Raise(run, thrown, left.State);
            passing.Raise(run);
            return Value.Unknown;
        }

        run.Regions.Peek().State.Join(left.State);
        run.Regions.Peek().Abandoned.Join(left.Abandoned);
        if (left.Thrown is { } passed)
            Raise(run, passed, left.State);
        passing.Raise(run);
        return Value.Unknown;
    }

    /// <summary>The loop that reads an iterator is left: the <c>finally</c> blocks around what was yielded run in this state.</summary>
    public static void Abandon(Interpreter run, FlowState state)
    {
        if (run.Regions.Count == 0 || !state.IsAlive)
            return;
        var region = run.Regions.Peek();
        if (!ReferenceEquals(region.Frame, run.Frame) && region.Frame.Reader is not null)
            region.Abandoned.Join(state);
    }

    /// <summary>What returns or jumps out of the block runs the finally block on its way.</summary>
    private static void GoOn(Interpreter run, IBlockOperation last, TryRegion region)
    {
        if (region.Returned.IsAlive)
        {
            run.Eval(last, region.Returned);
            run.Frame.Leave(region.Returned);
        }

        foreach (var jump in region.Jumps.All)
        {
            run.Eval(last, jump.Value);
            run.Frame.Jump(jump.Key, jump.Value);
        }
    }

    /// <summary>It runs in each state that leads to it, and what goes on by an exception goes on in the state after it.</summary>
    private static void Finally(Interpreter run, IBlockOperation last, TryRegion left, FlowState state)
    {
        if (left.State.IsAlive)
            run.Eval(last, left.State);
        if (left.Abandoned.IsAlive)
            run.Eval(last, left.Abandoned);
        if (state.IsAlive)
            run.Eval(last, state);
    }

    /// <summary>What of the thrown values no handler is sure to catch.</summary>
    private static Value? Uncaught(ITryOperation op, Value? thrown)
    {
        if (thrown is null || op.Catches.IsEmpty)
            return thrown;
        if (CatchesAll(op))
            return null;
        var left = thrown;
        foreach (var clause in op.Catches)
            left = Passed(clause, left);
        return left is { IsEmpty: false } ? Value.Of(left.Labels, left.Objects) : null;
    }

    /// <summary>What of the thrown values the handlers behind this one may see.</summary>
    private static Value? Passed(ICatchClauseOperation clause, Value? thrown)
    {
        if (thrown is null || clause.Filter is not null)
            return thrown;
        var objects = thrown.Objects;
        foreach (var obj in thrown.Objects)
        {
            if (Inherits(obj.Type, clause.ExceptionType))
                objects = objects.Remove(obj);
        }

        return objects.Length == thrown.Objects.Length ? thrown : thrown.WithObjects(objects);
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
        Raise(run, thrown, state, op, KnownThrows.TypeOf(run, op));
        state.IsAlive = false;
        return Value.Unknown;
    }

    /// <summary>An exception may leave here with this value.</summary>
    /// <param name="at">Where it is thrown; the type is known there and nothing else is thrown.</param>
    public static void Raise(Interpreter run, Value thrown, FlowState state, IOperation? at = null, ITypeSymbol? type = null)
    {
        if (!state.IsAlive)
            return;
        if (run.Regions.Count == 0)
        {
            var shape = Summarise.ShapeOf(run, thrown, state);
            run.Thrown = run.Thrown is null ? shape : run.Thrown.Join(shape);
            run.Left.Join(state);
            return;
        }

        var region = run.Regions.Peek();
        if (at is not null && type is not null && region.Known is { } known && ReferenceEquals(region.Frame, run.Frame)) // what code throws that is called may be kept in a task
        {
            known.Add(at, type, thrown, state);
            return;
        }

        region.Thrown = region.Thrown is null ? thrown : region.Thrown.Join(thrown);
        region.State.Join(state.Clone());
    }

    /// <summary>Runs the handler; gives the state in which its filter said no.</summary>
    private static FlowState Catch(Interpreter run, ICatchClauseOperation clause, Value? gathered, FlowState handler)
    {
        var caught = gathered is { } thrown ? OfType(thrown, clause.ExceptionType) : Value.Unknown;
        if (caught.Objects.IsEmpty || !run.IsOwn(clause.ExceptionType))
            caught = run.UnknownOf(clause.ExceptionType, clause, 0, handler).Join(caught); // what code throws that is not seen
        if (gathered is { } all)
            caught = InnerExceptions.Gathered(run, clause.ExceptionType, clause.Syntax, caught, all, handler);
        switch (clause.ExceptionDeclarationOrExpression)
        {
            case IVariableDeclaratorOperation declarator:
                handler.SetVariable(declarator.Symbol, caught);
                break;
            case { } target:
                Assignments.Assign(run, target, caught, target.Syntax, handler);
                break;
        }

        var refused = FlowState.Dead();
        if (clause.Filter is not null)
        {
            Branches.Split(run, clause.Filter, handler, out var whenTrue, out refused);
            refused = refused.Clone(); // it may be the state at hand
            handler.Become(whenTrue);
        }

        run.Caught.Push(caught);
        run.Eval(clause.Handler, handler);
        run.Caught.Pop();
        return refused;
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

    public static bool Inherits(ITypeSymbol? type, ITypeSymbol parent)
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

    /// <summary>Constructors; and what throws one that quotes the value, such as ArgumentOutOfRangeException.ThrowIfEqual.</summary>
    public static bool Quotes(IMethodSymbol method) =>
        (method.MethodKind == MethodKind.Constructor || (method.IsStatic && method.ContainingType?.Name == "ArgumentOutOfRangeException" && method.Name.StartsWith("ThrowIf", StringComparison.Ordinal)))
        && TypeFacts.IsException(method.ContainingType);

    public Sink Of(IMethodSymbol constructor)
    {
        if (_sinks.TryGetValue(constructor, out var sink))
            return sink;
        var reaches = ImmutableArray.CreateBuilder<SinkReach>(constructor.Parameters.Length);
        foreach (var parameter in constructor.Parameters)
            reaches.Add(IsPartOfMessage(parameter) || constructor.IsStatic ? SinkReach.Text : SinkReach.None);
        sink = new Sink(constructor, constructor.IsStatic ? constructor.ContainingType.Name + "." + constructor.Name : constructor.ContainingType.Name, RecipientKind.Exception, null, [], false, reaches.ToImmutable(), SinkReach.None, -1);
        _sinks.Add(constructor, sink);
        return sink;
    }

    /// <summary>Texts, the name of a parameter too; of ArgumentOutOfRangeException the value that is out of range, which its message quotes; of RpcException the status with its detail.</summary>
    private static bool IsPartOfMessage(IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_String
            || parameter is { Name: "actualValue", Type.SpecialType: SpecialType.System_Object } or { Name: "status", Type: { Name: "Status", ContainingNamespace: { Name: "Core", ContainingNamespace.Name: "Grpc" } } };
}
