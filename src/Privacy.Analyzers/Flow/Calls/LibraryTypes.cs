using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>
/// Parametricity: a library's generic code can only move a value of type T between places of type T. Where such places are in a value is
/// read off the type: elements of sequences, keys and values of maps, items of tuples, what a wrapper wraps, else a place of its own.
/// </summary>
internal static class LibraryTypes
{
    private const int MaxDepth = 4;

    /// <summary>True where the type is or contains the type parameter.</summary>
    public static bool Mentions(ITypeSymbol type, ITypeParameterSymbol parameter) =>
        type switch
        {
            ITypeParameterSymbol other => SymbolEqualityComparer.Default.Equals(other, parameter),
            IArrayTypeSymbol array => Mentions(array.ElementType, parameter),
            INamedTypeSymbol named => AnyMentions(named, parameter),
            _ => false,
        };

    /// <summary>What the value of a type written in type parameters holds at the places of one of them.</summary>
    public static Value Extract(Interpreter run, Value value, ITypeSymbol pattern, ITypeParameterSymbol parameter, IOperation? op, FlowState state, int depth = MaxDepth) =>
        Extract(run, value, pattern, parameter, op?.Syntax ?? run.Code.Body!.Syntax, state, depth); // a call stands in a body

    public static Value Extract(Interpreter run, Value value, ITypeSymbol pattern, ITypeParameterSymbol parameter, SyntaxNode node, FlowState state, int depth = MaxDepth)
    {
        if (depth == 0 || (value.IsEmpty && value.Condition.IsNone))
            return Value.Unknown;
        switch (pattern)
        {
            case ITypeParameterSymbol other:
                return SymbolEqualityComparer.Default.Equals(other, parameter) ? value : Value.Unknown;
            case IArrayTypeSymbol array:
                return Extract(run, Collections.ElementsOf(run, value, null, node, state), array.ElementType, parameter, node, state, depth - 1);
            case INamedTypeSymbol named:
                return ExtractNamed(run, value, named, parameter, node, state, depth);
            default:
                return Value.Unknown;
        }
    }

    /// <summary>A new value of a type written in type parameters, from what those hold.</summary>
    public static Value Build(Interpreter run, ITypeSymbol pattern, Dictionary<ITypeParameterSymbol, Value> held, ITypeSymbol? actual, object site, ref int index, FlowState state, int depth = MaxDepth)
    {
        if (depth == 0)
            return Value.Unknown;
        switch (pattern)
        {
            case ITypeParameterSymbol parameter:
                return held.TryGetValue(parameter, out var value) ? value : Value.Unknown;
            case IArrayTypeSymbol array:
                return WithElement(run, Build(run, array.ElementType, held, null, site, ref index, state, depth - 1), actual ?? pattern, site, ref index, state);
            case INamedTypeSymbol named when named.IsGenericType:
                return BuildNamed(run, named, held, actual ?? pattern, site, ref index, state, depth);
            default:
                return Value.Unknown;
        }
    }

    private static bool AnyMentions(INamedTypeSymbol type, ITypeParameterSymbol parameter)
    {
        foreach (var argument in type.TypeArguments)
        {
            if (Mentions(argument, parameter))
                return true;
        }

        return type.ContainingType is { } outer && AnyMentions(outer, parameter);
    }

    private static Value ExtractNamed(Interpreter run, Value value, INamedTypeSymbol type, ITypeParameterSymbol parameter, SyntaxNode node, FlowState state, int depth)
    {
        if (TypeFacts.Wrapped(type) is { } wrapped)
            return Extract(run, value, wrapped, parameter, node, state, depth - 1);
        Value? result = null;
        if (TypeFacts.IsMap(type, out var key, out var mapped))
        {
            Add(key, Member.Key);
            Add(mapped, Member.MapValue);
            return result ?? Value.Unknown;
        }

        if (type.IsTupleType)
        {
            for (var i = 0; i < type.TupleElements.Length; i++)
                Add(type.TupleElements[i].Type, Member.TupleItem(i));
            return result ?? Value.Unknown;
        }

        if (TypeFacts.IsKeyValuePair(type))
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol property)
                    Add(property.Type, Member.Of(property));
            }

            return result ?? Value.Unknown;
        }

        var element = TypeFacts.ElementType(type);
        if (element is not null)
            Add(element, Member.Element);
        for (var i = 0; i < type.TypeArguments.Length; i++)
        {
            if (element is not null && SymbolEqualityComparer.Default.Equals(type.TypeArguments[i], element))
                continue;
            Add(type.TypeArguments[i], Member.TypeArgument(i));
            if (element is null && type.TypeArguments.Length == 1)
                Add(type.TypeArguments[i], Member.Element); // a node of a list is seen through the list
        }

        return result ?? Value.Unknown;

        void Add(ITypeSymbol pattern, Member member)
        {
            if (!Mentions(pattern, parameter))
                return;
            var held = member.Equals(Member.Element) ? Collections.ElementsOf(run, value, null, node, state) : Members.Read(run, value, member, null, node, state);
            var part = Extract(run, held, pattern, parameter, node, state, depth - 1);
            result = result is null ? part : result.Join(part);
        }
    }

    private static Value BuildNamed(Interpreter run, INamedTypeSymbol type, Dictionary<ITypeParameterSymbol, Value> held, ITypeSymbol actual, object site, ref int index, FlowState state, int depth)
    {
        if (TypeFacts.Wrapped(type) is { } wrapped)
            return Build(run, wrapped, held, actual is INamedTypeSymbol named ? TypeFacts.Wrapped(named) : null, site, ref index, state, depth - 1);
        if (TypeFacts.IsDelegate(type))
            return Value.Unknown;
        var made = run.Made(site, index++, actual, state, isFresh: true);
        if (TypeFacts.IsMap(type, out var key, out var mapped))
        {
            Put(Member.Key, Build(run, key, held, null, site, ref index, state, depth - 1));
            Put(Member.MapValue, Build(run, mapped, held, null, site, ref index, state, depth - 1));
            return Value.Of(made);
        }

        if (type.IsTupleType)
        {
            for (var i = 0; i < type.TupleElements.Length; i++)
                Put(Member.TupleItem(i), Build(run, type.TupleElements[i].Type, held, null, site, ref index, state, depth - 1));
            return Value.Of(made);
        }

        if (TypeFacts.IsKeyValuePair(type))
        {
            Collections.WritePair(
                run, made, Build(run, type.TypeArguments[0], held, null, site, ref index, state, depth - 1),
                Build(run, type.TypeArguments[1], held, null, site, ref index, state, depth - 1), state);
            return Value.Of(made);
        }

        var element = TypeFacts.ElementType(type);
        if (element is not null)
            Put(Member.Element, Build(run, element, held, TypeFacts.ElementType(actual), site, ref index, state, depth - 1));
        for (var i = 0; i < type.TypeArguments.Length; i++)
        {
            if (element is null || !SymbolEqualityComparer.Default.Equals(type.TypeArguments[i], element))
                Put(Member.TypeArgument(i), Build(run, type.TypeArguments[i], held, Argument(actual, i), site, ref index, state, depth - 1));
        }

        return Value.Of(made);

        void Put(Member member, Value value) => state.WriteAlso(made, member, value);
    }

    private static Value WithElement(Interpreter run, Value element, ITypeSymbol type, object site, ref int index, FlowState state)
    {
        var made = run.Made(site, index++, type, state, isFresh: true);
        state.WriteAlso(made, Member.Element, element);
        return Value.Of(made);
    }

    private static ITypeSymbol? Argument(ITypeSymbol actual, int ordinal) =>
        actual is INamedTypeSymbol named && ordinal < named.TypeArguments.Length ? named.TypeArguments[ordinal] : null;
}
