using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// What a foreach goes over. The collection is evaluated once, its elements are read in each round: the body may have written to them. An
/// iterator runs in turns with the body, so what it does it does again on the state that the body left.
/// </summary>
internal sealed class LoopSequence
{
    private readonly Interpreter _run;
    private readonly IOperation _collection;
    private readonly ElementWrites? _writes;
    private readonly IMethodSymbol? _enumerator;
    private readonly IInvocationOperation? _call;
    private readonly Argument[] _arguments = [];
    private readonly Value? _receiver;
    private Value _sequence;
    private bool? _isIterator;

    public LoopSequence(Interpreter run, IForEachLoopOperation loop, FlowState state)
    {
        _run = run;
        _collection = loop.Collection;
        _writes = ElementWrites.Of(loop);
        _enumerator = Enumerator(run, loop);
        if (_enumerator is null && OwnCall(run, loop.Collection) is { } call)
        {
            _call = call;
            _receiver = call.Instance is null ? null : run.Eval(call.Instance, state);
            _arguments = Arguments.Evaluate(run, call.Arguments, call.TargetMethod.Parameters, call, state);
            _sequence = Invocations.Call(run, call, _receiver, _arguments, state);
        }
        else
        {
            _sequence = run.Eval(loop.Collection, state);
        }

        Passed = _sequence.Condition.WhenTaken;
        Element = Read(state);
    }

    /// <summary>What is known of each element: it passed a filter.</summary>
    public ImmutableArray<GuardFact> Passed { get; }

    /// <summary>The element of the round.</summary>
    public Value Element { get; private set; }

    /// <summary>There is no element.</summary>
    public bool IsNothing(FlowState state) => _enumerator is null && _call is null && _sequence is { Objects.IsEmpty: false, Labels.IsEmpty: true } && Arrays.FromEnd(_sequence, 0, state) == 0;

    /// <summary>How many elements there are, where each is at a place that is known; zero where they are not.</summary>
    public int Count(FlowState state)
    {
        if (_enumerator is not null || _call is not null || _writes is not null || _sequence is not { Objects.Length: 1, Labels.IsEmpty: true } || Arrays.IsStack(_sequence))
            return 0;
        var count = Arrays.FromEnd(_sequence, 0, state);
        if (count < 0)
            Positions.AskOrder(_run, _sequence);
        for (var i = 0; i < count; i++)
        {
            if (Arrays.ReadAt(_sequence, i, state) is not { IsEntry: true })
                return 0;
        }

        return count;
    }

    /// <summary>The element at its place.</summary>
    public Value At(int index, FlowState state) =>
        Arrays.ReadAt(_sequence, index, state) is { IsEntry: true } place
            ? Members.Read(_run, _sequence, place, TypeFacts.ElementType(_sequence.Objects[0].Type), _collection.Syntax, state)
            : Read(state);

    /// <summary>One more round, on the state after the one before.</summary>
    public void MoveNext(FlowState state)
    {
        if (!state.IsAlive)
            return;
        var waiting = state.Clone();
        if (_call is not null && IsIterator(_call.TargetMethod))
            _sequence = _sequence.Join(Invocations.Call(_run, _call, _receiver, _arguments, state));
        Element = Read(state);
        state.Join(waiting); // an iterator goes on where it stopped: what it did first it may not do again
    }

    /// <summary>A round is over.</summary>
    public void Left(FlowState state) => _writes?.Left(state);

    /// <summary>The loop is over.</summary>
    public void End(FlowState state)
    {
        _writes?.Rewrite(_sequence, state);
        if (_enumerator is not null && state.IsAlive)
            Enumerables.Dispose(_run, _enumerator, _sequence, _collection.Syntax, state);
    }

    private Value Read(FlowState state) =>
        _enumerator is null
            ? Collections.Elements(_run, _sequence, _collection, state)
            : Enumerables.Enumerate(_run, _enumerator, _sequence, _collection.Syntax, state);

    /// <summary>A GetEnumerator of one's own.</summary>
    private static IMethodSymbol? Enumerator(Interpreter run, IForEachLoopOperation loop)
    {
        if (loop.Syntax is not CommonForEachStatementSyntax statement || run.Engine.Bodies.ModelOf(statement.SyntaxTree)?.GetForEachStatementInfo(statement).GetEnumeratorMethod is not { } method)
            return null;
        method = method.ReducedFrom ?? method;
        return run.HasBody(method.OriginalDefinition) && method is { IsVirtual: false, IsOverride: false } ? method : null;
    }

    /// <summary>A call of code that is seen and may be an iterator.</summary>
    private static IInvocationOperation? OwnCall(Interpreter run, IOperation collection)
    {
        while (collection is IConversionOperation { IsImplicit: true } conversion)
            collection = conversion.Operand;
        return collection is IInvocationOperation { TargetMethod: var method } call && (method.MethodKind == MethodKind.LocalFunction || run.HasBody(method.OriginalDefinition)) ? call : null;
    }

    private bool IsIterator(IMethodSymbol method)
    {
        if (_isIterator is { } known)
            return known;
        var syntax = method.OriginalDefinition.DeclaringSyntaxReferences is { IsEmpty: false } declared ? declared[0].GetSyntax(_run.Engine.Cancel) : null;
        _isIterator = syntax switch
        {
            null => false,
            LocalFunctionStatementSyntax { Body: { } body } => Deferral.IsIterator(method, body),
            _ => Deferral.IsIterator(method, syntax),
        };
        return _isIterator.Value;
    }
}
