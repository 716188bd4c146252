using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// <c>ref</c> fields of a ref struct: each stands for the variable that it was last made to refer to in the body at hand. Code that is called sees what
/// the variable holds then, and what it leaves in the field is in the variable.
/// </summary>
internal static class RefFields
{
    /// <summary><c>new Holder(ref text)</c>: what its constructor makes its fields refer to.</summary>
    public static void Made(Interpreter run, IObjectCreationOperation op, Value made)
    {
        if (op is not { Type.IsRefLikeType: true, Constructor: { } constructor, Arguments.IsEmpty: false } || made.Objects.Length != 1 || run.Engine.Bodies.Find(constructor.OriginalDefinition, run.Engine.Cancel) is not { } code)
            return;
        foreach (var initializer in code.Initializers)
            Bind(run, op, made.Objects[0], initializer);
        if (code.Body is { } body)
            Bind(run, op, made.Objects[0], body);
    }

    /// <summary><c>holder.Field = ref text</c>.</summary>
    public static void Bind(Interpreter run, IFieldReferenceOperation target, IOperation place, FlowState state)
    {
        if (target.Instance is { } instance && run.Eval(instance, state) is { Objects: { Length: 1 } objects })
            run.Functions.References.Refer(objects[0], target.Field, place, IsOnTheOnlyWay(target) && !objects[0].IsMany);
    }

    /// <summary>Nothing but the end of the body, or what ends it, is reached without it.</summary>
    private static bool IsOnTheOnlyWay(IOperation op)
    {
        for (var parent = op.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is not (IBlockOperation or IExpressionStatementOperation or ISimpleAssignmentOperation or IMethodBodyOperation or IConstructorBodyOperation))
                return false;
        }

        return true;
    }

    /// <summary>The variable that the field stands for.</summary>
    public static IOperation? PlaceOf(Interpreter run, IFieldReferenceOperation op, FlowState state) =>
        op is { Instance: { } instance, Field.RefKind: not RefKind.None } && run.Eval(instance, state) is { Objects: { Length: 1 } objects } ? run.Functions.References.ReferredBy(objects[0], op.Field) : null;

    /// <summary>The object as code that is called on it sees it.</summary>
    public static Value? Seen(Interpreter run, Value? receiver, FlowState state)
    {
        foreach (var (obj, field, place) in Of(run, receiver))
            state.Write(obj, new Cell(Member.Of(field), run.Eval(place, state), MaybeInitial: false));
        return receiver;
    }

    /// <summary>Code was called on the object.</summary>
    public static void Written(Interpreter run, Value? receiver, FlowState state)
    {
        foreach (var (obj, field, place) in Of(run, receiver))
        {
            if (state.TryRead(obj, Member.Of(field), out var cell) && !ReferenceEquals(cell.Value, run.Eval(place, state)))
                Assignments.Assign(run, place, cell.Value, place.Syntax, state);
        }
    }

    private static List<(AbstractObject Owner, IFieldSymbol Field, IOperation Place)> Of(Interpreter run, Value? receiver) =>
        receiver is { Objects: { Length: 1 } objects } && objects[0].Type is { IsRefLikeType: true } type ? run.Functions.References.ReferredBy(objects[0], type) : RefLocals.Nothing;

    private static void Bind(Interpreter run, IObjectCreationOperation op, AbstractObject made, IOperation code)
    {
        foreach (var inner in code.DescendantsAndSelf())
        {
            switch (inner)
            {
                case IFieldInitializerOperation { InitializedFields: { Length: 1 } fields, Value: IParameterReferenceOperation given } when fields[0].RefKind != RefKind.None:
                    Refer(run, op, made, fields[0], given.Parameter);
                    break;
                case ISimpleAssignmentOperation { IsRef: true, Target: IFieldReferenceOperation { Instance: IInstanceReferenceOperation, Field: var field }, Value: IParameterReferenceOperation given }:
                    Refer(run, op, made, field, given.Parameter);
                    break;
            }
        }
    }

    private static void Refer(Interpreter run, IObjectCreationOperation op, AbstractObject made, IFieldSymbol field, IParameterSymbol parameter)
    {
        foreach (var argument in op.Arguments)
        {
            if (argument.Parameter?.Ordinal == parameter.Ordinal)
                run.Functions.References.Refer(made, field, argument.Value);
        }
    }
}
