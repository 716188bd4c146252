using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Variables and fields, and what a member of an object holds: the cell if one was written, else what the object held at first. A tagged
/// member is a source unless it is known to hold something else.
/// </summary>
internal static class Members
{
    private const int MaxUnknownDepth = 3;

    public static Value OfParameter(Interpreter run, IParameterSymbol parameter)
    {
        if (parameter.RefKind == RefKind.Out)
            return Value.Clean;
        var tag = run.Model.Sources.OfParameter(parameter);
        if (tag is null)
            return OfCaller(run, parameter);
        var labels = Source(tag, Declaration(parameter) ?? run.Code.Body?.Syntax);
        // The tag speaks for what callers pass: they are not reported again, so nothing of theirs is kept.
        return TypeFacts.IsObjectLike(parameter.Type) && run.IsOwn(parameter.Type)
            ? Value.Of(labels, [run.Given(AccessPath.Parameter(parameter.Ordinal), parameter.Type)])
            : Value.Of(labels);
    }

    /// <summary>What callers pass, whatever a tag of the parameter says of it.</summary>
    public static Value OfCaller(Interpreter run, IParameterSymbol parameter)
    {
        var given = Value.Of(run.Given(AccessPath.Parameter(parameter.Ordinal), parameter.Type));
        return parameter.RefKind == RefKind.None ? EntryFacts.Told(run, AccessPath.Parameter(parameter.Ordinal), parameter.Type, given) : given;
    }

    public static Value Statics(Interpreter run) => run.Objects.Statics ??= Value.Of(run.Given(AccessPath.Statics, null));

    public static Value Local(Interpreter run, ILocalReferenceOperation op, FlowState state)
    {
        if (run.Functions.References.AliasOf(op.Local) is { } aliased && !op.IsDeclaration)
        {
            var now = KeptIndices.Enter(run.Functions.References.IndicesOf(op.Local), state);
            var referred = run.Eval(aliased, state);
            KeptIndices.Leave(now, state);
            return referred;
        }

        return state.Variable(op.Local) is { } held ? run.Functions.Queries.Read(run, op.Local, Mirrors.Steady(run, op, held), state) : run.UnknownOf(op.Type, op.Local, 0, state);
    }

    public static Value Parameter(Interpreter run, IParameterSymbol parameter, IOperation op, FlowState state)
    {
        if (state.Variable(parameter) is { } value)
            return Mirrors.Steady(run, op, value);
        if (parameter.ContainingSymbol is not IMethodSymbol)
            return ExtensionBlocks.Receiver(run, parameter);
        if (run.Frame.This is { } receiver && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor })
            return Read(run, receiver, Domain.Member.Of(parameter), parameter.Type, op.Syntax, state, run.Model.Sources.OfParameter(parameter));
        return run.UnknownOf(parameter.Type, parameter, 0, state);
    }

    public static Value Instance(Interpreter run, IInstanceReferenceOperation op) =>
        op.ReferenceKind switch
        {
            InstanceReferenceKind.PatternInput when run.Frame.Matched is { } matched => matched,
            InstanceReferenceKind.ImplicitReceiver when run.Frame.Initialized.Count > 0 => run.Frame.Initialized.Peek(),
            _ => run.Frame.This ?? Value.Unknown,
        };

    public static Value Field(Interpreter run, IFieldReferenceOperation op, FlowState state)
    {
        if (run.Engine.Facts.Of(op.Field).Tag is null && run.Engine.Constants.TryFind(op.Field, run.Engine.Cancel, out var constant))
            return Value.OfConstant(constant);
        if (Maps.Empty(run, op, state) is { } empty)
            return empty;
        if (op.Field.RefKind != RefKind.None && RefFields.PlaceOf(run, op, state) is { } place)
            return run.Eval(place, state);
        return ReadOn(run, op.Field, op.Instance is null ? Statics(run) : run.Eval(op.Instance, state), op, state);
    }

    public static Value Event(Interpreter run, IEventReferenceOperation op, FlowState state) =>
        ReadOn(run, op.Event, op.Instance is null ? Statics(run) : run.Eval(op.Instance, state), op, state);

    /// <summary>Reads a field or event of a receiver already evaluated.</summary>
    public static Value ReadOn(Interpreter run, ISymbol member, Value receiver, IOperation op, FlowState state)
    {
        var tag = run.Engine.Facts.Of(member).Tag;
        return NewObjects.Asked(Read(run, receiver, Domain.Member.Of(member), op.Type, op.Syntax, state, tag), receiver, member, tag, op.Syntax, state);
    }

    /// <summary>Reads a member of a library's type by name, such as a pair's Key.</summary>
    public static Value ReadNamed(Interpreter run, Value receiver, ITypeSymbol type, string name, IOperation op, FlowState state)
    {
        foreach (var member in type.GetMembers(name))
        {
            if (member is IPropertySymbol property)
                return Read(run, receiver, Domain.Member.Of(property), property.Type, op.Syntax, state);
        }

        return Value.Of(receiver.Labels);
    }

    public static Value Read(Interpreter run, Value receiver, Member member, ITypeSymbol? type, SyntaxNode node, FlowState state, SourceTag? tag = null)
    {
        Value? value = null;
        foreach (var obj in receiver.Objects)
        {
            var part = ReadObject(run, obj, member, type, node, state, tag);
            value = value is null ? part : value.Join(part);
        }

        value ??= tag is null ? run.UnknownOf(type, node, 0, state) : OfTag(run, tag, type, node, state, null);
        if (TypeFacts.CanCarry(type))
            value = value.AddLabels(TypeFacts.HoldsNumber(type) ? receiver.Labels.OfNumbers() : receiver.Labels);
        return receiver.Condition.IsNone ? value : Passed.Under(value, receiver.Condition.WhenTaken);
    }

    /// <param name="owner">The object that the data is a member of, where it is known.</param>
    public static LabelSet Source(SourceTag tag, SyntaxNode? node, AbstractObject? owner = null) =>
        LabelSet.Of(new Label(tag), node is null ? null : Trace.Begin(node, tag.Member, owner));

    private static Value ReadObject(Interpreter run, AbstractObject obj, Member member, ITypeSymbol? type, SyntaxNode node, FlowState state, SourceTag? tag)
    {
        Value value;
        tag = GuessedSources.Of(run, tag, obj, state);
        var isOther = member.IsEntry && Arrays.IsOrdered(obj.Type) && !state.TryRead(obj, member, out _) && !StructElements.Place(run, obj, member, type, state);
        var first = isOther && obj.IsFresh ? Domain.Member.Element : member;
        if (isOther)
            member = Domain.Member.Element; // no place of its own: one of the others
        if (state.TryRead(obj, member, out var cell))
        {
            value = Tagged(run, cell.Value, tag, type, node, state, obj);
            if (cell.MaybeInitial)
                value = value.Join(Passed.Under(Initial(run, obj, first, type, node, state, tag), cell.InitialUnder));
        }
        else
        {
            value = Initial(run, obj, first, type, node, state, tag);
        }

        if (obj.Path is { Root: RootKind.Static, Members.IsEmpty: true })
            value = GenericStatics.WithOthers(obj, member, value, state);
        if (member.IsEntry)
            value = WithOthers(run, obj, member, value, type, node, state);
        else if (!isOther && (member.Equals(Domain.Member.MapValue) || member.Equals(Domain.Member.Element)))
            value = WithEntries(obj, value, state);
        if (state.TryRead(obj, Domain.Member.Content, out var content) && TypeFacts.CanCarry(type) && !(member.Symbol is { } own && TypeFacts.IsException(obj.Type) && run.IsOwn(own))) // what it gave to its base is none of its own
            value = value.AddLabels(content.Value.Labels);
        return value;
    }

    /// <summary>An entry that may not have been written holds what was put in under a key that is not known.</summary>
    private static Value WithOthers(Interpreter run, AbstractObject obj, Member entry, Value value, ITypeSymbol? type, SyntaxNode node, FlowState state)
    {
        if (state.TryRead(obj, entry, out var cell) && !cell.MaybeInitial)
            return value;
        if (state.TryRead(obj, Domain.Member.MapValue, out var others))
            value = value.Join(others.Value);
        return state.TryRead(obj, Domain.Member.Element, out var elements) ? value.Join(elements.Value) : value;
    }

    private static Value WithEntries(AbstractObject obj, Value value, FlowState state)
    {
        foreach (var cell in state.Cells(obj))
        {
            if (cell.Member.IsEntry)
                value = value.Join(cell.Value);
        }

        return value;
    }

    /// <summary>A written cell overrides the tag only where it is known what it holds.</summary>
    private static Value Tagged(Interpreter run, Value written, SourceTag? tag, ITypeSymbol? type, SyntaxNode node, FlowState state, AbstractObject owner)
    {
        if (tag is null || written.IsKnown || written.Labels.HasSource)
            return written;
        return Value.Of(written.Labels.Union(Source(tag, node, owner)), TypeFacts.IsObjectLike(type) ? written.Objects : []);
    }

    private static Value Initial(Interpreter run, AbstractObject obj, Member member, ITypeSymbol? type, SyntaxNode node, FlowState state, SourceTag? tag)
    {
        if (obj.Path is null && member.Symbol is not null && TypeFacts.CanCarry(type) && state.TryRead(obj, Domain.Member.Origin, out var origin))
            return Untouched(run, obj, member, type, node, state, tag).AddLabels(origin.Value.Labels);
        var untouched = Untouched(run, obj, member, type, node, state, tag);
        if (obj.Path is not null || member.Equals(Domain.Member.Handed) || !state.TryRead(obj, Domain.Member.Handed, out var handed) || !run.Frame.Follow(obj))
            return untouched;
        var value = untouched.Join(Read(run, handed.Value, member, type, node, state, tag));
        run.Frame.Unfollow();
        return value;
    }

    private static Value Untouched(Interpreter run, AbstractObject obj, Member member, ITypeSymbol? type, SyntaxNode node, FlowState state, SourceTag? tag)
    {
        if (obj.IsFresh && tag is not null && NewObjects.IsFilled(obj, tag, state))
            return OfTag(run, tag, type, node, state, obj);
        if (obj.IsFresh && Flag(run, obj, member, type, state) is { } flag)
            return flag;
        if (obj.IsFresh)
            return TypeFacts.IsCopied(type) && type!.TypeKind == TypeKind.Struct && (member.Symbol is not null || obj.Type is IArrayTypeSymbol) // a copied type is one
                ? Value.Of(run.Made((obj, member), 0, type, state, isFresh: true, isExact: true, parent: obj))
                : IsMadeWith(run, obj, member, type)
                ? Value.Of(run.Made((obj, member), 0, type, state, isFresh: true, depth: obj.Depth + 1, parent: obj))
                : Value.Clean;
        if (tag is not null)
            return OfTag(run, tag, type, node, state, obj);
        if (obj.CopyOf is { } original)
            return Initial(run, original, member, type, node, state, tag);
        if (obj.Path is { } path)
        {
            if (!path.IsFull && run.Node.Context is not null && run.Constant(obj.Below(member)) is { } constant)
                return constant;
            // What is below the last step is what is below its content.
            if (!path.IsFull)
            {
                var below = obj.Below(member);
                return EntryFacts.Told(run, below, type, Value.Of(run.Given(below, type))).AddLabels(StaticState.Labels(run, below));
            }

            var labels = run.Tainted.Contains(path) && TypeFacts.CanCarry(type)
                ? LabelSet.Of(new Label(path, TypeFacts.HoldsNumber(type) ? Reach.Numbers : Reach.Content), null)
                : LabelSet.Empty;
            // What is written there later is found again in this body.
            if (!TypeFacts.IsObjectLike(type))
                return Value.Of(labels);
            return Value.Of(labels, [GuessedSources.Marked(run.Made((obj, member), 0, type, state, depth: 1, parent: obj), obj, state)]);
        }

        if (obj.Depth >= MaxUnknownDepth || !TypeFacts.IsObjectLike(type))
            return Value.Unknown;
        return Value.Of(GuessedSources.Marked(run.Made((obj, member), 0, type, state, depth: obj.Depth + 1, parent: obj), obj, state));
    }

    /// <summary>A library's object comes with what its properties hold: the recipients of a message, the properties of an event.</summary>
    private static bool IsMadeWith(Interpreter run, AbstractObject obj, Member member, ITypeSymbol? type) =>
        obj.Depth < MaxUnknownDepth && member.Symbol is { IsStatic: false } symbol && !run.IsOwn(symbol)
        && type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } && TypeFacts.IsObjectLike(type);

    /// <summary>A flag, or an enum, that nobody set: it decides branches.</summary>
    private static Value? Flag(Interpreter run, AbstractObject obj, Member member, ITypeSymbol? type, FlowState state)
    {
        if (member.Symbol is not { } symbol || !run.IsOwn(symbol) || state.TryRead(obj, Domain.Member.Lent, out _))
            return null;
        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => Value.OfConstant(false),
            INamedTypeSymbol { EnumUnderlyingType.SpecialType: SpecialType.System_Int32 } => Value.OfConstant(0),
            _ => null,
        };
    }

    private static Value OfTag(Interpreter run, SourceTag tag, ITypeSymbol? type, SyntaxNode node, FlowState state, AbstractObject? owner)
    {
        var labels = Source(tag, node, owner);
        return TypeFacts.IsObjectLike(type) ? Value.Of(labels, [run.Made((node, tag), 0, type, state)]) : Value.Of(labels);
    }

    private static SyntaxNode? Declaration(IParameterSymbol parameter)
    {
        foreach (var reference in parameter.DeclaringSyntaxReferences)
            return reference.GetSyntax();
        return null;
    }
}
