using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Code of one's own that a library's call is sure to run on what it is given, though no delegate is passed: comparers, and what a collection
/// below <c>Collection&lt;T&gt;</c> does with what is added to it or set.
/// </summary>
internal static class CalledBack
{
    /// <summary>Runs the comparers that the call is given, and those that the receiver was made with.</summary>
    public static void Compare(Interpreter run, IMethodSymbol method, Value? receiver, Argument[] arguments, SyntaxNode node, FlowState state)
    {
        var definition = method.OriginalDefinition;
        for (var i = 0; i < arguments.Length && i < definition.Parameters.Length; i++)
        {
            if (!HasOwnCode(run, arguments[i].Value) || Compared(definition.Parameters[i].Type) is not { } compared)
                continue;
            for (var j = 0; j < arguments.Length && j < definition.Parameters.Length; j++)
            {
                if (j != i && LibraryTypes.Mentions(definition.Parameters[j].Type, compared))
                    Run(run, arguments[i].Value, LibraryTypes.Extract(run, arguments[j].Value, definition.Parameters[j].Type, compared, node, state), arguments[j].Syntax, state);
            }

            if (receiver is not null)
                Run(run, arguments[i].Value, LibraryTypes.Extract(run, receiver, definition.ContainingType, compared, node, state), node, state);
        }

        if (receiver is null || Kept(receiver, state) is not { } kept || definition.ContainingType.TypeParameters.IsEmpty)
            return;
        for (var i = 0; i < arguments.Length && i < definition.Parameters.Length; i++)
        {
            if (LibraryTypes.Mentions(definition.Parameters[i].Type, definition.ContainingType.TypeParameters[0]))
                Run(run, kept, LibraryTypes.Extract(run, arguments[i].Value, definition.Parameters[i].Type, definition.ContainingType.TypeParameters[0], node, state), arguments[i].Syntax, state);
        }
    }

    /// <summary>The same for keys that nothing but the delegates beside the comparer says: <c>OrderBy</c>.</summary>
    public static void CompareKeys(
        Interpreter run, IMethodSymbol definition, Argument[] arguments, Dictionary<ITypeParameterSymbol, Value> given, SyntaxNode node, FlowState state)
    {
        for (var i = 0; i < arguments.Length && i < definition.Parameters.Length; i++)
        {
            if (HasOwnCode(run, arguments[i].Value) && Compared(definition.Parameters[i].Type) is { } compared && !IsPassed(definition, i, compared) && given.TryGetValue(compared, out var keys))
                Run(run, arguments[i].Value, keys, node, state);
        }
    }

    /// <summary>A set or map that was made with a comparer is asked for a key.</summary>
    public static void Compare(Interpreter run, Value receiver, Argument[] keys, FlowState state)
    {
        if (keys.Length == 1 && Kept(receiver, state) is { } kept)
            Run(run, kept, keys[0].Value, keys[0].Syntax, state);
    }

    /// <summary>A comparer that a constructor is given.</summary>
    public static bool IsComparer(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface, Arity: 1, Name: "IComparer" or "IEqualityComparer", ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } };

    /// <summary>The override that adds or sets what the call is given. True where it is all that the call does.</summary>
    public static bool Put(Interpreter run, string name, Value receiver, Value? position, Value item, SyntaxNode receiverNode, SyntaxNode from, FlowState state)
    {
        var isAll = receiver.Labels.IsEmpty && !receiver.Objects.IsEmpty;
        foreach (var obj in receiver.Objects)
        {
            if (Override(run, obj.Type, name) is not { } method)
            {
                isAll = false;
                continue;
            }

            isAll &= obj.IsExactType;
            var branch = receiver.Objects.Length == 1 ? state : state.Clone();
            Argument[] given =
            [
                new(method.Parameters[0], null, position ?? Value.Unknown, from, []),
                new(method.Parameters[1], null, item, from, []),
            ];
            Invocations.Own(run, method, receiver.Objects.Length == 1 ? receiver : Value.Of(obj), receiverNode, given, null, branch);
            if (receiver.Objects.Length > 1)
                state.Join(branch);
        }

        return isAll;
    }

    /// <summary>The same of a call, where it is one of those.</summary>
    public static bool Put(Interpreter run, IMethodSymbol method, Value? receiver, SyntaxNode receiverNode, Argument[] arguments, FlowState state)
    {
        if (receiver is null || method.IsStatic || !IsCollection(method.ContainingType))
            return false;
        return method.Name switch
        {
            "Add" when arguments.Length == 1 => Put(run, "InsertItem", receiver, null, arguments[0].Value, receiverNode, arguments[0].Syntax, state),
            "Insert" when arguments.Length == 2 => Put(run, "InsertItem", receiver, arguments[0].Value, arguments[1].Value, receiverNode, arguments[1].Syntax, state),
            _ => false,
        };
    }

    public static bool IsCollection(INamedTypeSymbol type) => type.Name is "Collection" or "KeyedCollection" or "ObservableCollection" or "ICollection" or "IList" && TypeFacts.IsTrusted(type);

    private static IMethodSymbol? Override(Interpreter run, ITypeSymbol? type, string name)
    {
        for (var current = type; current is not null && run.IsOwn(current); current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IMethodSymbol { IsOverride: true, Parameters.Length: 2 } method && run.HasBody(method.OriginalDefinition))
                    return method;
            }
        }

        return null;
    }

    private static bool IsPassed(IMethodSymbol definition, int comparer, ITypeParameterSymbol compared)
    {
        for (var i = 0; i < definition.Parameters.Length; i++)
        {
            if (i != comparer && !TypeFacts.IsDelegate(definition.Parameters[i].Type) && LibraryTypes.Mentions(definition.Parameters[i].Type, compared))
                return true;
        }

        return false;
    }

    private static Value? Kept(Value receiver, FlowState state)
    {
        Value? kept = null;
        foreach (var obj in receiver.Objects)
        {
            if (state.TryRead(obj, Member.Comparer, out var cell))
                kept = kept is null ? cell.Value : kept.Join(cell.Value);
        }

        return kept;
    }

    private static bool HasOwnCode(Interpreter run, Value value)
    {
        foreach (var obj in value.Objects)
        {
            if (obj.Type is not null && run.IsOwn(obj.Type))
                return true;
        }

        return false;
    }

    private static ITypeParameterSymbol? Compared(ITypeSymbol type) =>
        IsComparer(type) ? ((INamedTypeSymbol)type).TypeArguments[0] as ITypeParameterSymbol : null;

    private static void Run(Interpreter run, Value comparer, Value compared, SyntaxNode from, FlowState state)
    {
        if (compared.IsEmpty)
            return;
        foreach (var obj in comparer.Objects)
        {
            if (obj.Type is not INamedTypeSymbol type || !run.IsOwn(type))
                continue;
            foreach (var parent in type.AllInterfaces)
            {
                if (!IsComparer(parent))
                    continue;
                foreach (var member in parent.GetMembers())
                {
                    if (member is not IMethodSymbol asked || CallTargets.Implementation(asked.OriginalDefinition, type) is not { } method || !run.HasBody(method))
                        continue;
                    var given = new Argument[method.Parameters.Length];
                    for (var i = 0; i < given.Length; i++)
                        given[i] = new Argument(method.Parameters[i], null, compared, from, []);
                    var maybe = state.Clone();
                    Invocations.Own(run, method, Value.Of(obj), from, given, null, maybe);
                    state.Join(maybe);
                }
            }
        }
    }
}
