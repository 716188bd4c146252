using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Sequences whose elements are not in one cell: own types with a GetEnumerator, lookups and their groups.</summary>
internal static class Enumerables
{
    /// <summary>The elements of objects of one's own type, by its GetEnumerator; <c>null</c> where one of them is of another kind.</summary>
    /// <param name="type">What it is known as.</param>
    public static Value? Enumerate(Interpreter run, Value sequence, ITypeSymbol? type, SyntaxNode node, FlowState state)
    {
        if (sequence.Objects.IsEmpty)
            return null;
        foreach (var obj in sequence.Objects)
        {
            if (Enumerator(run, obj.Type, type) is null)
                return null;
        }

        Value? elements = null;
        foreach (var obj in sequence.Objects)
        {
            if (!run.Objects.Enumerated.Add(obj))
                continue;
            var part = Enumerate(run, Enumerator(run, obj.Type, type)!, Value.Of(obj), node, state); // looked at above
            run.Objects.Enumerated.Remove(obj);
            elements = elements is null ? part : elements.Join(part);
        }

        return (elements ?? Value.Unknown).AddLabels(sequence.Labels);
    }

    /// <summary>What the enumerator that the method gives goes over.</summary>
    public static Value Enumerate(Interpreter run, IMethodSymbol method, Value sequence, SyntaxNode node, FlowState state)
    {
        var enumerator = EnumeratorOf(run, method, sequence, node, state);
        MoveNext(run, enumerator, node, state);
        foreach (var current in method.ReturnType.GetMembers("Current"))
        {
            if (current is IPropertySymbol { GetMethod: not null } property && run.IsOwn(property))
                return Own(run, property, enumerator, node, state);
        }

        Value? element = null;
        foreach (var obj in enumerator.Objects)
        {
            if (Current(run, obj.Type) is not { } own)
                continue;
            var given = Own(run, own, Value.Of(obj), node, state);
            element = element is null ? given : element.Join(given);
            enumerator = enumerator.WithObjects(enumerator.Objects.Remove(obj));
        }

        if (element is not null && enumerator.IsEmpty)
            return element;
        var others = Members.Read(run, enumerator, Member.Element, TypeFacts.ElementType(method.ReturnType) ?? TypeFacts.ElementType(method.ContainingType), node, state);
        return element is null ? others : others.Join(element);
    }

    private static Value EnumeratorOf(Interpreter run, IMethodSymbol method, Value sequence, SyntaxNode node, FlowState state) =>
        method is { IsStatic: true, Parameters.IsEmpty: false } // code that does not compile may have one without
            ? Invocations.Own(run, method, null, node, [new Argument(method.Parameters[0], null, sequence, node, [])], null, state)
            : Invocations.Own(run, method, sequence, node, [], null, state);

    /// <summary>The loop is over: an enumerator of one's own is disposed of.</summary>
    public static void Dispose(Interpreter run, IMethodSymbol method, Value sequence, SyntaxNode node, FlowState state)
    {
        if (!run.IsOwn(method.ReturnType))
            return;
        foreach (var member in method.ReturnType.GetMembers("Dispose"))
        {
            if (member is not IMethodSymbol { Parameters.IsEmpty: true } dispose || !run.HasBody(dispose.OriginalDefinition))
                continue;
            Invocations.Own(run, dispose, EnumeratorOf(run, method, sequence, node, state), node, [], null, state);
        }
    }

    /// <summary>An enumerator of one's own may find its current element where it moves.</summary>
    private static void MoveNext(Interpreter run, Value enumerator, SyntaxNode node, FlowState state)
    {
        foreach (var obj in enumerator.Objects)
        {
            if (obj.Type is null || !run.IsOwn(obj.Type))
                continue;
            foreach (var member in obj.Type.GetMembers())
            {
                if (member is not IMethodSymbol { Name: "MoveNext" or "MoveNextAsync", Parameters.IsEmpty: true, IsStatic: false } move || !run.HasBody(move.OriginalDefinition))
                    continue;
                var still = state.Clone();
                Invocations.Own(run, move, Value.Of(obj), node, [], null, state);
                state.Join(still); // one of several, or at its end
            }
        }
    }

    /// <summary>The current element of an enumerator of one's own.</summary>
    private static IPropertySymbol? Current(Interpreter run, ITypeSymbol? type)
    {
        if (type is null || !run.IsOwn(type) || type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return null;
        foreach (var sequence in type.AllInterfaces)
        {
            if (sequence.Name is not ("IEnumerator" or "IAsyncEnumerator") || sequence.Arity != 1)
                continue;
            foreach (var member in sequence.GetMembers("Current"))
            {
                if (CallTargets.ImplementationOf(member, (INamedTypeSymbol)type) is IPropertySymbol { GetMethod: not null } property && run.IsOwn(property))
                    return property;
            }
        }

        return null;
    }

    private static Value Own(Interpreter run, IPropertySymbol property, Value receiver, SyntaxNode node, FlowState state) =>
        property.GetMethod is { } getter && run.HasBody(getter)
            ? Invocations.Own(run, getter, receiver, node, [], null, state)
            : Members.Read(run, receiver, Member.Of(property), property.Type, node, state, run.Engine.Facts.Of(property).Tag);

    /// <summary>The group of a lookup that stands for all of them.</summary>
    public static Value Grouping(Interpreter run, Value lookup, AbstractObject group, ITypeSymbol keyType, ITypeSymbol valueType, SyntaxNode node, FlowState state)
    {
        state.Write(group, new Cell(Member.TypeArgument(0), Members.Read(run, lookup, Member.Key, keyType, node, state), MaybeInitial: false));
        state.Write(group, new Cell(Member.Element, Members.Read(run, lookup, Member.MapValue, valueType, node, state), MaybeInitial: false));
        return Value.Of(group).AddLabels(lookup.Labels);
    }

    /// <summary>The values of a lookup at some key.</summary>
    public static Value Group(Interpreter run, Value lookup, ITypeSymbol type, SyntaxNode node, FlowState state)
    {
        var group = run.Made((node, "group"), 0, type, state, isFresh: true);
        state.Write(group, new Cell(Member.Element, Members.Read(run, lookup, Member.MapValue, TypeFacts.ElementType(type), node, state), MaybeInitial: false));
        return Value.Of(group).AddLabels(lookup.Labels);
    }

    /// <summary>The code that a sequence of one's own is enumerated by where only the interface is known, or the query that reads it; else its GetEnumerator.</summary>
    /// <param name="known">The interface, where that is known.</param>
    private static IMethodSymbol? Enumerator(Interpreter run, ITypeSymbol? type, ITypeSymbol? known)
    {
        if (type is null || !run.IsOwn(type) || type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return null;
        if (known is { TypeKind: TypeKind.Interface } && Implementation(run, type, known, out var asKnown))
            return asKnown;
        if (Implementation(run, type, null, out var typed))
            return typed;
        for (var parent = type; parent is not null && run.IsOwn(parent); parent = parent.BaseType)
        {
            foreach (var member in parent.GetMembers("GetEnumerator"))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true } method && run.HasBody(method))
                    return method.OriginalDefinition;
            }
        }

        return null;
    }

    /// <summary>True where the type has the interface; no method where code of a library implements it.</summary>
    private static bool Implementation(Interpreter run, ITypeSymbol type, ITypeSymbol? known, out IMethodSymbol? implementation)
    {
        implementation = null;
        foreach (var sequence in type.AllInterfaces)
        {
            if (sequence.Name is not ("IEnumerable" or "IAsyncEnumerable") || (known is null ? sequence.Arity != 1 : !SymbolEqualityComparer.Default.Equals(sequence, known)))
                continue;
            foreach (var member in sequence.GetMembers())
            {
                if (type is INamedTypeSymbol named && CallTargets.ImplementationOf(member, named) is IMethodSymbol method && run.HasBody(method))
                    implementation = method.OriginalDefinition;
            }

            return true;
        }

        return false;
    }
}
