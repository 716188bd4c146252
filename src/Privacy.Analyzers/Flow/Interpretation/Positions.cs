using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Calls of a library that ask for the element at a position, or keep the elements of what they are given at theirs.</summary>
internal static class Positions
{
    public static Value? Call(Interpreter run, IMethodSymbol method, Value? receiver, Argument[] arguments, IOperation? op, SyntaxNode node, FlowState state)
    {
        switch (method.ContainingType)
        {
            case { Name: "Enumerable", ContainingNamespace.Name: "Linq" } when method.IsStatic && arguments.Length > 0:
                return Element(run, method, arguments, node, state) ?? Arranged.Sequence(run, method, arguments, node, state) ?? EachElement.Call(run, method, arguments[0].Value, arguments, node, state);
            case { Name: "Array" or "MemoryExtensions", ContainingNamespace.Name: "System" } when method is { Name: "Reverse", IsStatic: true } && arguments.Length == 1 && Arranged.Turn(run, arguments[0].Value, node, state):
                return Value.Unknown;
            case { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory", Arity: 1, ContainingNamespace.Name: "System" } when receiver is { Objects.Length: 1, Labels.IsEmpty: true } && Arranged.Part(run, method, receiver, arguments, node, state) is { } copy:
                return copy;
            case { SpecialType: SpecialType.System_Array } when method is { Name: "ForEach", IsStatic: true } && EachElement.Call(run, method, arguments[0].Value, arguments, node, state) is { } nothing:
                return nothing;
            case { Name: "ImmutableList" or "ImmutableArray", Arity: 1 } when receiver is { Objects.Length: 1, Labels.IsEmpty: true } && Arranged.Changed(run, method, receiver, arguments, node, state) is { } changed:
                return changed;
            case { Name: "Array" or "Enumerable" } when method is { Name: "Empty", IsStatic: true, Arity: 1, Parameters.IsEmpty: true }:
                return Arranged.Nothing(run, method, node, state);
            case { Name: "Task", ContainingNamespace.Name: "Tasks" } when method is { Name: "WhenAll", IsStatic: true, Arity: 1 } && arguments.Length == 1:
                return All(run, method, arguments[0], node, state);
            case { Name: "List" or "IList", ContainingNamespace.Name: "Generic" } when method.Name is not "Add" && receiver is { Objects.Length: 1, Labels.IsEmpty: true }:
                if (method.Name == "ForEach" && EachElement.Call(run, method, receiver, arguments, node, state) is { } done)
                    return done;
                if (Arranged.Change(run, method, receiver, arguments, node, state))
                    return Value.Unknown;
                if (Arranged.Part(run, method, receiver, arguments, node, state) is { } part)
                    return part;
                break;
            case { Name: "Queue" or "Stack", ContainingNamespace.Name: "Generic" } when receiver is { Objects.Length: 1, Labels.IsEmpty: true }:
                if ((Arranged.AtAnEnd(run, method, receiver, arguments, node, state) ?? Arranged.Part(run, method, receiver, arguments, node, state)) is { } end)
                    return end;
                break;
            case { Name: "LinkedList", ContainingNamespace.Name: "Generic" } when receiver is { Objects.Length: 1, Labels.IsEmpty: true } && Linked.Change(run, method, receiver, arguments, node, state) is { } link:
                return link;
            case { Name: "List", ContainingNamespace.Name: "Generic" } or { Name: "JsonArray", ContainingNamespace.Name: "Nodes" } when method.Name == "Add" && receiver is { Objects.Length: 1, Labels.IsEmpty: true }:
                if (Add(run, receiver.Objects[0], arguments[0].Value, state) is { } added)
                    return added;
                break;
        }

        if (receiver is not null && Carriers.Adds(method))
        {
            foreach (var obj in receiver.Objects)
                Forget(obj, state);
        }

        return null;
    }

    /// <summary>A list that is made with nothing in it: what is added has its place until something moves it.</summary>
    public static void Begin(AbstractObject made, FlowState state)
    {
        if (made is { IsFresh: true, Type: INamedTypeSymbol { Arity: 1, Name: "List" or "LinkedList" or "Queue" or "Stack" } or { Name: "JsonArray" } } && Arrays.IsOrdered(made.Type))
            Count(made, 0, state);
    }

    /// <summary>Nothing is in it any more: what is added next is the first.</summary>
    public static void Empty(Value list, FlowState state)
    {
        if (list is { Labels.IsEmpty: true, Objects: { Length: 1 } objects } && !objects[0].IsMany && (IsCounted(objects[0]) || (objects[0].IsFresh && objects[0].Type is INamedTypeSymbol { Arity: 1, Name: "List" or "LinkedList" or "Queue" or "Stack" } && Arrays.IsOrdered(objects[0].Type))))
            Count(objects[0], 0, state);
    }

    /// <summary><c>RemoveAll(_ => true)</c>: nothing stays.</summary>
    public static bool RemovesAll(IMethodSymbol method, Argument[] arguments)
    {
        if (method is not { Name: "RemoveAll" or "RemoveWhere", IsStatic: false, ContainingType: { Name: "List" or "HashSet" or "SortedSet" or "JsonArray" } type } || !Calls.TypeFacts.IsTrusted(type) || arguments.Length != 1)
            return false;
        return arguments[0].Operation is { } given && Narrowing.Plain(given) is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: { Length: 1 } statements } }
            && statements[0] is IReturnOperation { ReturnedValue.ConstantValue: { HasValue: true, Value: true } };
    }

    public static void Count(AbstractObject list, int count, FlowState state) => state.PutCell(list, new Cell(Member.Count, Value.OfConstant(count), MaybeInitial: false));

    /// <summary>It has so many elements and no more.</summary>
    public static void Shrink(AbstractObject list, int count, FlowState state)
    {
        for (var past = count; past < Arrays.MaxEntries && state.TryRead(list, Member.EntryOf(past), out var cell); past++)
            state.SetCells(list, state.Cells(list).Remove(cell));
        Count(list, count, state);
    }

    /// <summary>How many elements the sequence has; negative where that is not known. A list that is given begins with as many as callers say.</summary>
    public static int CountOf(AbstractObject sequence, FlowState state) =>
        sequence.Type is IArrayTypeSymbol && sequence.Length >= 0 ? sequence.Length
        : !state.TryRead(sequence, Member.Count, out var cell) ? sequence.Length
        : cell is { MaybeInitial: false, Value: { HasConstant: true, Constant: int count } } ? count
        : -1;

    /// <summary>A list that is given or held by a field of what is: its elements are told apart where callers know how many it has.</summary>
    public static bool IsCounted(AbstractObject obj) =>
        obj is { Path: { Root: RootKind.This or RootKind.Parameter, Members.Length: <= 1 }, Type: INamedTypeSymbol { Name: "List" or "Queue" or "Stack", Arity: 1 } list }
        && Arrays.IsOrdered(list) && list.TypeArguments[0].IsReferenceType && Arrays.IsGiven(obj);

    /// <summary>The length of an array, the count of a list, where it is known.</summary>
    public static Value? Length(Interpreter run, IPropertySymbol property, Value receiver, FlowState state)
    {
        if (property is not ({ Name: "Length", ContainingType.SpecialType: SpecialType.System_Array } or { Name: "Count", ContainingType: { Name: "List", Arity: 1, ContainingNamespace.Name: "Generic" } })
            || receiver is not { Objects.Length: 1, Labels.IsEmpty: true } || state.TryRead(receiver.Objects[0], Member.Parts, out _))
            return null;
        if (Arrays.FromEnd(receiver, 0, state) is >= 0 and var count)
            return Value.OfConstant(count);
        AskOrder(run, receiver);
        return null;
    }

    /// <summary>Code that runs one after the other is not code any of which runs at any time: how much of it there is callers may know.</summary>
    public static void AskOrder(Interpreter run, Value sequence)
    {
        if (!sequence.Objects.IsEmpty && Calls.TypeFacts.IsDelegate(Calls.TypeFacts.ElementType(sequence.Objects[0].Type)))
            run.AskLength(sequence);
    }

    /// <summary>It has got or lost elements, or they were moved. Of a list that is given, callers are told.</summary>
    public static void Forget(AbstractObject list, FlowState state)
    {
        if (list.Path is not null ? Calls.TypeFacts.ElementType(list.Type) is not null : state.TryRead(list, Member.Count, out _))
            state.PutCell(list, new Cell(Member.Count, Value.Clean, MaybeInitial: true));
    }

    /// <summary>One more, behind the others.</summary>
    public static Value? Add(Interpreter run, AbstractObject list, Value value, FlowState state)
    {
        var count = CountOf(list, state);
        if (count < 0 || list.IsMany || !Arrays.Add(list, count, value, state))
        {
            run.AskLength(Value.Of(list));
            return null;
        }

        Count(list, count + 1, state);
        return Value.Unknown;
    }

    /// <summary>What is added to a container. At the end of what has an order it moves nothing.</summary>
    public static void Append(AbstractObject container, IMethodSymbol method, Cell added, FlowState state)
    {
        if (method.Name is "Add" or "AddRange" && Arrays.IsOrdered(container.Type))
            state.WriteOthers(container, added.Member, added.Value);
        else
            state.WriteAlso(container, added.Member, added.Value);
    }

    /// <summary><c>First</c> and its kin, where elements are told apart at all.</summary>
    private static Value? Element(Interpreter run, IMethodSymbol method, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        object? position;
        switch (method.Name)
        {
            case "First" or "FirstOrDefault" when arguments.Length == 1 || !Calls.TypeFacts.IsDelegate(arguments[1].Parameter?.Type):
                position = 0;
                break;
            case "Last" or "LastOrDefault" when arguments.Length == 1 || !Calls.TypeFacts.IsDelegate(arguments[1].Parameter?.Type):
                position = Arrays.FromEnd(arguments[0].Value, 1, state);
                break;
            case "ElementAt" or "ElementAtOrDefault" when arguments[1].Value.HasConstant:
                position = arguments[1].Value.Constant;
                break;
            default:
                return null;
        }

        var sequence = arguments[0].Value;
        if (Arrays.IsStack(sequence))
        {
            var values = ImmutableArray.CreateBuilder<Value>();
            return Arrays.Spread(run, sequence, node, values, state) && position is int at && at >= 0 && at < values.Count ? values[at] : null;
        }

        if (!(Arrays.HasEntries(sequence, state) || IsGiven(sequence)) || Arrays.ReadAt(sequence, position, state) is not { IsEntry: true } place)
            return null;
        var element = Members.Read(run, sequence, place, method.ReturnType, node, state);
        if (Arrays.FromEnd(sequence, 0, state) > 0)
            return element;
        return method.Name is "FirstOrDefault" or "LastOrDefault" && arguments.Length == 2 ? element.Join(arguments[1].Value) : element;
    }

    /// <summary>Callers say what is where.</summary>
    private static bool IsGiven(Value sequence) =>
        sequence is { Objects: { Length: 1 } objects, Labels.IsEmpty: true, Part: null } && Arrays.IsGiven(objects[0])
        && (objects[0].Type is IArrayTypeSymbol { Rank: 1 } || (objects[0].Path is { Members.IsEmpty: true } && objects[0].Type is INamedTypeSymbol { Name: "List" or "IList" or "IReadOnlyList" or "IEnumerable" or "ICollection" or "IReadOnlyCollection", TypeArguments: { Length: 1 } of } && of[0].SpecialType != SpecialType.None));

    /// <summary>The results of tasks, in the order of the tasks. They are there once all were awaited.</summary>
    private static Value? All(Interpreter run, IMethodSymbol method, Argument tasks, SyntaxNode node, FlowState state)
    {
        if (tasks.Elements.IsEmpty)
            return null;
        var values = ImmutableArray.CreateBuilder<Value>(tasks.Elements.Length);
        foreach (var task in tasks.Elements)
            values.Add(task.Value.With(task.Value.Condition.Awaited()));
        var made = run.Made((node, "all"), 0, run.Model.Compilation.CreateArrayTypeSymbol(method.TypeArguments[0]), state, isFresh: true, isExact: true);
        state.SetCells(made, []);
        return Arrays.Fill(made, values, values.Count, state) ? Value.Of(made) : null;
    }
}
