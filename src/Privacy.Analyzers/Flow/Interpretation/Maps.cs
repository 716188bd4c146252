using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Maps: the value at each constant key has a cell of its own, written strongly; values at other keys share one. Keys share one.
/// </summary>
internal static class Maps
{
    /// <summary>An indexer that names what it gives, not where it stands: that of a map, or of a library's type that is much like one.</summary>
    public static bool IsByKey(Interpreter run, IPropertySymbol indexer, ITypeSymbol? type) =>
        TypeFacts.IsMap(indexer.ContainingType, out _, out _)
        || TypeFacts.IsMap(type, out _, out _)
        || (!run.IsOwn(indexer) && indexer.Parameters.Length == 1 && indexer.OriginalDefinition.Parameters[0].Type.SpecialType is SpecialType.System_String or SpecialType.System_Object);

    /// <summary>The place of the value at a key.</summary>
    public static Member ValueAt(Interpreter run, Argument[] arguments, FlowState state)
    {
        if (arguments.Length != 1)
            return Member.MapValue;
        if (EntryOf(arguments[0].Value, state) is { } entry)
            return entry;
        run.Ask(arguments[0].Value);
        return Member.MapValue;
    }

    /// <summary>The place of the value at a constant key, or at a tuple of constants; <c>null</c> where the key is not known.</summary>
    private static Member? EntryOf(Value key, FlowState state)
    {
        if (key.HasConstant)
            return Member.EntryOf(key.Constant);
        if (key is not { Labels.IsEmpty: true, Objects: { Length: 1 } objects } || objects[0] is not { IsMany: false, Type: INamedTypeSymbol { IsTupleType: true } tuple })
            return null;
        var text = "";
        for (var i = 0; i < tuple.TupleElements.Length; i++)
        {
            if (!state.TryRead(objects[0], Member.TupleItem(i), out var cell) || cell is not { MaybeInitial: false, Value.HasConstant: true } || Member.EntryOf(cell.Value.Constant) is not { IsEntry: true } item)
                return null;
            text += item.Text ?? item.Special; // a tuple's texts are told apart by case too
        }

        return Member.EntryOfTuple(text);
    }

    /// <summary><c>map[key] = value</c>.</summary>
    public static void Put(Interpreter run, Value map, Argument[] keys, Value value, FlowState state)
    {
        CalledBack.Compare(run, map, keys, state);
        var member = ValueAt(run, keys, state);
        if (member.IsEntry)
            WriteAt(map, member, value, state);
        else
            Collections.Put(map, member, value, state);
        foreach (var key in keys)
            Collections.Put(map, Member.Key, key.Value, state);
    }

    /// <summary>Overwrites what is at a constant key. Where keys differ but for their case, and nobody said that the map ignores that, both share the place.</summary>
    public static void WriteAt(Value map, Member entry, Value value, FlowState state)
    {
        if (entry.Text is { } text && map is { Objects: { Length: 1 } objects } && objects[0].IsFresh && !state.TryRead(objects[0], Member.AnyCase, out _)
            && state.TryRead(objects[0], entry, out var cell) && cell.Member.Text != text)
            state.Write(objects[0], new Cell(entry.InAnyCase(), cell.Value.Join(value), cell.MaybeInitial));
        else
            Assignments.Write(map, entry, value, state);
    }

    /// <summary>A library's call that names a key: reads, adds or removes at it. <c>null</c> where the call is none of these.</summary>
    public static Value? Call(Interpreter run, IMethodSymbol method, Value? receiver, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (method.IsStatic && !method.IsExtensionMethod)
            return null;
        var offset = method.IsExtensionMethod && receiver is null ? 1 : 0;
        var map = offset == 1 ? arguments[0].Value : receiver;
        if (receiver is not null && IsImmutableMap(method.ContainingType))
            return Changed(run, method, receiver, arguments, node, state);
        if (offset == 1 && IsCopy(method, arguments) && Copied(run, arguments[0].Value, method, node, state) is { } copy)
            return copy;
        if (map is null || arguments.Length <= offset || map.Objects.IsEmpty || !IsMap(method, offset))
            return null;
        if (EntryOf(arguments[offset].Value, state) is not { } entry)
        {
            run.Ask(arguments[offset].Value);
            return null;
        }

        if (!entry.IsEntry)
            return null;
        switch (method.Name)
        {
            case "TryAdd" when arguments.Length == offset + 2 && IsPresent(map, entry, state):
                return Value.Unknown;
            case "Add" or "TryAdd" or "SetValue" when arguments.Length == offset + 2:
                Collections.Put(map, Member.Key, arguments[offset].Value, state);
                if (method.Name == "Add")
                    WriteAt(map, entry, arguments[offset + 1].Value, state);
                else
                    Collections.Put(map, entry, arguments[offset + 1].Value, state);
                return Value.Unknown;
            case "TryUpdate" when arguments.Length == offset + 3:
                Collections.Put(map, entry, arguments[offset + 1].Value, state);
                return Value.Unknown;
            case "Remove" or "TryRemove" when arguments.Length == offset + 2 && arguments[offset + 1] is { Parameter.RefKind: RefKind.Out, Operation: { } removed } last:
                var taken = Members.Read(run, map, entry, last.Parameter.Type, node, state);
                WriteAt(map, entry, Value.Clean, state);
                Assignments.Assign(run, removed, taken, node, state);
                return Value.Unknown;
            case "TryGetValue" when arguments.Length == 2 && arguments[1].Operation is { } target:
                Assignments.Assign(run, target, Members.Read(run, map, entry, arguments[1].Parameter?.Type, node, state), node, state);
                return Value.Unknown;
            case "GetOrAdd" when IsPresent(map, entry, state):
                return Members.Read(run, map, entry, method.ReturnType, node, state);
            case "GetOrAdd" when arguments.Length == offset + 2:
                var added = TypeFacts.IsDelegate(arguments[offset + 1].Parameter?.Type)
                    ? Functions.Invoke(run, arguments[offset + 1].Value, [arguments[offset].Value], null, node, method.ReturnType, state)
                    : arguments[offset + 1].Value;
                Collections.Put(map, Member.Key, arguments[offset].Value, state);
                Collections.Put(map, entry, added, state);
                return Members.Read(run, map, entry, method.ReturnType, node, state);
            case "AddOrUpdate" when arguments.Length == offset + 3:
                var before = Members.Read(run, map, entry, method.ReturnType, node, state);
                var first = TypeFacts.IsDelegate(arguments[offset + 1].Parameter?.Type)
                    ? Functions.Invoke(run, arguments[offset + 1].Value, [arguments[offset].Value], null, node, method.ReturnType, state)
                    : arguments[offset + 1].Value;
                var updated = Functions.Invoke(run, arguments[offset + 2].Value, [arguments[offset].Value, before], null, node, method.ReturnType, state);
                Collections.Put(map, Member.Key, arguments[offset].Value, state);
                WriteAt(map, entry, first.Join(updated), state); // one of the two is there now, and no other
                return first.Join(updated);
            case "GetValueOrDefault":
                var held = Members.Read(run, map, entry, method.ReturnType, node, state);
                return arguments.Length > offset + 1 && !IsPresent(map, entry, state) ? held.Join(arguments[offset + 1].Value) : held;
            case "Remove" when arguments.Length == offset + 1:
                WriteAt(map, entry, Value.Clean, state);
                return Value.Unknown;
            default:
                return null;
        }
    }

    /// <summary><c>ImmutableDictionary.Empty</c>.</summary>
    public static Value? Empty(Interpreter run, IFieldReferenceOperation op, FlowState state) =>
        op is not { Field.Name: "Empty", Instance: null } ? null
        : IsImmutableMap(op.Field.ContainingType) ? Value.Of(run.Made(op, 0, op.Type, state, isFresh: true, isExact: true))
        : op.Field.ContainingType is { Name: "ImmutableList" or "ImmutableArray", Arity: 1, ContainingNamespace.Name: "Immutable" } ? Arranged.Made(run, op.Type, ImmutableArray.CreateBuilder<Value>(), op.Syntax, state)
        : null;

    /// <summary>What an immutable map made here becomes by one more entry, or one fewer: another map.</summary>
    private static Value? Changed(Interpreter run, IMethodSymbol method, Value map, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        if (map is not { Objects: { Length: 1 } objects, Labels.IsEmpty: true } || !objects[0].IsFresh || arguments.Length != (method.Name == "Remove" ? 1 : 2))
            return null;
        if (method.Name is not ("Add" or "SetItem" or "Remove") || !arguments[0].Value.HasConstant || Member.EntryOf(arguments[0].Value.Constant) is not { IsEntry: true } entry)
            return null;
        var cells = state.Cells(objects[0]);
        var made = run.Made((node, "changed"), 0, method.ReturnType, state, isFresh: true, isExact: true);
        if (ReferenceEquals(made, objects[0]))
            return null; // in a loop: one of many
        state.SetCells(made, cells);
        state.Write(made, new Cell(entry, method.Name == "Remove" ? Value.Clean : arguments[1].Value, MaybeInitial: false));
        if (method.Name != "Remove")
            state.WriteAlso(made, Member.Key, arguments[0].Value);
        return Value.Of(made);
    }

    private static bool IsImmutableMap(INamedTypeSymbol type) => type is { Name: "ImmutableDictionary" or "ImmutableSortedDictionary", Arity: 2, ContainingNamespace.Name: "Immutable" };

    /// <summary>A map made of the entries of another one that was made here.</summary>
    public static Value? Copy(Value made, ITypeSymbol? type, Argument[] arguments, FlowState state)
    {
        if (arguments.Length == 0 || !TypeFacts.IsMap(type, out _, out _) || made.Objects.Length != 1)
            return null;
        var original = arguments[0].Value;
        if (original.Objects.Length != 1 || !original.Labels.IsEmpty || !original.Objects[0].IsFresh || !TypeFacts.IsMap(original.Objects[0].Type, out _, out _))
            return null;
        state.SetCells(made.Objects[0], state.Cells(original.Objects[0]));
        return made;
    }

    /// <summary><c>map.ToFrozenDictionary()</c>: the same entries.</summary>
    private static bool IsCopy(IMethodSymbol method, Argument[] arguments) =>
        (arguments.Length == 1 || (arguments.Length == 2 && TypeFacts.IsComparer(arguments[1].Parameter?.Type)))
        && method.Name is "ToDictionary" or "ToFrozenDictionary" or "ToImmutableDictionary" or "ToImmutableSortedDictionary" && TypeFacts.IsTrusted(method) && TypeFacts.IsMap(method.ReturnType, out _, out _);

    private static Value? Copied(Interpreter run, Value original, IMethodSymbol method, SyntaxNode node, FlowState state)
    {
        if (original is not { Objects: { Length: 1 } objects, Labels.IsEmpty: true } || !objects[0].IsFresh || !TypeFacts.IsMap(objects[0].Type, out _, out _))
            return null;
        var made = run.Made((node, "copy"), 0, method.ReturnType, state, isFresh: true, isExact: true);
        if (!ReferenceEquals(made, objects[0]))
            state.SetCells(made, state.Cells(objects[0]));
        return Value.Of(made);
    }

    /// <summary>Something is there for certain: what was removed is known to be nothing.</summary>
    private static bool IsPresent(Value map, Member entry, FlowState state) =>
        map is { Objects.Length: 1, Labels.IsEmpty: true } && state.TryRead(map.Objects[0], entry, out var cell) && !cell.MaybeInitial && cell.Value is { HasConstant: true, Constant: not null } or { Labels.IsEmpty: false };

    /// <summary>A kill: the one container holds nothing any more.</summary>
    public static Value Clear(Value receiver, FlowState state)
    {
        Arrays.Blur(receiver, state); // what comes first now is what comes next
        foreach (var cell in state.Cells(receiver.Objects[0]))
        {
            if (cell.Member.IsEntry || cell.Member.IsTypeArgument)
                state.Write(receiver.Objects[0], new Cell(cell.Member, Value.Clean, MaybeInitial: false));
        }

        foreach (var member in new[] { Member.Element, Member.Key, Member.MapValue, Member.Content })
            state.Write(receiver.Objects[0], new Cell(member, Value.Clean, MaybeInitial: false));
        Positions.Empty(receiver, state);
        return receiver;
    }

    private static bool IsMap(IMethodSymbol method, int offset) =>
        TypeFacts.IsMap(offset == 1 ? method.Parameters[0].Type : method.ContainingType, out _, out _) && !method.ContainingType.Name.StartsWith("Immutable", StringComparison.Ordinal);
}
