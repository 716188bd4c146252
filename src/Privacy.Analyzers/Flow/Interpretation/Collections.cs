using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Arrays, lists, maps, tuples. Elements share one cell (weak updates), keys and values of a map have one each, items of a tuple one each.
/// </summary>
internal static class Collections
{
    public static Value Create(Interpreter run, IOperation op, FlowState state)
    {
        switch (op)
        {
            case ITupleOperation tuple:
                var made = run.Make(op, 0, op.Type, state, isFresh: true, isExact: true);
                for (var i = 0; i < tuple.Elements.Length; i++)
                    state.Write(made, new Cell(Domain.Member.TupleItem(i), Copies.Taken(run, tuple.Elements[i], run.Eval(tuple.Elements[i], state), state), MaybeInitial: false));
                return Value.Of(made);
            case IArrayCreationOperation array:
                foreach (var size in array.DimensionSizes)
                    run.Eval(size, state);
                if (array is { Initializer: { } rows, Type: IArrayTypeSymbol { Rank: > 1 } })
                    return Dimensions.Fill(run, array, rows, state);
                var empty = Fill(run, op, array.Initializer?.ElementValues ?? [], state);
                if (array is { Initializer: null, DimensionSizes: { Length: 1 } sizes })
                    empty.Objects[0].Length = sizes[0].ConstantValue is { HasValue: true, Value: int length } ? length : -1;
                return empty;
            case IArrayInitializerOperation initializer:
                return Fill(run, op, initializer.ElementValues, state);
            case ICollectionExpressionOperation expression:
                var listed = Fill(run, op, expression.Elements, state);
                return OwnCollections.Make(run, expression, listed, state) ?? listed;
            default:
                return Limits.Collapse(run, op, state);
        }
    }

    public static Value Element(Interpreter run, IArrayElementReferenceOperation op, FlowState state)
    {
        var array = run.Eval(op.ArrayReference, state);
        if (op.Indices.Length == 1 && op.Indices[0] is IRangeOperation range && Slices.Of(run, array, range, op.Type, state) is { } part)
            return part;
        if (op.Indices.Length > 1)
            return Members.Read(run, array, Dimensions.At(run, array, op.Indices, state), op.Type, op.Syntax, state);
        var position = run.Eval(op.Indices[0], state);
        if (!position.HasConstant && op.Type is { IsReferenceType: true })
            run.Ask(position); // callers may know which
        if (op.Indices[0] is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat })
            run.AskLength(array);
        var place = op.Indices[0] is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: int back } }
            ? Arrays.ReadAt(array, Arrays.FromEnd(array, back, state), state)
            : Arrays.ReadAt(array, position.HasConstant ? position.Constant : null, state);
        return Members.Read(run, array, place, op.Type, op.Syntax, state);
    }

    public static Value ImplicitElement(Interpreter run, IImplicitIndexerReferenceOperation op, FlowState state)
    {
        var sequence = run.Eval(op.Instance, state);
        var position = run.Eval(op.Argument, state);
        if (op.IndexerSymbol is IPropertySymbol indexer && run.IsOwn(indexer))
            return Properties.ReadOn(run, indexer, sequence, [Position(indexer.Parameters[0], position, op)], op, state);
        if (op.IndexerSymbol is IMethodSymbol slice && run.IsOwn(slice))
            return Invocations.Own(run, slice, sequence, op.Syntax, [Position(slice.Parameters[0], position, op), Position(slice.Parameters[1], position, op)], op, state);
        var isSlice = op.IndexerSymbol is IMethodSymbol;
        if (isSlice && !TypeFacts.IsString(op.Instance.Type) && !sequence.Objects.IsEmpty)
            return Slices.View(sequence, op.Argument as IRangeOperation, state);
        if (isSlice || TypeFacts.IsString(op.Instance.Type))
            return Value.Of(Contents.Of(run, sequence, Reach.Content, op.Syntax, state), sequence.Objects);
        var place = op.Argument is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: int back } }
            ? Arrays.ReadAt(sequence, Arrays.FromEnd(sequence, back, state), state)
            : Domain.Member.Element;
        return Members.Read(run, sequence, place, op.Type, op.Syntax, state);
    }

    public static Argument Position(IParameterSymbol parameter, Value value, IOperation op) => new(parameter, null, value.HasConstant ? Value.Unknown : value, op.Syntax, []);

    /// <summary>What iterating the value gives: elements, or pairs of a map.</summary>
    public static Value Elements(Interpreter run, Value sequence, IOperation op, FlowState state)
    {
        var type = op is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand.Type : op.Type;
        return ElementsOf(run, sequence, type, op.Syntax, state);
    }

    public static Value ElementsOf(Interpreter run, Value sequence, ITypeSymbol? type, SyntaxNode node, FlowState state)
    {
        if (Enumerables.Enumerate(run, sequence, type, node, state) is { } enumerated)
            return enumerated;
        foreach (var obj in sequence.Objects)
        {
            if (type is null || TypeFacts.IsMap(obj.Type, out _, out _))
                type = obj.Type;
        }

        if (!TypeFacts.IsMap(type, out var keyType, out var valueType))
            return Members.Read(run, sequence, Domain.Member.Element, TypeFacts.ElementType(type), node, state);
        var pair = run.Made((node, "pair"), 0, TypeFacts.ElementType(type), state, isFresh: true);
        if (TypeFacts.IsLookup(type))
            return Enumerables.Grouping(run, sequence, pair, keyType, valueType, node, state);
        WritePair(run, pair, Members.Read(run, sequence, Domain.Member.Key, keyType, node, state), Members.Read(run, sequence, Domain.Member.MapValue, valueType, node, state), state);
        return Value.Of(pair).AddLabels(sequence.Labels);
    }

    public static void WritePair(Interpreter run, AbstractObject pair, Value key, Value value, FlowState state)
    {
        if (pair.Type is null)
            return;
        foreach (var member in pair.Type.GetMembers())
        {
            if (member is not IPropertySymbol property)
                continue;
            if (property.Name == "Key")
                state.Write(pair, new Cell(Domain.Member.Of(property), key, MaybeInitial: false));
            else if (property.Name == "Value")
                state.Write(pair, new Cell(Domain.Member.Of(property), value, MaybeInitial: false));
        }
    }

    /// <summary>An indexer of a library's type.</summary>
    public static Value Indexed(Interpreter run, IPropertySymbol indexer, Value receiver, Argument[] arguments, IOperation op, FlowState state)
    {
        if (TypeFacts.IsString(indexer.ContainingType))
            return Value.Of(Contents.Of(run, receiver, Reach.Content, op.Syntax, state));
        if (TypeFacts.IsLookup(indexer.ContainingType))
            return Enumerables.Group(run, receiver, indexer.Type, op.Syntax, state);
        if (arguments.Length == 1 && !arguments[0].Value.HasConstant && indexer.Type.IsReferenceType && Arrays.IsOrdered(indexer.ContainingType))
            run.Ask(arguments[0].Value);
        var member = Maps.IsByKey(run, indexer, (op as IPropertyReferenceOperation)?.Instance?.Type) ? Maps.ValueAt(run, arguments, state)
            : arguments.Length == 1 ? Arrays.At(indexer.ContainingType, receiver, arguments[0].Value, state)
            : Domain.Member.Element;
        return Members.Read(run, receiver, member, indexer.Type, op.Syntax, state);
    }

    /// <summary>All keys, or all values, of a map as a sequence.</summary>
    public static Value Part(Interpreter run, Value map, Member member, IOperation op, FlowState state)
    {
        var part = run.Made(op, 8, op.Type, state, isFresh: true);
        state.Write(part, new Cell(Domain.Member.Element, Members.Read(run, map, member, TypeFacts.ElementType(op.Type), op.Syntax, state), MaybeInitial: false));
        return Value.Of(part);
    }

    /// <summary>Weak update: one of many.</summary>
    public static void Put(Value receiver, Member member, Value value, FlowState state)
    {
        foreach (var obj in receiver.Objects)
            state.WriteAlso(obj, member, value);
    }

    /// <summary>A collection of values already evaluated.</summary>
    public static Value Of(Interpreter run, IOperation op, ImmutableArray<Value> values, FlowState state)
    {
        var made = run.Make(op, 0, op.Type, state, isFresh: true, isExact: true);
        Value? held = null;
        foreach (var value in values)
            held = held is null ? value : held.Join(value);
        if (held is not null)
            state.Write(made, new Cell(Domain.Member.Element, held, MaybeInitial: false));
        return Value.Of(made);
    }

    /// <summary>A collection that is made on the spot with nothing in it: what its type may hold does not count.</summary>
    public static bool IsMadeEmpty(Interpreter run, IOperation? op) =>
        op switch
        {
            IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion => IsMadeEmpty(run, conversion.Operand),
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.IsEmpty,
            IArrayCreationOperation => true,
            ICollectionExpressionOperation expression => expression.Elements.IsEmpty,
            IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null, Type: { } type } => !run.IsOwn(type),
            IInvocationOperation { TargetMethod: { Name: "Empty", IsStatic: true, Parameters.IsEmpty: true } empty } => TypeFacts.IsTrusted(empty),
            _ => false,
        };

    private static Value Fill(Interpreter run, IOperation op, ImmutableArray<IOperation> elements, FlowState state)
    {
        var values = ImmutableArray.CreateBuilder<Value>(elements.Length);
        var isBuilt = op is ICollectionExpressionOperation { Type: { } built } && run.IsOwn(built); // its code is given them in this order
        var type = (isBuilt || Arrays.IsSpan(op.Type)) && TypeFacts.ElementType(op.Type) is { } elementType ? op.SemanticModel?.Compilation.CreateArrayTypeSymbol(elementType) : op.Type;
        var listed = -1;
        foreach (var element in elements)
        {
            var sequence = element is ISpreadOperation { Operand: var operand } ? run.Eval(operand, state) : null;
            if (sequence is not null && listed < 0 && Arrays.Spread(run, sequence, element.Syntax, values, state))
                continue;
            if (sequence is not null && listed < 0)
                listed = values.Count;
            var value = sequence is not null
                ? Elements(run, sequence, ((ISpreadOperation)element).Operand, state)
                : Copies.Taken(run, element, run.Eval(element, state), state);
            values.Add(element is IArrayInitializerOperation ? Members.Read(run, value, Domain.Member.Element, null, element.Syntax, state) : value);
        }

        return (!op.IsImplicit || op.Syntax is InitializerExpressionSyntax) && Arrays.IsOrdered(type) ? Listed(run, op, type, values.ToImmutable(), listed < 0 ? values.Count : listed, state) : Of(run, op, values.ToImmutable(), state);
    }

    /// <summary>A sequence of values already evaluated, so many of them at their places.</summary>
    public static Value Listed(Interpreter run, IOperation op, ITypeSymbol? type, ImmutableArray<Value> values, int listed, FlowState state)
    {
        var made = run.Make(op, 0, type, state, isFresh: true, isExact: true);
        state.SetCells(made, []);
        return Arrays.Fill(made, values, listed, state) ? Value.Of(made) : Of(run, op, values, state);
    }

    /// <summary><c>stackalloc</c>: an array without an operation of its own.</summary>
    public static Value Allocated(Interpreter run, IOperation op, FlowState state)
    {
        var type = op.SemanticModel?.GetTypeInfo(op.Syntax).ConvertedType ?? op.Type;
        var made = run.Made(op, 0, type, state, isFresh: true);
        foreach (var child in op.ChildOperations)
        {
            var value = run.Eval(child, state);
            if (child is IArrayInitializerOperation)
                value = Members.Read(run, value, Domain.Member.Element, null, child.Syntax, state);
            state.WriteAlso(made, Domain.Member.Element, value);
        }

        return Value.Of(made);
    }

    /// <summary>An element of an inline array.</summary>
    public static Value InlineElement(Interpreter run, IInlineArrayAccessOperation op, FlowState state)
    {
        var array = run.Eval(op.Instance, state);
        return Members.Read(run, array, InlinePlace(run, array, op, state), op.Type, op.Syntax, state);
    }

    /// <summary>One that stands in a variable here has a place for each constant position.</summary>
    private static Member InlinePlace(Interpreter run, Value array, IInlineArrayAccessOperation op, FlowState state) =>
        run.Eval(op.Argument, state) is { HasConstant: true, Constant: >= 0 and < Arrays.MaxEntries and var at } && array is { Objects: { Length: 1 } objects, Labels.IsEmpty: true } && objects[0].IsFresh
            ? Domain.Member.EntryOf(at)
            : Domain.Member.Element;

    public static void PutInline(Interpreter run, IInlineArrayAccessOperation op, Value value, FlowState state)
    {
        var array = run.Eval(op.Instance, state);
        var place = InlinePlace(run, array, op, state);
        if (place.IsEntry)
            Assignments.Write(array, place, value, state);
        else
            Put(array, place, value, state);
    }
}
