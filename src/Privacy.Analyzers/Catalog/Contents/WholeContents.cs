using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;

namespace Privacy.Analyzers.Catalog.Contents;

/// <summary>What a serialiser sees of a value: readable public members, and those that ask to be included, without those that ask not to.</summary>
internal sealed class WholeContents(SourceTable sources, KnownSymbols symbols, ConcurrentDictionary<ITypeSymbol, ShownType> known) : ContentWalk(sources, known)
{
    private static readonly ImmutableHashSet<string> _including = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "System.Text.Json.Serialization.JsonIncludeAttribute",
        "System.Runtime.Serialization.DataMemberAttribute",
        "Newtonsoft.Json.JsonPropertyAttribute");

    protected override IEnumerable<ITypeSymbol> Shown(ITypeSymbol type) => Shown(type, 0);

    protected override bool IsGiven(ISymbol member)
    {
        if (ExcludedMembers.IsExcluded(member))
            return false;
        if (member.DeclaredAccessibility == Accessibility.Public)
            return true;
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && _including.Contains(QualifiedName.Full(type)))
                return true;
        }

        return false;
    }

    private IEnumerable<ITypeSymbol> Shown(ITypeSymbol type, int depth)
    {
        // Wrappers in wrappers deeper than this are nobody's code.
        if (depth > 8)
            return [];
        if (type is IArrayTypeSymbol array)
            return Shown(array.ElementType, depth + 1);
        if (type is ITypeParameterSymbol parameter)
            return parameter.ConstraintTypes.SelectMany(constraint => Shown(constraint, depth + 1));
        if (type is not INamedTypeSymbol named || type.SpecialType is SpecialType.System_String or SpecialType.System_Object || IsPrimitive(type))
            return [];
        if (named.IsTupleType || IsWrapper(named))
            return named.TypeArguments.SelectMany(argument => Shown(argument, depth + 1));

        // A class that is also a sequence is written as one: its other members stay behind.
        var elements = Elements(named).ToList();
        return elements.Count == 0 ? [named] : elements.SelectMany(element => Shown(element, depth + 1));
    }

    private static bool IsPrimitive(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Enum or TypeKind.Delegate || (type.SpecialType != SpecialType.None
            && type.SpecialType is < SpecialType.System_Collections_IEnumerable or SpecialType.System_DateTime);

    private bool IsWrapper(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || KnownSymbols.Is(type, symbols.TaskOfT)
        || KnownSymbols.Is(type, symbols.ValueTaskOfT)
        || KnownSymbols.Is(type, symbols.Lazy)
        || KnownSymbols.Is(type, symbols.KeyValuePair);

    private IEnumerable<ITypeSymbol> Elements(INamedTypeSymbol type)
    {
        if (IsSequence(type))
            return type.TypeArguments;
        return type.AllInterfaces.Where(IsSequence).SelectMany(sequence => sequence.TypeArguments);
    }

    private bool IsSequence(INamedTypeSymbol type) =>
        KnownSymbols.Is(type, symbols.Enumerable) || KnownSymbols.Is(type, symbols.AsyncEnumerable);
}
