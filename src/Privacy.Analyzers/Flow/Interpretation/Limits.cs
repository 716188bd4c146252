using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// What the interpreter does not model: the value is all that the parts held (conservative), or nothing where the operation by its meaning
/// gives no content away. Bounded whatever the nesting: below the depth limit trees are not entered but scanned.
/// </summary>
internal static class Limits
{
    private const int MaxRounds = 32;

    /// <summary>True where a loop, or code that is jumped back to, may run once more; where it may not, the method is given up.</summary>
    public static bool Allows(Interpreter run, int round)
    {
        if (round < MaxRounds)
            return true;
        run.GiveUp("a value takes more rounds of a loop than are followed");
        return false;
    }

    /// <summary>Rare kinds of operations, and those that are not modelled.</summary>
    public static Value Rest(Interpreter run, IOperation op, FlowState state) =>
        op is IDynamicMemberReferenceOperation late ? Dynamics.Read(run, late, state)
        : op is IDynamicInvocationOperation called ? Dynamics.Call(run, called, state)
        : op is IDynamicIndexerAccessOperation at ? Dynamics.Element(run, at, state)
        : op is IInlineArrayAccessOperation inline ? Collections.InlineElement(run, inline, state)
        : Pointers.Pinned(op) is { } pinned ? run.Eval(pinned, state)
        : Pointers.Followed(op) is { } pointer ? Pointers.Read(run, pointer, op, state)
        : op.Syntax.Kind() is SyntaxKind.StackAllocArrayCreationExpression or SyntaxKind.ImplicitStackAllocArrayCreationExpression && op.Kind == OperationKind.None
            ? Collections.Allocated(run, op, state)
            : Collapse(run, op, state);

    /// <summary>Unknown operation, or one nested too deeply: the union of what its parts hold.</summary>
    public static Value Collapse(Interpreter run, IOperation op, FlowState state)
    {
        var value = Value.Unknown;
        if (run.Depth < Interpreter.MaxDepth)
        {
            foreach (var child in op.ChildOperations)
                value = value.AddLabels(Contents.Of(run, run.Eval(child, state), Reach.Content, child.Syntax, state));
            if (value.Labels.HasSource && op.Kind is OperationKind.DynamicInvocation or OperationKind.DynamicObjectCreation or OperationKind.DynamicIndexerAccess)
                run.BlindSpots.Add(new BlindSpot(op.Syntax, "what a dynamic call runs is known only when it runs"));
            if (value.IsEmpty && TypeFacts.ElementType(op.Type) is not null)
                return run.UnknownOf(op.Type, op, 0, state); // memory of the stack
            return TypeFacts.CanCarry(op.Type) ? value : Value.Unknown;
        }

        var labels = LabelSet.Empty;
        foreach (var leaf in op.DescendantsAndSelf())
        {
            run.Engine.Cancel.ThrowIfCancellationRequested();
            if (leaf is ILocalReferenceOperation local && state.Variable(local.Local) is { } held)
                labels = labels.Union(held.Labels);
            else if (leaf is IMemberReferenceOperation member && run.Model.Sources.OfMember(member.Member) is { } tag)
                labels = labels.Union(LabelSet.Of(new Label(tag), Trace.Add(null, leaf.Syntax, StepKind.Source, tag.Member)));
        }

        run.BlindSpots.Add(new BlindSpot(op.Syntax, "nested too deeply"));
        return Value.Of(labels);
    }

    /// <summary>Evaluates the parts for their effects; the result holds nothing of them.</summary>
    public static Value Unused(Interpreter run, IOperation op, FlowState state)
    {
        if (op.Kind == OperationKind.TypeOf)
            return TypeComparisons.Key(run, op, state) ?? Value.Clean;
        if (op.Kind is not (OperationKind.NameOf or OperationKind.SizeOf))
        {
            foreach (var child in op.ChildOperations)
                run.Eval(child, state);
        }

        return op.Kind == OperationKind.DefaultValue && TypeFacts.IsCopied(op.Type)
            ? Value.Of(run.Made(op, 0, op.Type, state, isFresh: true, isExact: true))
            : Value.Clean;
    }
}
