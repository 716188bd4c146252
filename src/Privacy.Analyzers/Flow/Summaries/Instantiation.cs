using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Demand;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>
/// Summary → state at one call: paths of parameters become the values passed here, so one call site never taints another. All shapes are
/// read in the state before the call, then the effects are written.
/// </summary>
internal sealed partial class Instantiation(
    Interpreter run, SummaryNode node, MethodSummary summary, IMethodSymbol callee, Value? receiver, SyntaxNode receiverNode, Argument[] arguments, SyntaxNode call, FlowState state)
{
    /// <summary>Copies are numbered apart from other objects: how many there are is not known before.</summary>
    private const int FirstCopy = 1000;

    /// <summary>With so few it is cheaper to look a path up again.</summary>
    private const int FewWrites = 4;

    private Dictionary<int, Value>? _callbacks;
    private Dictionary<int, (SummaryCallback Callback, int FirstObject)>? _left;
    private Dictionary<int, Value>? _references;
    private Dictionary<ShapeIdentity, Value>? _made;
    private Dictionary<(Label Label, ISymbol? Assumed), LabelSet>? _given;
    private Dictionary<LabelSet, LabelSet>? _labels;
    private Dictionary<AccessPath, Value>? _resolved;
    private FactsAtCall? _facts;
    private int _objects;

    /// <summary>The expression of the receiver, where there is one.</summary>
    public IOperation? Instance { get; init; }

    private FactsAtCall Facts => _facts ??= new FactsAtCall(run, Instance, receiver, arguments, call, state, Resolve);

    public MethodSummary Summary => summary;

    public Value Apply()
    {
        if (summary.IsBottom || (summary.IsIterator && call.Parent is ExpressionStatementSyntax or AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax } && !IsNamed(call)))
            return Value.Unknown; // an iterator that nobody goes over does nothing
        foreach (var callback in summary.Callbacks)
            InTurn(callback);
        RaiseSinks();
        Forget();
        var result = ValueOf(summary.Return);
        foreach (var (ordinal, shape) in summary.References)
            (_references ??= [])[ordinal] = ValueOf(shape);
        var effects = new List<(SummaryEffect Effect, Value Target, Value Held)>(summary.Effects.Length);
        foreach (var effect in summary.Effects)
            effects.Add((Closed(effect), Resolve(effect.Target), ValueOf(effect.Member.Shape)));
        var thrown = summary.Thrown is null ? null : ValueOf(summary.Thrown);
        Write(effects);
        RefFields.Written(run, receiver, state);
        NoteWrites(effects);
        if (!summary.Callbacks.IsEmpty && effects.Count > 0)
            InvokeAgain();
        Forget();
        foreach (var pair in _references ?? [])
        {
            if (pair.Key < arguments.Length && arguments[pair.Key].Operation is not null && !IsUntouched(pair.Key))
                Arguments.Assign(run, arguments[pair.Key], pair.Value, call, state);
        }

        if (thrown is not null)
            Exceptions.Raise(run, thrown, state);
        var condition = Facts.Of(summary.Condition);
        Settled.AfterCall(run, summary.Settled, Instance, arguments, call, callee.IsAsync, state);
        if (!summary.Ensures.IsEmpty && !Exits.IsLeftOut(callee))
            state.Facts = GuardFacts.Learn(state.Facts, Facts.Of(summary.Ensures));
        if (summary.NeverReturns && !callee.IsAbstract && !callee.IsAsync && run.Engine.Facts.Of(callee).Returned is null)
            state.IsAlive = false;
        if (!condition.IsNone && !result.HasConstant)
            return result.With(condition);
        return TypeFacts.IsCopied(callee.ReturnType) ? Assignments.Copied(run, result, callee.ReturnType, (call, callee), state) : result;
    }

    /// <summary>What an <c>out</c> parameter holds afterwards.</summary>
    public Value Reference(int ordinal) => _references is not null && _references.TryGetValue(ordinal, out var value) ? value : Value.Unknown;

    /// <summary>A variable is called so.</summary>
    private bool IsNamed(SyntaxNode called) =>
        called.Parent is AssignmentExpressionSyntax { Left: var target } && run.Engine.Bodies.ModelOf(called.SyntaxTree)?.GetOperation(target, run.Engine.Cancel) is not IDiscardOperation;

    private void Invoke(SummaryCallback callback)
    {
        Forget();
        var target = Resolve(callback.Delegate);
        if (callback.Delegate.Root != RootKind.Static) // what its initialiser puts into a static member the callee ran itself
            target = StaticState.WithCode(run, target, call, state);
        if (target.Objects.IsEmpty && node.Tainted.Covers(RootSet.Callbacks))
        {
            Leave(callback);
            return;
        }

        var values = ImmutableArray.CreateBuilder<Value>(callback.Arguments.Length);
        foreach (var argument in callback.Arguments)
            values.Add(Entering(argument));
        var entries = Functions.Entries(arguments);
        var guards = Facts.Of(callback.Guards);
        Value? result = null;
        foreach (var obj in target.Objects)
        {
            Value value;
            var skipped = target.Objects.Length > 1 && !target.IsChain ? state.Clone() : null; // another of them may run in its place
            if (obj.Path is { } path)
            {
                // A recursion calls what it was given over and over: one invocation stands for all of them, or there would be no end.
                var ordinal = SymbolEqualityComparer.Default.Equals(node.Method, run.Node.Method) ? callback.Ordinal : run.Engine.CallbackOrdinal(call, callback.Ordinal);
                var shapes = ImmutableArray.CreateBuilder<Shape>(values.Count);
                foreach (var argument in values)
                    shapes.Add(Summarise.ShapeOf(run, argument, state));
                var known = GuardFacts.Checked(GuardFacts.Both(state.Facts, guards));
                var handed = Callbacks.HandOver(run, values.ToImmutable(), call, callback.Ordinal, state);
                Callbacks.Add(run, new SummaryCallback(path, shapes.ToImmutable(), ordinal, known) { IsLater = callback.IsLater || run.Scope is not null, Handed = handed, Thrown = Callbacks.Throw(run, call, ordinal, state) });
                value = Value.Of(run.Given(new AccessPath(RootKind.Callback, ordinal, []), null));
            }
            else
            {
                value = callback.IsLater
                    ? Deferral.Run(run, call, state, later => Functions.Invoke(run, Value.Of(obj), values.ToImmutable(), null, call, null, later, entries))
                    : GuardFacts.Under(guards, state, now => Functions.Invoke(run, Value.Of(obj), values.ToImmutable(), null, call, null, now, entries));
            }

            result = result is null ? value : result.Join(value);
            if (skipped is not null)
                state.Join(skipped);
        }

        Forget();
        Returned(callback.Ordinal, result ?? Value.Unknown);
        for (var i = 0; i < callback.Handed.Length; i++)
        {
            if (callback.Handed[i] != 0)
                Returned(callback.Handed[i], values[i]);
        }
    }

    /// <summary>What the caller has at a path. Asked once for each in one state: a large summary names the same few paths in all it writes.</summary>
    public Value Resolve(AccessPath path)
    {
        if (path.Members.IsEmpty || summary.Effects.Length + summary.Callbacks.Length <= FewWrites)
            return Read(path);
        if (_resolved is null || !_resolved.TryGetValue(path, out var value))
        {
            value = Read(path);
            (_resolved ??= [])[path] = value; // reading it may have led here again
        }

        return value;
    }

    private Value Read(AccessPath path)
    {
        var root = path.Root switch
        {
            RootKind.This => receiver ?? Value.Unknown,
            RootKind.Parameter => path.Ordinal < arguments.Length ? arguments[path.Ordinal].Value : Value.Unknown,
            RootKind.Static => Members.Statics(run),
            _ => _callbacks is not null && _callbacks.TryGetValue(path.Ordinal, out var returned) ? returned : LeftAt(path.Ordinal),
        };
        return Below(root, path, 0);
    }

    private Value Below(Value value, AccessPath path, int from)
    {
        for (var i = from; i < path.Members.Length; i++)
        {
            var member = i == 0 && path.Root == RootKind.Static ? GenericStatics.Closed(path.Members[0], callee) : path.Members[i];
            if (i == 0 && member.IsEntry && IsOfOtherOrder(value, path))
                member = value.Objects.Length == 1 && TypeFacts.IsMap(value.Objects[0].Type, out _, out _) ? Member.MapValue : Member.Element;
            value = JsonParts.At(value, member, state) is { } part
                ? part // the callee read a text whose parts are known here
                : IsOfSequence(member) && Enumerables.Enumerate(run, value, null, call, state) is { } enumerated
                ? enumerated // the callee knew an interface: here the type is known that says what its elements are
                : Members.Read(run, value, member, TypeOf(member, value), call, state);
        }

        return value;
    }

    /// <summary>The callee asked for an element by its place of what is read in another order here: a stack, the values of a map.</summary>
    private bool IsOfOtherOrder(Value value, AccessPath path)
    {
        if (path.Root != RootKind.Parameter || path.Ordinal >= callee.Parameters.Length || callee.Parameters[path.Ordinal].Type is not { TypeKind: TypeKind.Interface } asked || TypeFacts.IsMap(asked, out _, out _))
            return false;
        foreach (var obj in value.Objects)
        {
            if (!Arrays.IsOrdered(obj.Type) || obj.Type?.Name == "Stack")
                return true;
        }

        return false;
    }

    private static bool IsOfSequence(Member member) => member.IsEntry || member.Equals(Member.Element);

    /// <summary>What the type of a member is, or what the type of a container says of what is in it: an element nobody wrote is known by it alone.</summary>
    private static ITypeSymbol? TypeOf(Member member, Value owner)
    {
        if (member.Symbol is { } symbol)
        {
            return symbol switch
            {
                IPropertySymbol property => property.Type,
                IFieldSymbol field => field.Type,
                IParameterSymbol parameter => parameter.Type,
                _ => null,
            };
        }

        var container = owner.Objects.Length == 1 ? owner.Objects[0].Type : null;
        if (member.Equals(Member.Element) || (member.IsEntry && Arrays.IsOrdered(container)))
            return TypeFacts.ElementType(container);
        if (!TypeFacts.IsMap(container, out var key, out var held))
            return null;
        return member.Equals(Member.Key) ? key : member.IsEntry || member.Equals(Member.MapValue) ? held : null;
    }

    /// <summary>The state is another from here on: what paths lead to, and what is there, is looked up anew.</summary>
    private void Forget() => (_given, _labels, _resolved) = (null, null, null);

    private Value ValueOf(Shape shape)
    {
        var value = Unconditional(shape);
        return shape.Condition.IsNone ? value : value.With(Facts.Of(shape.Condition));
    }

    private Value Unconditional(Shape shape)
    {
        if (ReferenceEquals(shape, Shape.Unknown) || !run.Step())
            return Value.Unknown;
        if (shape.HasConstant || !shape.Choices.IsEmpty)
            return shape.HasConstant ? ConditionValue.Told(Value.OfConstant(shape.Constant), state.Facts) : Value.OneOf(shape.Choices);
        var value = shape.IsKnown && shape.Aliases.IsEmpty && !shape.HasObject && shape.Delegates.IsEmpty ? Value.Clean : null;
        foreach (var alias in shape.Aliases)
            value = Join(value, Resolve(alias));
        if (shape.HasObject)
            value = Join(value, ObjectOf(shape));
        foreach (var code in shape.Delegates)
            value = Join(value, DelegateOf(code));
        return (value ?? Value.Unknown).AddLabels(LabelsOf(shape.Labels));
    }

    /// <summary>The object that the callee made; where it copied one of several, a copy of each.</summary>
    private Value ObjectOf(Shape shape)
    {
        if (shape.Identity is { } known && _made is not null && _made.TryGetValue(known, out var same))
            return same;
        var originals = shape.CopyOf.IsEmpty ? [] : Resolve(shape.CopyOf[0]).Objects;
        var number = _objects++;
        var value = originals.IsEmpty
            ? Value.Of(run.Make((call, callee), number, TypeSubstitution.Of(shape.Type, callee), state, shape.IsFresh, shape.IsExactType))
            : Copies.Of(run, originals, TypeSubstitution.Of(shape.Type, callee), (call, callee), (number + 1) * FirstCopy, state, shape.IsExactType);
        if (shape.Identity is { } identity)
        {
            _made ??= [];
            if (_made.TryGetValue(identity, out var met))
                value = value.Join(met); // the original led here again
            _made[identity] = value;
        }

        foreach (var one in shape.IsMany ? value.Objects : [])
            one.IsMany = true;
        foreach (var member in shape.Members)
        {
            var held = ValueOf(member.Shape);
            foreach (var made in value.Objects)
            {
                if (member.MaybeInitial)
                    state.WriteOthers(made, member.Member, held); // the callee knew which places it may be at
                else
                    state.Write(made, new Cell(member.Member, held, MaybeInitial: false));
            }
        }

        return value;
    }

    private static Value Join(Value? left, Value right) => left is null ? right : left.Join(right);
}
