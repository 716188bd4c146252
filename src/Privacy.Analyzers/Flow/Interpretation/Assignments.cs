using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Whatever writes: declarations, assignments, deconstruction. Strong updates for variables and members of one known object.</summary>
internal static class Assignments
{
    /// <summary>The number of the first copy at a place: what is made there has those below.</summary>
    private const int FirstCopy = 1000;

    public static Value Declare(Interpreter run, IVariableDeclaratorOperation op, FlowState state)
    {
        var initializer = op.Initializer ?? (op.Parent as IVariableDeclarationOperation)?.Initializer;
        if (initializer is null)
        {
            // A struct is there before anything is assigned to it: its fields may be, one by one.
            var isStruct = op.Symbol.Type.TypeKind == TypeKind.Struct && TypeFacts.IsCopied(op.Symbol.Type);
            state.SetVariable(op.Symbol, isStruct ? Value.Of(run.Make(op, 0, op.Symbol.Type, state, isFresh: true, isExact: true)) : Value.Clean);
            return Value.Unknown;
        }

        if (op.Symbol.IsRef)
            run.Functions.References.Alias(run, op.Symbol, initializer.Value, state);
        Pointers.Point(run, op.Symbol, initializer.Value);
        var value = run.Eval(initializer.Value, state);
        state.SetVariable(op.Symbol, Held(run, value, op.Symbol.Type, op.Symbol, initializer.Value, state));
        Mirrors.Note(run, op.Symbol, op.Symbol.Type, initializer.Value, state);
        run.Functions.Queries.Keep(run, op.Symbol, initializer.Value, state);
        return Value.Unknown;
    }

    public static Value Initialize(Interpreter run, ISymbolInitializerOperation op, FlowState state)
    {
        switch (op)
        {
            case IFieldInitializerOperation fields:
                foreach (var field in fields.InitializedFields)
                    WriteMember(run, Owner(run, field, state), field, run.Eval(op.Value, state), op.Value.Syntax, state);
                break;
            case IPropertyInitializerOperation properties:
                foreach (var property in properties.InitializedProperties)
                    WriteMember(run, Owner(run, property, state), property, run.Eval(op.Value, state), op.Value.Syntax, state);
                break;
        }

        return Value.Unknown;
    }

    public static Value Simple(Interpreter run, ISimpleAssignmentOperation op, FlowState state)
    {
        if (op.IsRef && op.Target is ILocalReferenceOperation alias)
            run.Functions.References.Alias(run, alias.Local, op.Value, state);
        if (op.IsRef && op.Target is IFieldReferenceOperation referring)
            RefFields.Bind(run, referring, op.Value, state);
        if (op.Target is ILocalReferenceOperation { Local: { Type: IPointerTypeSymbol } pointer })
            Pointers.Point(run, pointer, op.Value);
        var value = run.Eval(op.Value, state);
        if (op.IsRef && op.Target is IFieldReferenceOperation { Instance: { } owner, Field: var referred })
        {
            WriteMember(run, run.Eval(owner, state), referred, value, op.Value.Syntax, state); // who is given the object knows no more than what it held then
            return value;
        }

        Assign(run, op.Target, value, op.Value.Syntax, state);
        if (op.Target is ILocalReferenceOperation { Local: var local })
            Mirrors.Note(run, local, local.Type, op.Value, state);
        return value;
    }

    private static Value Simple(Interpreter run, IOperation target, IOperation source, FlowState state)
    {
        var value = run.Eval(source, state);
        Assign(run, target, value, source.Syntax, state);
        return value;
    }

    public static Value Compound(Interpreter run, ICompoundAssignmentOperation op, FlowState state)
    {
        var left = run.Eval(op.Target, state);
        var right = run.Eval(op.Value, state);
        if (op.OperatorMethod is { IsStatic: false } instance)
            return Invocations.InPlace(run, instance, op.Target, left, [op.Value], [right], op, state);
        var value = TypeFacts.IsDelegate(op.Type)
            ? Subscriptions.Combined(op.OperatorKind, left, right)
            : op.OperatorMethod is { } method && Operators.IsOwn(run, method)
                ? Invocations.Operator(run, method, [op.Target, op.Value], [left, right], op, state)
                : Operators.Combine(run, op.OperatorKind, op.Type, left, op.Target, right, op.Value, state);
        Assign(run, op.Target, value, op.Value.Syntax, state);
        return value;
    }

    /// <summary><c>a ??= b</c>.</summary>
    public static Value Coalesce(Interpreter run, ICoalesceAssignmentOperation op, FlowState state)
    {
        var left = run.Eval(op.Target, state);
        run.Ask(left);
        if (left is { HasConstant: true, Constant: not null })
            return left;
        if (left is { HasConstant: true, Constant: null })
            return Simple(run, op.Target, op.Value, state);
        var other = state.Clone();
        var right = run.Eval(op.Value, other);
        Assign(run, op.Target, right, op.Value.Syntax, other);
        state.Join(other);
        return left.Join(right);
    }

    public static Value Deconstruct(Interpreter run, IDeconstructionAssignmentOperation op, FlowState state)
    {
        var value = run.Eval(op.Value, state);
        Deconstructions.Spread(run, op.Target, value, op.Value.Type, op, state, Deconstructions.Of(op));
        return value;
    }

    public static void Assign(Interpreter run, IOperation target, Value value, SyntaxNode from, FlowState state)
    {
        switch (target)
        {
            case ILocalReferenceOperation local when run.Functions.References.AliasOf(local.Local) is { } aliased:
                state.SetVariable(local.Local, value);
                var now = KeptIndices.Enter(run.Functions.References.IndicesOf(local.Local), state);
                Assign(run, aliased, run.Functions.References.IsMoved(local.Local) ? LibraryReferences.Near(run, aliased, value, state) : value, from, state);
                KeptIndices.Leave(now, state);
                break;
            case ILocalReferenceOperation local when run.Functions.References.CollectionOf(local.Local) is { } collection:
                state.SetVariable(local.Local, value);
                Collections.Put(run.Eval(collection, state), Domain.Member.Element, value, state);
                break;
            case ILocalReferenceOperation local:
                state.SetVariable(local.Local, Held(run, value, local.Type, local.Local, target, state));
                break;
            case IParameterReferenceOperation parameter when state.Variable(parameter.Parameter) is not null:
                state.SetVariable(parameter.Parameter, Held(run, value, parameter.Type, parameter.Parameter, target, state));
                break;
            case IParameterReferenceOperation captured:
                Write(run.Frame.This ?? Value.Unknown, Domain.Member.Of(captured.Parameter), value, state);
                break;
            case IFieldReferenceOperation { Field.RefKind: not RefKind.None } referring when RefFields.PlaceOf(run, referring, state) is { } place:
                Assign(run, place, value, from, state);
                break;
            case IFieldReferenceOperation field:
                WriteMember(run, field.Instance is null ? Members.Statics(run) : run.Eval(field.Instance, state), field.Field, value, from, state);
                WritesThrough.Note(field.Instance, Domain.Member.Of(field.Field), value, state);
                break;
            case IPropertyReferenceOperation { Property: { ReturnsByRef: true, GetMethod: { } getter } } referred when run.HasBody(getter.OriginalDefinition):
                Invocations.AssignReturned(run, getter, referred.Instance, referred.Arguments, referred, value, state);
                break;
            case IPropertyReferenceOperation property:
                Properties.Write(run, property, value, from, state);
                break;
            case IArrayElementReferenceOperation element:
                var array = run.Eval(element.ArrayReference, state);
                Stores.RecordElement(run, element.ArrayReference, value, from, state);
                Dimensions.Put(run, array, element.Indices, Copied(run, value, element.Type, target, state), state);
                break;
            case IInlineArrayAccessOperation inline:
                Collections.PutInline(run, inline, Copied(run, value, inline.Type, target, state), state);
                break;
            case IImplicitIndexerReferenceOperation { IndexerSymbol: IPropertySymbol { SetMethod: { } setter } indexer } own when run.HasBody(setter):
                Invocations.Own(
                    run, setter, run.Eval(own.Instance, state), own.Instance.Syntax,
                    [Collections.Position(setter.Parameters[0], Value.Unknown, own), new Argument(setter.Parameters[1], null, value, from, [])], own, state);
                break;
            case IImplicitIndexerReferenceOperation indexed:
                Collections.Put(run.Eval(indexed.Instance, state), Domain.Member.Element, Copied(run, value, indexed.Type, target, state), state);
                break;
            case IDynamicMemberReferenceOperation late:
                Dynamics.Write(run, late, value, from, state);
                break;
            case IDynamicIndexerAccessOperation place:
                Dynamics.Put(run, place, value, from, state);
                break;
            case IInstanceReferenceOperation when run.Frame.This is { } self:
                Replace(run, self, value, target.Type, from, state);
                break;
            case IEventReferenceOperation raised:
                WriteMember(run, raised.Instance is null ? Members.Statics(run) : run.Eval(raised.Instance, state), raised.Event, value, from, state);
                break;
            case ITupleOperation or IDeclarationExpressionOperation { Expression: ITupleOperation }:
                Deconstructions.Spread(run, target, value, target.Type, target, state);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(run, declaration.Expression, value, from, state);
                break;
            case IConversionOperation conversion:
                Assign(run, conversion.Operand, value, from, state);
                break;
            case IParenthesizedOperation parenthesized:
                Assign(run, parenthesized.Operand, value, from, state);
                break;
            case IConditionalOperation { WhenFalse: { } other } choice:
                var condition = run.Eval(choice.Condition, state);
                var otherwise = state.Clone();
                Assign(run, choice.WhenTrue, value, from, state);
                Assign(run, other, value, from, otherwise);
                if (condition is { HasConstant: true, Constant: false })
                    state.Become(otherwise);
                else if (!condition.HasConstant)
                    state.Join(otherwise);
                break;
            case IConditionalAccessOperation access:
                run.Frame.Accessed.Push(run.Eval(access.Operation, state));
                Assign(run, access.WhenNotNull, value, from, state);
                run.Frame.Accessed.Pop();
                break;
            case { Kind: OperationKind.None } followed when Pointers.Followed(followed) is { } pointer:
                Pointers.Write(run, pointer, followed, value, from, state);
                break;
            case IInvocationOperation { TargetMethod.ReturnsByRef: true } call:
                Invocations.AssignReturned(run, call.TargetMethod, call.Instance, call.Arguments, call, value, state);
                break;
        }
    }

    /// <summary>Writes a field or auto-property; records the sink where the member is one.</summary>
    public static void WriteMember(Interpreter run, Value receiver, ISymbol member, Value value, SyntaxNode from, FlowState state)
    {
        value = PartViews.Whole(value, state);
        Sinks.OfAssignment(run, member, value, from, state);
        Stores.Record(run, member, value, from, state);
        Functions.Keep(run, value, state);
        var type = member is IFieldSymbol field ? field.Type : (member as IPropertySymbol)?.Type;
        Write(receiver, Domain.Member.Of(member), Copied(run, value, type, from, state).WithLabels(value.Labels.Step(from, StepKind.Step, member)), state);
    }

    public static void Write(Value receiver, Member member, Value value, FlowState state)
    {
        if (receiver.Objects.Length == 1 && receiver.Labels.IsEmpty)
        {
            state.Write(receiver.Objects[0], new Cell(member, value, MaybeInitial: false));
            return;
        }

        foreach (var obj in receiver.Objects)
            state.WriteAlso(obj, member, value);
    }

    /// <summary>The parts of a value that is taken apart: of a tuple, a record, by a Deconstruct method.</summary>
    public static ImmutableArray<Value> Parts(Interpreter run, Value value, ITypeSymbol? type, IMethodSymbol? method, int count, IOperation op, FlowState state)
    {
        var parts = ImmutableArray.CreateBuilder<Value>(count);
        if (method is null && type is INamedTypeSymbol { IsTupleType: true } && value.Objects.Length > 0 && value.Objects[0].Type is { IsTupleType: false } held)
            type = held; // the target's type is that of the variables, not of what is taken apart
        if (method is null && type is { Name: "ITuple", TypeKind: TypeKind.Interface } or { SpecialType: SpecialType.System_Object } && Deconstructions.TupleOf(value, count) is { } boxed)
            type = boxed;
        if (method is null && type is INamedTypeSymbol { IsTupleType: true })
        {
            for (var i = 0; i < count; i++)
                parts.Add(Members.Read(run, value, Domain.Member.TupleItem(i), type is INamedTypeSymbol tuple && i < tuple.TupleElements.Length ? tuple.TupleElements[i].Type : null, op.Syntax, state));
            return parts.ToImmutable();
        }

        if (method is null)
            method = Deconstructions.Find(type, count);
        if (method is not null)
            return Deconstructions.Call(run, method, value, count, op, state);
        if (TypeFacts.IsKeyValuePair(type) && count == 2)
            return [Members.ReadNamed(run, value, type!, "Key", op, state), Members.ReadNamed(run, value, type!, "Value", op, state)]; // a pair has a type
        for (var i = 0; i < count; i++)
            parts.Add(Value.Of(Contents.Of(run, value, Reach.Content, op.Syntax, state)));
        return parts.ToImmutable();
    }

    /// <summary>A value type is copied, so that the copy's members live on their own.</summary>
    public static Value Copied(Interpreter run, Value value, ITypeSymbol? type, object site, FlowState state)
    {
        if (!TypeFacts.IsCopied(type) || value.Objects.IsEmpty || Equals(value.Objects[0].Site, site)) // copied here already
            return value;
        if (Copies.One(run, value.Objects, site, state) is { } one)
            return value.WithObjects([one]);
        return value.WithObjects(Copies.Of(run, value.Objects, null, site, FirstCopy, state).Objects);
    }

    /// <summary><c>this = other</c> in a struct: each of its fields is another.</summary>
    private static void Replace(Interpreter run, Value self, Value value, ITypeSymbol? type, SyntaxNode from, FlowState state)
    {
        foreach (var member in type?.GetMembers() ?? [])
        {
            if (member is not IFieldSymbol { IsStatic: false, IsConst: false } field)
                continue;
            ISymbol held = field.AssociatedSymbol ?? field;
            Write(self, Domain.Member.Of(held), Members.Read(run, value, Domain.Member.Of(held), field.Type, from, state), state);
        }
    }

    private static Value Held(Interpreter run, Value value, ITypeSymbol? type, ISymbol variable, IOperation from, FlowState state)
    {
        var copied = Copied(run, value, type, from, state);
        return copied.Labels.IsEmpty ? copied : copied.WithLabels(copied.Labels.Step(from.Syntax, StepKind.Step, variable));
    }

    private static Value Owner(Interpreter run, ISymbol member, FlowState state) =>
        member.IsStatic ? Members.Statics(run) : run.Frame.This ?? Value.Unknown;
}
