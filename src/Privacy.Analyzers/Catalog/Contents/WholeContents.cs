using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;

namespace Privacy.Analyzers.Catalog.Contents;

/// <summary>What a serialiser sees of a value: readable public members, and those that ask to be included, without those that ask not to.</summary>
internal sealed class WholeContents(SourceTable sources, KnownSymbols symbols) : ContentWalk(sources)
{
    private static readonly ImmutableHashSet<string> _excluding = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Newtonsoft.Json.JsonIgnoreAttribute",
        "System.Runtime.Serialization.IgnoreDataMemberAttribute",
        "System.Xml.Serialization.XmlIgnoreAttribute",
        "System.NonSerializedAttribute",
        "Destructurama.Attributed.NotLoggedAttribute",
        "Microsoft.Extensions.Logging.LogPropertyIgnoreAttribute");

    private static readonly ImmutableHashSet<string> _including = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "System.Text.Json.Serialization.JsonIncludeAttribute",
        "System.Runtime.Serialization.DataMemberAttribute",
        "Newtonsoft.Json.JsonPropertyAttribute");

    protected override IEnumerable<ITypeSymbol> Shown(ITypeSymbol type) => Shown(type, 0);

    protected override IEnumerable<ISymbol> Members(ITypeSymbol type) => Inherited(type).Where(IsGiven);

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

    private static bool IsGiven(ISymbol member)
    {
        var included = member.DeclaredAccessibility == Accessibility.Public;
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type)
                continue;
            var name = QualifiedName.Full(type);
            if (_excluding.Contains(name) || (name == "System.Text.Json.Serialization.JsonIgnoreAttribute" && IsAlways(attribute)))
                return false;
            included |= _including.Contains(name);
        }

        return included;
    }

    /// <summary>Condition: Never 0, Always 1 (also what is meant when it is not said); the others leave values in.</summary>
    private static bool IsAlways(AttributeData attribute)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument is { Key: "Condition", Value: { Kind: not TypedConstantKind.Array, Value: int condition } })
                return condition == 1;
        }

        return true;
    }
}
