using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>One activation: of the body under evaluation, or of a lambda or local function run inside it.</summary>
internal sealed class Frame(IMethodSymbol method, Value? receiver, Frame? caller)
{
    private readonly Jumps _jumps = new();

    private HashSet<AbstractObject>? _followed;
    private int _following;

    public IMethodSymbol Method { get; } = method;

    public Value? This { get; } = receiver;

    public Frame? Caller { get; } = caller;

    /// <summary>Arguments through which values entered: what reaches a sink inside is reported there.</summary>
    public HashSet<SyntaxNode>? Entries { get; init; }

    /// <summary>The loop that takes what it yields, where it is an iterator and they run in turns.</summary>
    public Reader? Reader { get; init; }

    /// <summary>The call that runs it; <c>null</c> for the body under evaluation.</summary>
    public SyntaxNode? Call { get; init; }

    /// <summary>Its body, where it is a lambda or local function.</summary>
    public IOperation? Code { get; init; }

    /// <summary>Its caller wants to know what its tests settle of what it was given.</summary>
    public bool IsTold { get; init; }

    /// <summary>Holds what a lambda from another body captured.</summary>
    public AbstractObject? Scope { get; init; }

    /// <summary>Which of the calls that this one stands for: a method calls what it is given more than once.</summary>
    public int Turn { get; init; }

    /// <summary>Everything returned so far, <c>null</c> before the first return.</summary>
    public Value? Returned { get; private set; }

    /// <summary>The code yields.</summary>
    public bool IsIterator { get; set; }

    /// <summary>Elements an iterator yielded.</summary>
    public Yields? Yielded { get; set; }

    /// <summary>The join of the states at all exits.</summary>
    public FlowState Exit { get; } = FlowState.Dead();

    /// <summary>
    /// False where what the object became in a callback was read already, for the read at hand: objects may have become each other, and all ways
    /// through them are too many.
    /// </summary>
    public bool Follow(AbstractObject obj)
    {
        if (!(_followed ??= []).Add(obj))
            return false;
        _following++;
        return true;
    }

    public void Unfollow()
    {
        if (--_following == 0)
            _followed!.Clear(); // followed before
    }

    /// <summary>What a conditional access (<c>?.</c>) reads from, innermost last.</summary>
    public Stack<Value> Accessed { get; } = new();

    /// <summary>The object whose initialiser is being run, innermost last.</summary>
    public Stack<Value> Initialized { get; } = new();

    /// <summary>What the property pattern at hand is asked of.</summary>
    public Value? Matched { get; set; }

    /// <summary>A condition whose answer is known while the statement runs that it is part of.</summary>
    public (IOperation? Condition, bool Answer) Decided { get; set; }

    /// <summary>A condition that is asked again later.</summary>
    public SyntaxNode? AskedAgain { get; set; }

    /// <summary>The answer that is being returned.</summary>
    public IOperation? Answering { get; set; }

    /// <summary>What the answer that is being returned settles, until it is.</summary>
    public SettledParameters? Noted { get; set; }

    /// <summary>What every answer so far settles.</summary>
    public SettledParameters Settled { get; set; } = SettledParameters.All;

    /// <summary>The innermost block with a finally block that runs now: what leaves it goes through there.</summary>
    public TryRegion? Protected { get; set; }

    /// <summary>The jumps about in the innermost such block, or in all of the code.</summary>
    public Jumps Jumps => Protected?.Jumps ?? _jumps;

    private ImmutableArray<GuardFact>? WhenTrue { get; set; }

    private ImmutableArray<GuardFact>? WhenFalse { get; set; }

    private ImmutableArray<GuardFact>? WhenAwaited { get; set; }

    private AnswerTable? Answers { get; set; }

    /// <summary>What the result says of guards, on whatever path it was returned.</summary>
    public ConditionValue Condition =>
        TypeFacts.IsTruth(Method.ReturnType)
            ? ConditionValue.Of(WhenTrue ?? [], WhenFalse ?? [], WhenAwaited ?? [])
            : ConditionValue.Of([], [], WhenAwaited ?? [], Answers?.OrNone(), Returned?.Condition.WhenTaken ?? []);

    /// <param name="value">What is returned.</param>
    /// <param name="op">The expression of it, where there is one and what it says of guards is asked for.</param>
    /// <param name="state">The state there; ended by it.</param>
    public void Return(Value value, IOperation? op, FlowState state)
    {
        if (!state.IsAlive)
            return;
        if (op is not null)
        {
            var told = AnswerTable.Of(value, state.Facts, NullTests.IsNever(op));
            Answers = Returned is null ? told : Answers is null ? null : AnswerTable.Join(Answers, told);
        }

        Returned = Returned is null ? value : Returned.Join(value);
        if (!(value.HasConstant && value.Constant is false))
            WhenTrue = Meet(WhenTrue, GuardFacts.Both(state.Facts, value.Condition.WhenTrue));
        if (!(value.HasConstant && value.Constant is true))
            WhenFalse = Meet(WhenFalse, GuardFacts.Both(state.Facts, value.Condition.WhenFalse));
        WhenAwaited = Meet(WhenAwaited, GuardFacts.Both(state.Facts, value.Condition.WhenAwaited));
        Leave(state);
    }

    /// <summary>The code returns.</summary>
    public void Leave(FlowState state)
    {
        (Protected?.Returned ?? Exit).Join(state);
        state.IsAlive = false;
    }

    public void Jump(ILabelSymbol label, FlowState state)
    {
        Jumps.Add(label, state);
        state.IsAlive = false;
    }

    /// <summary>The argument through which a label entered the inline code that runs now.</summary>
    public SyntaxNode? Entered(Trace? trace)
    {
        SyntaxNode? entered = null;
        for (var step = trace; step is not null; step = step.Previous)
        {
            if (step.Kind == StepKind.Call && HasEntry(step.Node))
                entered = step.Node; // of the calls that run now the outermost; it may have entered others before, which are over
        }

        return entered;
    }

    private bool HasEntry(SyntaxNode argument)
    {
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (frame.Entries?.Contains(argument) == true)
                return true;
        }

        return false;
    }

    /// <summary>Where a sink in code of another body is told of, when data of this body reaches it: the call in this body that led there.</summary>
    public SyntaxNode Place(SyntaxNode? body, SyntaxNode at, Trace? trace)
    {
        if (body is null || body.Contains(at) || trace is null)
            return at;
        if (!body.Contains(Trace.Origin(trace)!)) // it has one
            return at;
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (frame.Call is { } call && body.Contains(call))
                return call;
        }

        return at;
    }

    private static ImmutableArray<GuardFact> Meet(ImmutableArray<GuardFact>? sofar, ImmutableArray<GuardFact> facts) =>
        sofar is { } known ? GuardFacts.Join(known, facts) : facts;
}

/// <summary>A <c>try</c> block being run: what its handlers and its <c>finally</c> may see.</summary>
internal sealed class TryRegion(Frame frame, FlowState entry)
{
    public Frame Frame { get; } = frame;

    /// <summary>The join of the states between its statements.</summary>
    public FlowState State { get; } = entry;

    /// <summary>The join of the states in which the loop is left that reads an iterator, while this block of it waits.</summary>
    public FlowState Abandoned { get; } = FlowState.Dead();

    public Value? Thrown { get; set; }

    /// <summary>What is thrown in it of a known type, where somebody tells it from the rest.</summary>
    public KnownThrows? Known { get; init; }

    /// <summary>What is thrown in it a handler may catch.</summary>
    public bool HasHandlers { get; init; }

    /// <summary>The one around it that has a finally block.</summary>
    public TryRegion? Outer { get; init; }

    /// <summary>The join of the states that return out of it.</summary>
    public FlowState Returned { get; } = FlowState.Dead();

    /// <summary>The states that jump out of it, or about in it.</summary>
    public Jumps Jumps { get; } = new();
}
