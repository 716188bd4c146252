using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// A virtual call on objects of several exact types. Joined bodies would run each on all the objects, so that a base's body would call what only
/// another type overrides; taken one by one, the states are joined behind the calls instead. Costs one clone for each object.
/// </summary>
internal static class Receivers
{
    /// <summary>With more receivers than this their code is joined first.</summary>
    private const int MaxReceivers = 4;

    /// <summary>Objects of several known types: each runs its own code, on itself. <c>null</c> where a type is not known.</summary>
    public static Value? EachByItself(
        Interpreter run, IMethodSymbol method, ImmutableArray<IMethodSymbol> targets, Value receiver, SyntaxNode receiverNode, Argument[] arguments, SyntaxNode at, IOperation? op, FlowState state)
    {
        if (receiver.Objects.Length is < 2 or > MaxReceivers || !receiver.Labels.IsEmpty || !receiver.Condition.IsNone || !Invocations.IsExact(receiver))
            return null;
        Value? value = null;
        var joined = FlowState.Dead();
        foreach (var obj in receiver.Objects)
        {
            var one = Value.Of(obj);
            var targetsOfOne = run.Engine.Targets.Resolve(method, one, run.Engine.Cancel);
            if (targetsOfOne.Length != 1 || !targets.Contains(targetsOfOne[0]))
                return null;
            var branch = state.Clone();
            var result = Invocations.OwnTargets(run, method, targetsOfOne, one, receiverNode, arguments, op, branch, at);
            value = value is null ? result : value.Join(result);
            joined.Join(branch);
        }

        state.Become(joined);
        return value;
    }
}
