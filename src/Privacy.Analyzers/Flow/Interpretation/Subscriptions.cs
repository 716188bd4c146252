using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Handlers that come and go: <c>+=</c> and <c>-=</c> of events and of delegates.</summary>
internal static class Subscriptions
{
    public static Value Event(Interpreter run, IEventAssignmentOperation op, FlowState state)
    {
        var handler = run.Eval(op.HandlerValue, state);
        if (op.EventReference is not IEventReferenceOperation reference)
            return Value.Unknown;
        var receiver = reference.Instance is null ? Members.Statics(run) : run.Eval(reference.Instance, state);
        var accessor = op.Adds ? reference.Event.AddMethod : reference.Event.RemoveMethod;
        Demands.OfAccessor(run, accessor, receiver, [], reference, state);
        if (op.Adds)
            Functions.Keep(run, handler, state);
        if (accessor is not null && run.Engine.Targets.Resolve(accessor, accessor.IsStatic ? null : receiver, run.Engine.Cancel) is { IsEmpty: false } targets)
        {
            var given = new Argument(accessor.Parameters[0], op.HandlerValue, handler, op.HandlerValue.Syntax, []);
            if (!op.Adds && targets.Length == 1)
                Remove(run, targets[0], receiver, given, reference, state);
            else
                Invocations.OwnTargets(run, accessor, targets, receiver, reference.Syntax, [given], reference, state);
            return Value.Unknown;
        }

        foreach (var obj in receiver.Objects)
        {
            var member = Member.Of(obj.Type is INamedTypeSymbol type && CallTargets.ImplementationOf(reference.Event, type) is { } own ? own : reference.Event);
            if (op.Adds && receiver.Objects.Length == 1 && receiver.Labels.IsEmpty && state.TryRead(obj, member, out var before))
                state.Write(obj, before with { Value = before.Value.Then(handler) });
            else if (op.Adds)
                state.WriteAlso(obj, member, handler);
            else if (receiver.Objects.Length == 1 && receiver.Labels.IsEmpty && state.TryRead(obj, member, out var cell))
                state.Write(obj, cell with { Value = Without(cell.Value, handler) });
        }

        return Value.Unknown;
    }

    /// <summary>What an accessor of one's own takes away no summary can say: its code runs here, on the handlers known here.</summary>
    private static void Remove(Interpreter run, IMethodSymbol accessor, Value receiver, Argument given, IEventReferenceOperation reference, FlowState state)
    {
        // The summary is asked for all the same: what it is made of is what this is made of.
        Invocations.OwnTargets(run, accessor, [accessor], receiver, reference.Syntax, [given], reference, state.Clone());
        if (run.Engine.Bodies.Find(accessor, run.Engine.Cancel) is { Body: { } body } code)
            run.Functions.RunHere(run, code.Method, body, receiver, [given.Value], reference.Syntax, state);
    }

    /// <summary><c>a += b</c> runs both; <c>a -= b</c> runs what is left.</summary>
    public static Value Combined(BinaryOperatorKind kind, Value left, Value right) =>
        kind == BinaryOperatorKind.Subtract ? Without(left, right) : left.Then(right);

    private static Value Without(Value value, Value removed)
    {
        if (removed.Objects.Length != 1 || removed.Objects[0].Delegate is not { } code)
            return value;
        var left = value.Objects;
        foreach (var obj in value.Objects)
        {
            if (obj.Delegate is { } known && (ReferenceEquals(obj, removed.Objects[0]) || IsSame(known, code)))
                left = left.Remove(obj);
        }

        return left.Length == value.Objects.Length ? value : left.IsEmpty && value.Labels.IsEmpty ? Value.OfConstant(null) : value.WithObjects(left);
    }

    /// <summary>Delegates of one method and one receiver are equal; two lambdas never are.</summary>
    private static bool IsSame(Closure left, Closure right) =>
        left.Lambda is null && right.Lambda is null
        && SymbolEqualityComparer.Default.Equals(left.Method, right.Method)
        && (ReferenceEquals(left.Receiver, right.Receiver) || (IsOne(left.Receiver) && IsOne(right.Receiver) && ReferenceEquals(left.Receiver!.Objects[0], right.Receiver!.Objects[0])));

    private static bool IsOne(Value? receiver) => receiver is { Objects.Length: 1, Labels.IsEmpty: true };
}
