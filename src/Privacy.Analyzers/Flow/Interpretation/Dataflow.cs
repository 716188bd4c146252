using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Blocks of <c>System.Threading.Tasks.Dataflow</c>: what is posted to one runs through the code that it was made with and on to the blocks that it is
/// linked to; what comes out of the last is received from it.
/// </summary>
internal static class Dataflow
{
    /// <summary><c>null</c> where the call is none of a block.</summary>
    public static Value? Call(Interpreter run, IMethodSymbol method, Value? receiver, Argument[] arguments, IOperation? op, SyntaxNode node, FlowState state)
    {
        if (method.ContainingNamespace is not { Name: "Dataflow", ContainingNamespace.Name: "Tasks" } || method.MethodKind == MethodKind.Constructor)
            return null;
        var first = receiver is null ? 1 : 0; // extension methods take the block before what is given
        if (arguments.Length < first || (receiver ?? arguments[0].Value) is not { Objects.IsEmpty: false } block)
            return null;
        switch (method.Name)
        {
            case "Post" or "SendAsync" when arguments.Length > first && AreKnown(block, state):
                Give(run, block, arguments[first], Functions.Entering(arguments[first].Value, arguments[first].Syntax, method), op, node, [], state);
                return Value.Unknown;
            case "LinkTo" when arguments.Length > first && AreKnown(block, state) && AreKnown(arguments[first].Value, state):
                foreach (var obj in block.Objects)
                {
                    state.WriteAlso(obj, Member.Under, arguments[first].Value);
                    if (state.TryRead(obj, Member.Element, out var waiting))
                        Give(run, arguments[first].Value, arguments[first], waiting.Value, op, node, [obj], state);
                }

                return Value.Unknown;
            case "Receive" or "ReceiveAsync" when AreKnown(block, state):
                return Held(block, state);
            case "ReceiveAllAsync" when AreKnown(block, state):
                return block;
            case "TryReceive" when AreKnown(block, state) && arguments.Length > 0 && arguments[arguments.Length - 1] is { Parameter.RefKind: RefKind.Out, Operation: { } taken }:
                Assignments.Assign(run, taken, Held(block, state), node, state);
                return Value.Unknown;
            default:
                return null;
        }
    }

    /// <summary>Blocks that were made here, of kinds that hand on one thing after the other; any other is what its type says.</summary>
    private static bool AreKnown(Value block, FlowState state)
    {
        foreach (var obj in block.Objects)
        {
            if (obj is not { IsExactType: true, Path: null, Type.Name: "ActionBlock" or "BroadcastBlock" or "BufferBlock" or "TransformBlock" or "TransformManyBlock" or "WriteOnceBlock" }
                || (obj.Type.Name is not ("BufferBlock" or "BroadcastBlock" or "WriteOnceBlock") && !state.TryRead(obj, Member.Code, out _)))
                return false;
        }

        return !block.Objects.IsEmpty;
    }

    /// <param name="seen">The blocks that it has come through: a ring has no end, and where ways part and meet again one of them tells enough.</param>
    private static void Give(Interpreter run, Value block, Argument argument, Value item, IOperation? op, SyntaxNode node, HashSet<AbstractObject> seen, FlowState state)
    {
        foreach (var obj in block.Objects)
        {
            if (!seen.Add(obj))
                continue;
            var made = item;
            if (state.TryRead(obj, Member.Code, out var code))
            {
                made = Functions.Invoke(run, code.Value, [item], op, node, null, state, Functions.Entries([argument]));
                if (obj.Type?.Name == "TransformManyBlock")
                    made = Members.Read(run, made, Member.Element, null, node, state);
            }

            if (obj.Type?.Name == "ActionBlock")
                continue;
            state.WriteAlso(obj, Member.Element, made);
            if (state.TryRead(obj, Member.Under, out var next))
                Give(run, next.Value, argument, made, op, node, seen, state);
        }
    }

    private static Value Held(Value block, FlowState state)
    {
        Value? held = null;
        foreach (var obj in block.Objects)
        {
            if (state.TryRead(obj, Member.Element, out var cell))
                held = held is null ? cell.Value : held.Join(cell.Value);
        }

        return held ?? Value.Unknown;
    }
}
