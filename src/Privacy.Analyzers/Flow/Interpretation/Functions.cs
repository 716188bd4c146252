using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards;
using Privacy.Analyzers.Flow.Guards.Answers;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Lambdas, local functions and delegates. Code that is called here runs inline on the caller's state, so captured variables are shared
/// cells; code that nobody here calls runs once at the end, for its own sources and sinks.
/// </summary>
internal sealed class Functions
{
    private readonly Dictionary<IMethodSymbol, (IOperation Body, Value? Receiver, FlowState Created)> _functions = new(SymbolEqualityComparer.Default);
    private readonly List<IMethodSymbol> _order = [];
    private readonly HashSet<IMethodSymbol> _called = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _kept = new(SymbolEqualityComparer.Default);

    public RefLocals References { get; } = new();

    public LateQueries Queries { get; } = new();

    /// <summary>Which of its calls of what it was given a method is at: one place stands for all of them.</summary>
    public int Turn { get; set; }

    public NestedRuns Nested { get; } = new();

    public void Declare(ILocalFunctionOperation op, FlowState state) => Declare(op.Symbol, op.Body ?? op.IgnoredBody, null, state);

    public static Value Lambda(Interpreter run, IAnonymousFunctionOperation op, FlowState state)
    {
        run.Functions.Declare(op.Symbol, op.Body, run.Frame.This, state);
        return Made(run, op, new Closure(op, op.Symbol, run.Frame.This, default), state);
    }

    public static Value Made(Interpreter run, IOperation op, Closure closure, FlowState state)
    {
        var made = run.MadeDelegate(op, op.Type, closure);
        DelegateChoices.Made(made, state);
        return Value.Of(made);
    }

    /// <summary>A delegate is stored under a guard: whatever else calls it, it also runs later.</summary>
    public static void Keep(Interpreter run, Value value, FlowState state)
    {
        foreach (var obj in value.Objects)
        {
            if (obj.Delegate is { } closure && !GuardFacts.Deferred(state.Facts).IsEmpty)
                run.Functions._kept.Add(closure.Method);
        }
    }

    /// <summary>Runs what a delegate value may be.</summary>
    public static Value Invoke(
        Interpreter run, Value target, ImmutableArray<Value> arguments, IOperation? at, SyntaxNode node, ITypeSymbol? resultType, FlowState state,
        HashSet<SyntaxNode>? entries = null, Argument[]? lined = null)
    {
        Value? result = null;
        FlowState? joined = null;
        target = StaticState.WithCode(run, target, node, state);
        foreach (var obj in target.Objects)
        {
            var branch = target.Objects.Length == 1 || target.IsChain ? state : state.Clone();
            var known = DelegateChoices.Of(run, obj, branch);
            var value = obj.Delegate is { } closure
                ? known.IsEmpty
                    ? InvokeClosure(run, closure, arguments, at, node, branch, entries, lined)
                    : InvokeChosen(run, known, closure, arguments, at, node, branch, entries, lined)
                : obj.Path is { } path ? Callbacks.Invoke(run, path, arguments, at, node, resultType, branch, entries, lined) : run.UnknownOf(resultType, node, 31, branch);
            result = result is null || target.IsChain ? value : result.Join(value);
            if (target.Objects.Length == 1 || target.IsChain)
                continue;
            joined ??= FlowState.Dead();
            joined.Join(branch);
        }

        if (target.Objects.Length > 1)
            run.Answer = default; // that of one of them
        if (joined is not null)
            state.Become(joined);
        result ??= run.UnknownOf(resultType, node, 31, state);
        return TypeFacts.CanCarry(resultType) ? result.AddLabels(target.Labels) : result;
    }

    private static Value InvokeChosen(
        Interpreter run, ImmutableArray<GuardFact> known, Closure closure, ImmutableArray<Value> arguments, IOperation? at, SyntaxNode node, FlowState state,
        HashSet<SyntaxNode>? entries, Argument[]? lined) =>
        GuardFacts.Under(known, state, now => InvokeClosure(run, closure, arguments, at, node, now, entries, lined));

    public static Value InvokeLocal(Interpreter run, IMethodSymbol method, Argument[] arguments, SyntaxNode node, FlowState state, Reader? reader = null)
    {
        var values = ImmutableArray.CreateBuilder<Value>(arguments.Length);
        foreach (var argument in arguments)
            values.Add(Entering(argument.Value, argument.Syntax, method));
        return run.Functions.Inline(run, method, run.Frame.This, values.ToImmutable(), node, state, arguments, Entries(arguments), reader);
    }

    /// <summary>Runs the code of another body on the state at hand.</summary>
    public void RunHere(Interpreter run, IMethodSymbol method, IOperation body, Value receiver, ImmutableArray<Value> arguments, SyntaxNode node, FlowState state)
    {
        Declare(method, body, receiver, state);
        Inline(run, method, receiver, arguments, node, state, null, null);
    }

    /// <summary>The value as it enters inline code: its labels remember the argument.</summary>
    public static Value Entering(Value value, SyntaxNode argument, ISymbol? function) =>
        value.Labels.IsEmpty ? value : value.WithLabels(value.Labels.Enter(argument, function));

    public static HashSet<SyntaxNode> Entries(Argument[] arguments)
    {
        var entries = new HashSet<SyntaxNode>();
        foreach (var argument in arguments)
            entries.Add(argument.Syntax);
        return entries;
    }

    /// <summary>Runs what was made here and called nowhere: stored, returned, or handed to code that cannot be seen.</summary>
    public void RunEscaped(Interpreter run)
    {
        for (var i = 0; i < _order.Count; i++)
        {
            var method = _order[i];
            if (_called.Contains(method) && !_kept.Contains(method))
                continue;
            var (body, receiver, created) = _functions[method];
            if (method.Parameters.IsEmpty && Unnamed.Is(body.Syntax, run.Engine.Cancel)) // a parameter can be personal by itself
                continue;
            var state = created.Clone();
            var known = state.Facts;
            state.Join(run.Frame.Exit.Clone());
            state.Facts = known;
            var arguments = ImmutableArray.CreateBuilder<Value>();
            foreach (var parameter in method.Parameters)
                arguments.Add(UnknownArgument(run, parameter, state));
            var given = arguments.ToImmutable();
            Deferral.Run(run, body.Syntax, state, later => Inline(run, method, receiver ?? run.Frame.This, given, null, later, null, null));
        }
    }

    public static Value UnknownArgument(Interpreter run, IParameterSymbol parameter, FlowState state) =>
        run.UnknownOf(parameter.Type, parameter, 2, state);

    public static Value InvokeClosure(
        Interpreter run, Closure closure, ImmutableArray<Value> arguments, IOperation? at, SyntaxNode node, FlowState state, HashSet<SyntaxNode>? entries, Argument[]? given)
    {
        if (closure.Lambda is null && closure.Method.MethodKind != MethodKind.LocalFunction)
            return MethodGroups.Invoke(run, closure, arguments, at, node, state, given, Both(entries, closure.Entries));
        var outside = closure.Enter(state);
        if (!run.Functions._functions.ContainsKey(closure.Method.OriginalDefinition) && Body(run, closure) is { } body)
            run.Functions.Declare(closure.Method, body, closure.Receiver, state);
        var result = run.Functions.Inline(run, closure.Method, closure.Receiver ?? run.Frame.This, arguments, node, state, given, Both(entries, closure.Entries), closure: closure);
        closure.Keep(state);
        Closure.Leave(outside, state);
        return result;
    }

    private static HashSet<SyntaxNode>? Both(HashSet<SyntaxNode>? left, HashSet<SyntaxNode>? right) =>
        left is null || right is null ? left ?? right : [.. left, .. right];

    public static IOperation? Body(Interpreter run, Closure closure)
    {
        if (closure.Lambda is not null)
            return closure.Lambda.Body;
        foreach (var reference in closure.Method.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(run.Engine.Cancel);
            if (run.Engine.Bodies.ModelOf(syntax.SyntaxTree)?.GetOperation(syntax, run.Engine.Cancel) is ILocalFunctionOperation local)
                return local.Body;
        }

        return null;
    }

    private void Declare(IMethodSymbol method, IOperation? body, Value? receiver, FlowState state)
    {
        method = method.OriginalDefinition;
        if (body is null || _functions.ContainsKey(method))
            return;
        _functions.Add(method, (body, receiver, state.Clone()));
        _order.Add(method);
    }

    private Value Inline(
        Interpreter run, IMethodSymbol method, Value? receiver, ImmutableArray<Value> arguments, SyntaxNode? node, FlowState state, Argument[]? lined,
        HashSet<SyntaxNode>? entries, Reader? reader = null, Closure? closure = null)
    {
        var scope = closure?.Scope;
        method = method.OriginalDefinition; // the body names the parameters of the definition
        if (!_functions.TryGetValue(method, out var function))
        {
            if (Body(run, new Closure(null, method, receiver, default)) is not { } late)
                return Value.Unknown;
            Declare(method, late, receiver, state);
            function = _functions[method];
        }

        if (node is not null)
            _called.Add(method);
        if ((state.IsAlive ? Recursion.Cut(run, method, scope, arguments, node, state) : Value.Unknown) is { } cut)
            return cut;
        var isRecursive = Recursion.Is(run.Frame, method, scope);
        var frame = new Frame(method, receiver, run.Frame) { Entries = entries, Call = node, Turn = run.Functions.Turn, Reader = reader, Scope = scope, Code = function.Body, IsTold = Settled.IsTold(lined) };
        var outer = Recursion.Outer(run.Frame, method, state);
        var entered = new List<Value>(method.Parameters.Length);
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            // A recursion that counts down must not be folded round by round: the base case would never be seen.
            var argument = i < arguments.Length && !(isRecursive && !arguments[i].Constants.IsEmpty) ? arguments[i] : Value.Unknown;
            if (method.Parameters[i].RefKind == RefKind.None)
                argument = Assignments.Copied(run, argument, method.Parameters[i].Type, (method.Parameters[i], node), state);
            entered.Add(Parameter(run, method.Parameters[i], function.Body, argument, state));
            state.SetVariable(method.Parameters[i], entered[i]);
        }

        run.Frame = frame;
        var facts = state.Facts;
        var isIterator = Deferral.IsIterator(method, function.Body.Syntax);
        state.Facts = GuardFacts.Both(facts, EntryFacts.Of(run, method));
        var value = isIterator && !Deferral.IsEnumerated(node)
            ? Deferral.Run(run, function.Body.Syntax, state, later => run.Eval(function.Body, later))
            : run.Eval(function.Body, state);
        if (state.IsAlive)
            frame.Exit.Join(state);
        state.Become(frame.Exit);
        Settled.AfterInline(run, lined, node, state);
        run.Frame = frame.Caller!; // it was set from the current frame above
        var ensured = state.Facts;
        if (!state.IsAlive || (reader is null && (method.IsAsync || isIterator)))
            state.Facts = facts;
        CopyBack(run, method, lined, entered, state);
        var result = Result(run, method, node, frame, value, state);
        if (node is not null && run.Engine.About(function.Body).Lambdas is { IsEmpty: false } lambdas)
            result = TurnClosures.Keep(run, lambdas, function.Body, (method, node, run.Functions.Turn), closure, result, state);
        run.Engine.Giving.Ran(run, method, function.Body, result, state);
        Closure.Leave(outer, state);
        return Awaiting.Answer(method, result, frame, isIterator, ensured);
    }

    private static Value Parameter(Interpreter run, IParameterSymbol parameter, IOperation body, Value value, FlowState state)
    {
        if ((run.Model.Sources.OfParameter(parameter) ?? DelegateTags.Of(run.Model.Sources, parameter, body)) is { } tag && parameter.RefKind != RefKind.Out)
            value = value.AddLabels(Members.Source(tag, parameter.DeclaringSyntaxReferences.IsEmpty ? run.Code.Body?.Syntax : parameter.DeclaringSyntaxReferences[0].GetSyntax()));
        return value.IsEmpty && !value.IsKnown && TypeFacts.IsObjectLike(parameter.Type) ? UnknownArgument(run, parameter, state).With(value.Condition) : value;
    }

    /// <summary>What was not assigned stays: the same variable may be passed twice.</summary>
    private static void CopyBack(Interpreter run, IMethodSymbol method, Argument[]? lined, List<Value> given, FlowState state)
    {
        if (lined is null)
            return;
        for (var i = 0; i < method.Parameters.Length && i < lined.Length; i++)
        {
            if (method.Parameters[i].RefKind is RefKind.Ref or RefKind.Out && lined[i].Operation is not null
                && state.Variable(method.Parameters[i]) is { } value && !(i < given.Count && ReferenceEquals(value, given[i])))
                Arguments.Assign(run, lined[i], value, lined[i].Syntax, state);
        }
    }

    private static Value Result(Interpreter run, IMethodSymbol method, SyntaxNode? node, Frame frame, Value last, FlowState state)
    {
        if (frame.Yielded is { } yielded)
        {
            var sequence = run.Made((method, node, run.Functions.Turn), 9, method.ReturnType, state, isFresh: true);
            for (var i = 0; i < yielded.Count; i++)
            {
                if (!Arrays.Add(sequence, i, yielded.At(i), state))
                    state.WriteAlso(sequence, Domain.Member.Element, yielded.At(i));
            }

            if (yielded.IsAll(run.Functions._functions[method].Body))
                Positions.Count(sequence, yielded.Count, state);
            if (yielded.Others is { } others)
                state.WriteOthers(sequence, Domain.Member.Element, others);
            return Value.Of(sequence);
        }

        if (frame.Returned is not { } returned)
            return method.ReturnsVoid ? Value.Unknown : last;
        var labels = run.Engine.Facts.Of(method).Returned is { } tag
            ? returned.Labels.Union(Members.Source(tag, method.DeclaringSyntaxReferences.IsEmpty ? null : method.DeclaringSyntaxReferences[0].GetSyntax()))
            : returned.Labels;
        var value = returned.WithLabels(labels);
        return run.Engine.Facts.Of(method).Result is { } form ? Invocations.Transformed(value, form, run.Code.Method.DeclaringSyntaxReferences[0].GetSyntax(), method) : value;
    }
}
