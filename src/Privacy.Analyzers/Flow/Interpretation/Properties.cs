using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards;
using Privacy.Analyzers.Flow.Guards.Answers;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Properties and indexers: tags first, then accessors of one's own by their summaries, else a cell of the object.</summary>
internal static class Properties
{
    public static Value Read(Interpreter run, IPropertyReferenceOperation op, FlowState state)
    {
        var receiver = op.Instance is null ? Members.Statics(run) : run.Eval(op.Instance, state);
        var arguments = Arguments.Evaluate(run, op.Arguments, op.Property.Parameters, op, state);
        return ReadOn(run, op.Property, receiver, arguments, op, state);
    }

    public static Value ReadOn(Interpreter run, IPropertySymbol property, Value receiver, Argument[] arguments, IOperation op, FlowState state)
    {
        Demands.OfAccessor(run, property.GetMethod, receiver, arguments, op, state);
        if (ConditionReader.OfProperty(run, property, op, (op as IPropertyReferenceOperation)?.Instance, receiver, state) is { } guard)
            return guard;
        if (run.Engine.Facts.Of(property).Tag is { } tag)
        {
            var place = Implementing(receiver, property) ?? property; // a tagged member of an interface is written by another
            var held = Members.Read(run, receiver, Domain.Member.Of(place), property.Type, op.Syntax, state, tag);
            return Transformed(run, property, NewObjects.Asked(held, receiver, place, tag, op.Syntax, state), op);
        }

        if (run.Engine.Constants.TryFind(property, run.Engine.Cancel, out var constant))
            return Transformed(run, property, Value.OfConstant(constant), op);
        if (property.GetMethod is { } getter && Accessor(run, getter, receiver, arguments, op, state) is { } value)
            return Transformed(run, property, WithOverrides(run, property, receiver, value, op, state), op);
        if (run.IsOwn(property) && property.Parameters.IsEmpty)
            return Transformed(run, property, WithOverrides(run, property, receiver, OfImplementations(run, property, receiver, op, state), op, state), op);
        return Transformed(run, property, Keyed.Of(run, property, arguments, OfLibrary(run, property, receiver, arguments, op, state), op.Syntax, (op as IPropertyReferenceOperation)?.Instance, state), op);
    }

    public static void Write(Interpreter run, IPropertyReferenceOperation op, Value value, SyntaxNode from, FlowState state)
    {
        var receiver = op.Instance is null ? Members.Statics(run) : run.Eval(op.Instance, state);
        var property = op.Property;
        value = PartViews.Whole(value, state);
        Demands.OfAccessor(run, property.SetMethod, receiver, [], op, state);
        Sinks.OfAssignment(run, property, value, from, state);
        if (op.Instance is not null)
            Sinks.OfReceiver(run, property, receiver, value, op.Instance.Syntax, from, state);
        if (op.Instance is IMemberReferenceOperation holder)
            Sinks.OfAssignmentOn(run, property, holder.Member, value, from, state);
        if (Written(run, op, receiver) is { } setter)
        {
            var indices = Arguments.Evaluate(run, op.Arguments, property.Parameters, op, state);
            var arguments = new Argument[setter.Parameters.Length];
            for (var i = 0; i < indices.Length && i < arguments.Length; i++)
                arguments[i] = indices[i];
            arguments[arguments.Length - 1] = new Argument(setter.Parameters[arguments.Length - 1], null, value, from, []);
            Invocations.Own(run, setter, receiver, op.Instance?.Syntax ?? op.Syntax, arguments, op, state);
            if (run.Engine.Facts.Of(property).Tag is null)
                return;
        }

        else
        {
            Stores.Record(run, property, value, from, state);
        }

        if (property is { Name: "Length", ContainingType.Name: "StringBuilder" } && value is { HasConstant: true, Constant: 0 } && receiver.Objects.Length == 1)
            Maps.Clear(receiver, state);
        var step = value.WithLabels(value.Labels.Step(from, StepKind.Step, property));
        if (!property.Parameters.IsEmpty)
        {
            Stores.RecordElement(run, op.Instance, value, from, state);
            PutIndexed(run, op, receiver, Assignments.Copied(run, step, property.Type, from, state), state);
            return;
        }

        if (property is { Name: "Value", ContainingType: { Name: "LinkedListNode", Arity: 1 } node } && TypeFacts.IsTrusted(node))
        {
            Collections.Put(receiver, Domain.Member.Element, step, state);
            return;
        }

        // A library's object whose other members tell what this one is set to: the address of a builder.
        if (property.SetMethod is { } set && run.Engine.Facts.Of(set).Flows is { IsDefault: false } model && set.Parameters.Length == 1)
            Models.Apply(run, set, model, receiver, op.Instance?.Syntax ?? op.Syntax, [new Argument(set.Parameters[0], null, step, from, [])], op.Syntax, state);
        var cell = Assignments.Copied(run, step, property.Type, from, state);
        Assignments.Write(receiver, Domain.Member.Of(property), cell, state);
        if (Implementing(receiver, property) is { } implementing)
            Assignments.Write(receiver, Domain.Member.Of(implementing), cell, state);
        WritesThrough.Note(op.Instance, Domain.Member.Of(property), cell, state);
    }

    private static void PutIndexed(Interpreter run, IPropertyReferenceOperation op, Value receiver, Value value, FlowState state)
    {
        Sinks.OfExceptionData(run, op.Instance, value, value.Labels.IsEmpty ? op.Syntax : op.Parent is ISimpleAssignmentOperation assignment ? assignment.Value.Syntax : op.Syntax, state);
        if (Maps.IsByKey(run, op.Property, op.Instance?.Type))
            Maps.Put(run, receiver, Arguments.Evaluate(run, op.Arguments, op.Property.Parameters, op, state), value, state);
        else if (Arrays.IsSpan(op.Property.ContainingType) && receiver is { Objects: { Length: 1 } shown, Part: null } && shown[0].Type is { Name: "List" })
            Arrays.PutListed(receiver, Position(run, op, receiver, state), value, state); // a span over all of it
        else if (Arrays.IsSpan(op.Property.ContainingType))
            Arrays.Put(receiver, Position(run, op, receiver, state), value, state);
        else if (CalledBack.IsCollection(op.Property.ContainingType) && CalledBack.Put(run, "SetItem", receiver, null, value, op.Instance?.Syntax ?? op.Syntax, op.Syntax, state))
            return;
        else if (Arrays.IsOrdered(op.Property.ContainingType) || (op.Property.ContainingType.Name == "JsonNode" && op.Property.Parameters[0].Type.SpecialType == SpecialType.System_Int32))
            Arrays.PutListed(receiver, Position(run, op, receiver, state), value, state);
        else
            Collections.Put(receiver, op.Property.ContainingType.Name == "StringBuilder" ? Domain.Member.Content : Domain.Member.Element, value, state);
    }

    private static Value Position(Interpreter run, IPropertyReferenceOperation op, Value receiver, FlowState state) =>
        Arrays.Asked(run, receiver, Arguments.Evaluate(run, op.Arguments, op.Property.Parameters, op, state)[0].Value);

    /// <summary>Own accessors that the read may run; <c>null</c> where there is none.</summary>
    private static Value? Accessor(Interpreter run, IMethodSymbol getter, Value receiver, Argument[] arguments, IOperation op, FlowState state)
    {
        if (!run.IsOwn(getter) && !getter.IsVirtual && !getter.IsAbstract && !getter.IsOverride)
            return null;
        if (!getter.IsStatic && (getter.IsVirtual || getter.IsAbstract || getter.IsOverride))
            run.Ask(receiver);
        if (!run.IsOwn(getter) && Invocations.IsMadeByLibrary(run, receiver))
            return null;
        if (IsOnBase(op))
            return run.HasBody(getter.OriginalDefinition) ? Invocations.Own(run, getter, receiver, Receiver(op), arguments, op, state) : null;
        RefFields.Seen(run, receiver, state);
        var targets = run.Engine.Targets.Resolve(getter, getter.IsStatic ? null : receiver, run.Engine.Cancel, (op as IPropertyReferenceOperation)?.Instance?.Type);
        if (targets.IsEmpty)
            return null;
        var value = Invocations.OwnTargets(run, getter, targets, receiver, Receiver(op), arguments, op, state);
        if (getter.AssociatedSymbol is IPropertySymbol property && state.IsAlive && !run.HasBody(getter) && !HasAccessors(run, receiver, getter))
        {
            value = value.Join(run.IsOwn(property)
                ? Members.Read(run, receiver, Domain.Member.Of(property), property.Type, op.Syntax, state)
                : OfLibrary(run, property, receiver, arguments, op, state));
        }

        return value;
    }

    /// <summary>An auto-property, or an interface's: the cell, and the cells and tags of what implements it.</summary>
    private static Value OfImplementations(Interpreter run, IPropertySymbol property, Value receiver, IOperation op, FlowState state)
    {
        if (Implementing(receiver, property) is { } exact)
            return Members.Read(run, receiver, Domain.Member.Of(exact), property.Type, op.Syntax, state, run.Engine.Facts.Of(exact).Tag);
        return Members.Read(run, receiver, Domain.Member.Of(property), property.Type, op.Syntax, state);
    }

    /// <summary>With what the properties behind it are tagged with, unless it was written here.</summary>
    private static Value WithOverrides(Interpreter run, IPropertySymbol property, Value receiver, Value value, IOperation op, FlowState state)
    {
        if (IsOnBase(op) || IsWritten(receiver, Domain.Member.Of(property), state))
            return value;
        var labels = value.Labels;
        var type = (op as IPropertyReferenceOperation)?.Instance?.Type ?? property.ContainingType;
        foreach (var tag in run.Engine.Overrides.Of(property, receiver, type, run.Engine.Cancel))
            labels = labels.Union(Members.Source(tag, op.Syntax));

        return value.WithLabels(labels);
    }

    private static bool IsWritten(Value receiver, Domain.Member member, FlowState state)
    {
        foreach (var obj in receiver.Objects)
        {
            if (!state.TryRead(obj, member, out var cell) || cell.MaybeInitial)
                return false;
        }

        return receiver.Labels.IsEmpty && !receiver.Objects.IsEmpty;
    }

    /// <summary>The setter that a write runs: that of the one type the receiver has, where it is known.</summary>
    private static IMethodSymbol? Written(Interpreter run, IPropertyReferenceOperation op, Value receiver)
    {
        if (op.Property.SetMethod is not { } setter)
            return null;
        if (!setter.IsStatic && !IsOnBase(op) && (setter.IsVirtual || setter.IsAbstract || setter.IsOverride))
        {
            run.Ask(receiver);
            var targets = run.Engine.Targets.Resolve(setter, receiver, run.Engine.Cancel, op.Instance?.Type);
            if (targets.Length == 1 && (run.HasBody(setter) || HasAccessors(run, receiver, setter)))
                return targets[0];
        }

        return run.HasBody(setter) ? setter : null;
    }

    /// <summary><c>base.Property</c>: no dispatch.</summary>
    private static bool IsOnBase(IOperation op) => op is IPropertyReferenceOperation { Instance.Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax };

    /// <summary>True where every type that the receiver may have has code of its own for the accessor: no cell of the declared property is behind it.</summary>
    private static bool HasAccessors(Interpreter run, Value receiver, IMethodSymbol accessor)
    {
        foreach (var obj in receiver.Objects)
        {
            if (!obj.IsExactType || obj.Type is not INamedTypeSymbol type || CallTargets.Implementation(accessor.OriginalDefinition, type) is not { } own || !run.HasBody(own))
                return false;
        }

        return !receiver.Objects.IsEmpty && receiver.Labels.IsEmpty;
    }

    private static IPropertySymbol? Implementing(Value receiver, IPropertySymbol property)
    {
        if (property.ContainingType.TypeKind != TypeKind.Interface || receiver.Objects.Length != 1)
            return null;
        return receiver.Objects[0].Type is INamedTypeSymbol { TypeKind: not TypeKind.Interface } type
            ? CallTargets.ImplementationOf(property, type) as IPropertySymbol
            : null;
    }

    private static Value OfLibrary(Interpreter run, IPropertySymbol property, Value receiver, Argument[] arguments, IOperation op, FlowState state)
    {
        var type = property.ContainingType;
        if (property.Name == "Current" && !receiver.Objects.IsEmpty && type.Name.EndsWith("Enumerator", StringComparison.Ordinal))
            return Cursors.Current(run, property, receiver, op.Syntax, state) ?? Collections.ElementsOf(run, receiver, null, op.Syntax, state);
        if (TypeFacts.IsWrapper(type) && property.Name is "Result" or "Value" or "CurrentValue" or "Task" or "Target")
            return Wrapped(run, receiver, property, op, state);
        var model = property.GetMethod is { } getter ? run.Engine.Facts.Of(getter).Flows : default;
        if (!property.Parameters.IsEmpty)
        {
            return model.IsDefault
                ? Collections.Indexed(run, property, receiver, arguments, op, state)
                : Models.Apply(run, property.GetMethod!, model, receiver, Receiver(op), arguments, op.Syntax, state); // not null: it has a model
        }

        if (property.Name == "HasValue" && receiver.HasConstant)
            return Value.OfConstant(receiver.Constant is not null);
        if (property.Name == "HasValue" && !receiver.Condition.IsNone)
            return AnswerTests.Equal(receiver, null, isNegated: true);
        if (property is { Name: "Length", ContainingType.SpecialType: SpecialType.System_Array } && op.Parent is IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } or IIsPatternOperation or IPropertySubpatternOperation)
            run.AskLength(receiver);
        if (IsMeasure(property))
            return Constants.Length(property, receiver) ?? Positions.Length(run, property, receiver, state) ?? Value.Clean;
        if (model.IsDefault && TypeFacts.IsMap(type, out _, out _) && property.Name is "Keys" or "Values")
            return Collections.Part(run, receiver, property.Name == "Keys" ? Domain.Member.Key : Domain.Member.MapValue, op, state);
        if (Linked.End(run, property, receiver, op, state) is { } end)
            return end;
        if (property.OriginalDefinition.Type is ITypeParameterSymbol parameter && !TypeFacts.IsKeyValuePair(type))
            return LibraryTypes.Extract(run, receiver, type.OriginalDefinition, parameter, op, state);
        if (IsView(property) || (property is { Name: "RootElement", ContainingType.Name: "JsonDocument" } && !receiver.Objects.IsEmpty))
            return receiver;
        if (property.Name == "InnerException" && TypeFacts.IsException(type))
            return InnerExceptions.Of(receiver, property, state);
        if (property.Name == "Data" && TypeFacts.IsException(type))
            return Value.Of(receiver.Labels, receiver.Objects);
        return model.IsDefault
            ? Members.Read(run, receiver, Domain.Member.Of(property), property.Type, op.Syntax, state)
            : Models.Apply(run, property.GetMethod!, model, receiver, Receiver(op), arguments, op.Syntax, state); // not null: it has a model
    }

    /// <summary>A wrapper stands for what it wraps, unless its property was written to: by a caller, too, where it can be.</summary>
    private static Value Wrapped(Interpreter run, Value receiver, IPropertySymbol property, IOperation op, FlowState state)
    {
        foreach (var obj in receiver.Objects)
        {
            if (state.TryRead(obj, Domain.Member.Of(property), out var cell))
                return cell.Value.AddLabels(receiver.Labels);
            if (obj.Path is not null && property.SetMethod is not null)
                return receiver.Join(Members.Read(run, Value.Of(obj), Domain.Member.Of(property), property.Type, op.Syntax, state));
        }

        return receiver;
    }

    /// <summary>A property of a generic type over the same type parameter (a channel's writer) shows the same content; so do the two ends of a pipe.</summary>
    private static bool IsView(IPropertySymbol property)
    {
        if (property.ContainingType is { Name: "Pipe", ContainingNamespace.Name: "Pipelines" })
            return property.Name is "Reader" or "Writer";
        foreach (var parameter in property.ContainingType.OriginalDefinition.TypeParameters)
        {
            if (LibraryTypes.Mentions(property.OriginalDefinition.Type, parameter))
                return !TypeFacts.IsKeyValuePair(property.ContainingType);
        }

        return false;
    }

    /// <summary>How many, how long, which position: about the content, not of it.</summary>
    private static bool IsMeasure(IPropertySymbol property) =>
        property.Name is "Length" or "Count" or "LongLength" or "Capacity" or "Rank" or "HasValue" or "IsEmpty" or "IsDefault" or "IsDefaultOrEmpty"
            or "Position" or "HResult" or "IsCompleted" or "IsCompletedSuccessfully" or "IsFaulted" or "IsCanceled" or "Status" or "Comparer"
        || (TypeFacts.IsNumber(property.Type) && (property.Name.EndsWith("Count", StringComparison.Ordinal) || property.Name.EndsWith("Length", StringComparison.Ordinal)))
        || !TypeFacts.CanCarry(property.Type);

    private static Value Transformed(Interpreter run, IPropertySymbol property, Value value, IOperation op) =>
        run.Engine.Facts.Of(property).Result is { } form ? Invocations.Transformed(value, form, op.Syntax, property) : value;

    private static SyntaxNode Receiver(IOperation op) => op is IPropertyReferenceOperation { Instance: { } instance } ? instance.Syntax : op.Syntax;
}
