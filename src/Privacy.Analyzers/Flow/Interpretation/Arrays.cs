using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Positions. Arrays made in the body at hand: the first elements have a cell each as long as only code that is seen writes to them by constant
/// positions, itself or through a span over the whole. So have the elements that a list or another sequence was made of, until something moves
/// them: what is added at the end does not. Other elements share one cell. Of an array or list that is given, callers say what is where.
/// </summary>
internal static class Arrays
{
    public const int MaxEntries = 8;

    /// <summary>The place of the element at a position.</summary>
    public static Member At(Value array, Value position, FlowState state)
    {
        if (!position.HasConstant || position.Constant is not int index || !IsPlace(ref index, array.Part) || array.Objects.IsEmpty)
            return Member.Element;
        foreach (var obj in array.Objects)
        {
            if (!(obj.IsFresh ? obj.Type is IArrayTypeSymbol { Rank: 1 } : IsGiven(obj) && (obj.Type is IArrayTypeSymbol { Rank: 1 } || IsSpan(obj.Type))) || state.TryRead(obj, Member.Parts, out _))
                return Member.Element;
        }

        return Member.EntryOf(index);
    }

    /// <summary>True where the element has a place of its own; it is counted from the beginning of the whole then.</summary>
    private static bool IsPlace(ref int index, Part? part)
    {
        if (index < 0 || part is { Start: < 0 })
            return false;
        index += part?.Start ?? 0;
        return index < MaxEntries;
    }

    /// <summary>The position so many elements before the end; negative where it is not known how many there are.</summary>
    public static int FromEnd(Value array, int back, FlowState state)
    {
        var length = -1;
        if (array.Part is { } part)
            return part.Count < 0 ? -1 : part.Count - back;
        foreach (var obj in array.Objects)
        {
            var count = Positions.CountOf(obj, state);
            if (count < 0 || (length >= 0 && length != count))
                return -1;
            length = count;
        }

        return length - back;
    }

    /// <summary>The place that is read at a position of anything that has an order.</summary>
    public static Member ReadAt(Value sequence, object? position, FlowState state)
    {
        if (position is not int index || !IsPlace(ref index, sequence.Part) || sequence.Objects.IsEmpty)
            return Member.Element;
        foreach (var obj in sequence.Objects)
        {
            if (!IsOrdered(obj.Type) || !(obj.IsFresh || IsGiven(obj)) || state.TryRead(obj, Member.Parts, out _))
                return Member.Element;
        }

        return Member.EntryOf(index);
    }

    /// <summary>The element that a list pattern or an indexer of a library's type gives: a span counts as the array does.</summary>
    public static Member At(ITypeSymbol? sequence, Value held, Value position, FlowState state) =>
        IsOrdered(sequence) || (sequence is { Name: "JsonNode" } && held is { Objects: { Length: 1 } objects } && IsJson(objects[0].Type)) ? ReadAt(held, position.HasConstant ? position.Constant : null, state) : Member.Element;

    /// <summary>A sequence whose elements stay where they are put: where the place of one is not known, it is with the others.</summary>
    public static bool IsOrdered(ITypeSymbol? type) =>
        type is IArrayTypeSymbol { Rank: 1 }
        || IsSpan(type)
        || IsJson(type)
        || (type is INamedTypeSymbol { Arity: 1, Name: "List" or "LinkedList" or "Queue" or "Stack" or "IEnumerable" or "IAsyncEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "IList" or "ICollection" or "ImmutableArray" or "ImmutableList" } named
            && TypeFacts.IsTrusted(named));

    private static bool IsJson(ITypeSymbol? type) => type is { Name: "JsonArray", ContainingNamespace: { Name: "Nodes", ContainingNamespace.Name: "Json" } };

    /// <summary>The type does not say that it is none.</summary>
    private static bool MayBeOrdered(ITypeSymbol? type) =>
        type is null or ITypeParameterSymbol or IDynamicTypeSymbol or { SpecialType: SpecialType.System_Object or SpecialType.System_Array or SpecialType.System_Collections_IEnumerable }
        || IsOrdered(type)
        || type is { TypeKind: TypeKind.Interface, ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } };

    /// <summary>Given as it is, or held by a field; what its elements hold has no members, so that two ways to one of them need not be told of each other.</summary>
    public static bool IsGiven(AbstractObject obj) =>
        obj.Path is { Root: RootKind.Parameter, Members.IsEmpty: true } or { Root: RootKind.This or RootKind.Parameter or RootKind.Static, Members.Length: 1 or 2 } && !TypeFacts.IsObjectLike(TypeFacts.ElementType(obj.Type));

    public static bool IsSpan(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 1, Name: "Span" or "ReadOnlySpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>A position that something is put at: callers may know which.</summary>
    public static Value Asked(Interpreter run, Value sequence, Value position)
    {
        if (!position.HasConstant && !sequence.Objects.IsEmpty && TypeFacts.ElementType(sequence.Objects[0].Type) is { IsReferenceType: true })
            run.Ask(position);
        return position;
    }

    public static void Put(Value array, Value position, Value value, FlowState state)
    {
        var member = At(array, position, state);
        if (member.IsEntry && array.Objects.Length == 1 && array.Labels.IsEmpty)
            Assignments.Write(array, member, value, state);
        else
            Collections.Put(array, member.IsEntry ? Member.Element : member, value, state);
    }

    /// <summary>True where some of the elements are told apart.</summary>
    public static bool HasEntries(Value sequence, FlowState state)
    {
        foreach (var obj in sequence.Objects)
        {
            foreach (var cell in state.Cells(obj))
            {
                if (cell.Member.IsEntry)
                    return true;
            }
        }

        return false;
    }

    /// <summary>A list, at a position that it has: for certain where it is the only one that may be written to.</summary>
    public static void PutListed(Value list, Value position, Value value, FlowState state)
    {
        if (list.Objects.Length == 1 && list.Labels.IsEmpty && ReadAt(list, position.HasConstant ? position.Constant : null, state) is { IsEntry: true } entry
            && (IsGiven(list.Objects[0]) || (state.TryRead(list.Objects[0], entry, out var cell) && !cell.MaybeInitial)))
        {
            state.Write(list.Objects[0], new Cell(entry, value, MaybeInitial: false));
            return;
        }

        Collections.Put(list, Member.Element, value, state);
    }

    /// <summary>The elements listed where the sequence is made, one by one.</summary>
    /// <param name="listed">How many of them are at their places; the others are somewhere behind.</param>
    public static bool Fill(AbstractObject sequence, IReadOnlyList<Value> values, int listed, FlowState state)
    {
        if (values.Count == 0 && IsOrdered(sequence.Type))
            Counted(sequence, 0, state);
        if (!IsOrdered(sequence.Type) || listed > MaxEntries || listed == 0)
            return false;
        for (var i = 0; i < listed; i++)
            state.Write(sequence, new Cell(Member.EntryOf(i), values[i], MaybeInitial: false));
        for (var i = listed; i < values.Count; i++)
            state.WriteOthers(sequence, Member.Element, values[i]);
        if (listed == values.Count)
            Counted(sequence, listed, state);
        return true;
    }

    public static bool IsStack(Value sequence)
    {
        foreach (var obj in sequence.Objects)
        {
            if (obj.Type?.Name == "Stack")
                return true;
        }

        return false;
    }

    private static void Counted(AbstractObject sequence, int count, FlowState state)
    {
        if (sequence.Type is IArrayTypeSymbol)
            sequence.Length = count; // one place always makes as many
        else
            Positions.Count(sequence, count, state);
    }

    /// <summary>The elements of a sequence that is spread, one by one; false, and nothing done, where they are not told apart.</summary>
    /// <param name="asAdded">In the order in which they were added; a stack is read the other way round.</param>
    public static bool Spread(Interpreter run, Value sequence, SyntaxNode spread, ImmutableArray<Value>.Builder values, FlowState state, bool asAdded = false)
    {
        var count = FromEnd(sequence, 0, state);
        if (count is < 0 or > MaxEntries || sequence.Objects.Length != 1 || !sequence.Labels.IsEmpty)
            return false;
        for (var i = 0; i < count; i++)
        {
            if (ReadAt(sequence, i, state) is not { IsEntry: true })
                return false;
        }

        var isTurned = !asAdded && IsStack(sequence);
        for (var i = 0; i < count; i++)
            values.Add(Members.Read(run, sequence, ReadAt(sequence, isTurned ? count - 1 - i : i, state), TypeFacts.ElementType(sequence.Objects[0].Type), spread, state));
        return true;
    }

    /// <summary>The element that a list is made with, at its place. Where the list was made before, in a loop, it is one of two.</summary>
    public static bool Add(AbstractObject list, int index, Value value, FlowState state)
    {
        if (index >= MaxEntries || !(list.IsFresh || Positions.IsCounted(list)) || !IsOrdered(list.Type))
            return false;
        var entry = Member.EntryOf(index);
        state.Write(list, new Cell(entry, state.TryRead(list, entry, out var old) ? old.Value.Join(value) : value, MaybeInitial: false));
        return true;
    }

    /// <summary>A call of code that is not seen may move the elements: from here on they are not told apart.</summary>
    public static void Blur(IMethodSymbol method, Value? value, FlowState state)
    {
        if (value is null || value.Objects.IsEmpty)
            return;
        foreach (var obj in value.Objects)
        {
            if (obj.Path is not null && MayBeOrdered(obj.Type) && Moves(method))
                PartViews.Move(obj, state); // callers are told
        }

        if (IsReading(method))
            return;
        foreach (var obj in value.Objects)
        {
            if (obj.Path is null)
                Positions.Forget(obj, state);
        }

        if (HasEntries(value, state))
            Blur(value, state);
    }

    /// <summary>From here on the elements are not told apart.</summary>
    public static void Blur(Value value, FlowState state)
    {
        foreach (var obj in value.Objects)
        {
            if (!IsOrdered(obj.Type) && obj.Type is not IArrayTypeSymbol)
                continue;
            Positions.Forget(obj, state);
            var cells = state.Cells(obj);
            for (var i = cells.Length - 1; i >= 0; i--)
            {
                if (!cells[i].Member.IsEntry)
                    continue;
                var held = cells[i].Value;
                cells = cells.RemoveAt(i);
                state.SetCells(obj, cells);
                state.WriteAlso(obj, Member.Element, held);
                cells = state.Cells(obj);
            }
        }
    }

    /// <summary>Members of a library that make something of a sequence and leave it as it is.</summary>
    private static bool IsReading(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable" or "String" or "Task" or "ImmutableArray" or "ImmutableList", ContainingNamespace: { Name: "Linq" or "System" or "Tasks" or "Immutable" } }
        || (method.Name is "Add" or "AddRange" or "Contains" or "IndexOf" or "ToArray" or "ForEach" or "Exists" or "TrueForAll" or "Find" or "FindIndex" or "AsReadOnly" && TypeFacts.IsTrusted(method));

    private static bool Moves(IMethodSymbol method)
    {
        if (!TypeFacts.IsTrusted(method))
            return true;
        foreach (var verb in Movers)
        {
            if (method.Name.StartsWith(verb, StringComparison.Ordinal))
                return !IsReading(method);
        }

        return false;
    }

    private static readonly string[] Movers = ["AddAfter", "AddBefore", "AddFirst", "Clear", "Copy", "Dequeue", "Fill", "Insert", "Move", "Pop", "Remove", "Replace", "Resize", "Reverse", "Shuffle", "Sort", "Swap", "TryDequeue", "TryPop"];

    /// <summary>Every element is this one now.</summary>
    public static void Overwrite(Value array, Value value, FlowState state)
    {
        if (array.Part is null)
            Blur(array, state);
        if (array.Part is null && array.Objects.Length == 1 && array.Labels.IsEmpty)
            state.Write(array.Objects[0], new Cell(Member.Element, value, MaybeInitial: false));
        else
            Collections.Put(array, Member.Element, value, state);
    }
}
